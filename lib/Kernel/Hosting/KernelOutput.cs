using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Publishes what one cell writes and shows, under the request that started it.</summary>
internal sealed class KernelOutput(Channels channels, Message request, bool silent) : ICellOutput
{
    public void Write(ConsoleStream stream, string text) => Publish("stream", new JsonObject
    {
        ["name"] = stream == ConsoleStream.Output ? "stdout" : "stderr",
        ["text"] = text,
    });

    public void Show(string id, MimeBundle bundle) => Publish("display_data", Content(id, bundle));

    public void Update(string id, MimeBundle bundle) => Publish("update_display_data", Content(id, bundle));

    public void Clear(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    private static JsonObject Content(string id, MimeBundle bundle) => new()
    {
        ["data"] = MimeData.Of(bundle),
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = id },
    };

    private void Publish(string type, JsonObject content)
    {
        if (!silent)
            channels.Publish(type, content, request);
    }
}
