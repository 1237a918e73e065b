using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>Collects what a cell writes and shows, in nbformat form. Threads of the cell may call it at once.</summary>
internal sealed class OutputRecorder(int maxStreamLength, OutputRecorder? previous = null) : ICellOutput
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private bool _closed;
    private bool _clearFirst;

    /// <summary>Gets how often something was recorded; a changed number means new output.</summary>
    public int Version { get; private set; }

    /// <inheritdoc/>
    public void Write(ConsoleStream stream, string text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        lock (_gate)
        {
            if (_closed)
                return;
            BeginOutput();
            if (_entries.LastOrDefault() is not StreamEntry last || last.Stream != stream)
                _entries.Add(last = new StreamEntry(stream, new CappedText(maxStreamLength)));
            last.Text.Append(text);
        }
    }

    /// <inheritdoc/>
    public void Show(string id, MimeBundle bundle) => Add(new DisplayEntry(id) { Bundle = bundle });

    /// <inheritdoc/>
    /// <remarks>Outputs of earlier cells with this identity are replaced too.</remarks>
    public void Update(string id, MimeBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        lock (_gate)
        {
            foreach (var entry in _entries.OfType<DisplayEntry>().Where(entry => entry.Id == id))
            {
                entry.Bundle = bundle;
                Version++;
            }
        }

        previous?.Update(id, bundle);
    }

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            Version++;
            _clearFirst = wait;
            if (!wait)
                _entries.Clear();
        }
    }

    /// <summary>Records the value of the cell's last expression.</summary>
    public void Result(MimeBundle bundle, int executionCount) =>
        Add(new ResultEntry(executionCount) { Bundle = bundle });

    /// <summary>Records the error that ended the cell.</summary>
    public void Fail(CellError error) => Add(new ErrorEntry(error));

    /// <summary>Ignores whatever comes later, from threads that the cell left behind.</summary>
    public void Close()
    {
        lock (_gate)
            _closed = true;
    }

    /// <summary>The outputs so far as a list that nothing else holds.</summary>
    public JsonArray ToJson()
    {
        lock (_gate)
            return new JsonArray([.. _entries.Select(entry => entry.ToJson())]);
    }

    private void Add(Entry entry)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            BeginOutput();
            _entries.Add(entry);
        }
    }

    // What was cleared with "wait" goes when something comes in its place.
    private void BeginOutput()
    {
        Version++;
        if (_clearFirst)
            _entries.Clear();
        _clearFirst = false;
    }

    private abstract class Entry
    {
        public MimeBundle? Bundle { get; set; }

        public abstract JsonObject ToJson();
    }

    private sealed class StreamEntry(ConsoleStream stream, CappedText text) : Entry
    {
        public ConsoleStream Stream => stream;

        public CappedText Text => text;

        public override JsonObject ToJson() => new()
        {
            ["name"] = stream == ConsoleStream.Output ? "stdout" : "stderr",
            ["output_type"] = "stream",
            ["text"] = MultilineText.ToJson(text.ToString()),
        };
    }

    private sealed class DisplayEntry(string id) : Entry
    {
        public string Id => id;

        public override JsonObject ToJson() => new()
        {
            ["data"] = MimeJson.ToJson(Bundle!),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        };
    }

    private sealed class ResultEntry(int executionCount) : Entry
    {
        public override JsonObject ToJson() => new()
        {
            ["data"] = MimeJson.ToJson(Bundle!),
            ["execution_count"] = executionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        };
    }

    private sealed class ErrorEntry(CellError error) : Entry
    {
        public override JsonObject ToJson() => new()
        {
            ["ename"] = error.Type,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        };
    }
}
