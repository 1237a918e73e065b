using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests;

/// <summary>Records what a cell writes and shows, in order.</summary>
internal sealed class Recorder : ICellOutput
{
    private readonly Lock _gate = new();
    private readonly List<(string Kind, string Id, MimeBundle Bundle)> _events = [];

    public IReadOnlyList<(string Kind, string Id, MimeBundle Bundle)> Events
    {
        get
        {
            lock (_gate)
                return [.. _events];
        }
    }

    /// <summary>Everything that was written to standard output.</summary>
    public string Out => Text("stdout");

    public string Error => Text("stderr");

    public IReadOnlyList<MimeBundle> Shown => [.. Events.Where(e => e.Kind == "show").Select(e => e.Bundle)];

    public IReadOnlyList<MimeBundle> Updates => [.. Events.Where(e => e.Kind == "update").Select(e => e.Bundle)];

    public void Show(string id, MimeBundle bundle) => Add("show", id, bundle);

    public void Update(string id, MimeBundle bundle) => Add("update", id, bundle);

    public void Write(ConsoleStream stream, string text) =>
        Add(stream == ConsoleStream.Output ? "stdout" : "stderr", "", new MimeBundle { [MimeTypes.Text] = text });

    public void Clear(bool wait) => Add(wait ? "clear later" : "clear", "", []);

    private void Add(string kind, string id, MimeBundle bundle)
    {
        lock (_gate)
            _events.Add((kind, id, bundle));
    }

    private string Text(string kind) =>
        string.Concat(Events.Where(e => e.Kind == kind).Select(e => e.Bundle[MimeTypes.Text]));
}
