using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook;

/// <summary>
/// A line between a cell and the page, open until one side closes it (Jupyter's comm). The page registers targets with
/// <c>Jupyter.notebook.kernel.comm_manager.register_target(name, ...)</c>; cells with <see cref="Register"/>.
/// </summary>
/// <remarks>Handlers run on the session's thread, between cells. Data are JSON; binary buffers are not
/// carried.</remarks>
public sealed class Comm : IDisposable
{
    private readonly CommTable _table;

    internal Comm(CommTable table, string id, string target) => (_table, Id, Target) = (table, id, target);

    /// <summary>Occurs when the page says something.</summary>
    public event Action<JsonElement>? Received;

    /// <summary>Occurs when the page closes the line.</summary>
    public event Action<JsonElement>? Closed;

    /// <summary>Gets the identity that both sides use.</summary>
    public string Id { get; }

    /// <summary>Gets the name under which the other side was asked.</summary>
    public string Target { get; }

    /// <summary>Gets whether neither side has closed the line.</summary>
    public bool IsOpen => _table.Has(Id);

    /// <summary>Opens a line to a target of the page.</summary>
    /// <param name="target">The name that the page has registered.</param>
    /// <param name="data">What to say first; anything that JSON can hold.</param>
    /// <exception cref="InvalidOperationException">No page is there.</exception>
    public static Comm Open(string target, object? data = null) => CommTable.Ambient.Open(target, Json(data));

    /// <summary>Lets the page open lines under a name; the last registration of a name counts.</summary>
    /// <param name="target">The name.</param>
    /// <param name="opened">Called with the new line and what the page said first.</param>
    public static void Register(string target, Action<Comm, JsonElement> opened) =>
        CommTable.Ambient.Register(target, opened);

    /// <summary>Says something to the page.</summary>
    /// <param name="data">Anything that JSON can hold.</param>
    /// <exception cref="InvalidOperationException">The line is closed.</exception>
    public void Send(object? data) => _table.Send(this, Json(data));

    /// <summary>Closes the line; closing twice does nothing.</summary>
    /// <param name="data">What to say last.</param>
    public void Close(object? data = null) => _table.Close(this, Json(data));

    /// <inheritdoc/>
    public void Dispose() => Close();

    internal void OnReceived(JsonElement data) => Received?.Invoke(data);

    internal void OnClosed(JsonElement data) => Closed?.Invoke(data);

    private static JsonNode Json(object? data) => JsonSerializer.SerializeToNode(data) ?? new JsonObject();
}
