using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Answers the requests that run nothing: what the kernel is, and what an editor asks.</summary>
internal static class Information
{
    private static readonly string Version = typeof(Information).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static JsonObject Kernel() => Ok(new JsonObject
    {
        ["protocol_version"] = MessageCodec.Version,
        ["implementation"] = "deep-learning-csharp",
        ["implementation_version"] = Version,
        ["banner"] = $"Deep Learning in C#, {RuntimeInformation.FrameworkDescription}",
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["help_links"] = new JsonArray(),
        ["debugger"] = false,
        ["supported_features"] = new JsonArray(),
    });

    public static JsonObject Complete(IEditorServices editor, Message request)
    {
        var code = request.Text("code");
        var list = editor.Complete(code, Cursor.FromClient(code, request.Number("cursor_pos")));
        return Ok(new JsonObject
        {
            ["matches"] = new JsonArray([.. list.Words.Select(word => (JsonNode)word)]),
            ["cursor_start"] = Cursor.ToClient(code, list.Start),
            ["cursor_end"] = Cursor.ToClient(code, list.End),
            ["metadata"] = new JsonObject(),
        });
    }

    public static JsonObject Inspect(IEditorServices editor, Message request)
    {
        var code = request.Text("code");
        var text = editor.Inspect(code, Cursor.FromClient(code, request.Number("cursor_pos")));
        return Ok(new JsonObject
        {
            ["found"] = text is not null,
            ["data"] = text is null ? new JsonObject() : new JsonObject { ["text/plain"] = text },
            ["metadata"] = new JsonObject(),
        });
    }

    public static JsonObject IsComplete(IEditorServices editor, Message request) =>
        editor.Check(request.Text("code")) switch
        {
            CodeCompleteness.Complete => new JsonObject { ["status"] = "complete" },
            CodeCompleteness.Incomplete => new JsonObject { ["status"] = "incomplete", ["indent"] = "    " },
            _ => new JsonObject { ["status"] = "invalid" },
        };

    public static JsonObject Ok(JsonObject content)
    {
        content["status"] = "ok";
        return content;
    }
}
