using System.Text.Json;

namespace DeepLearning.Display;

/// <summary>Answers what shown pages ask of the running session; a page on its own can ask nobody.</summary>
public interface IPageCalls
{
    /// <summary>Gets whether a page can ask at all.</summary>
    bool IsLive { get; }

    /// <summary>Answers under a name from now on; the last registration of a name counts.</summary>
    /// <param name="name">The name that the page asks for.</param>
    /// <param name="answer">Runs on the session's thread, between cells; gives what JSON can hold.</param>
    void Answer(string name, Func<JsonElement, object?> answer);
}

/// <summary>The page calls of the running cell.</summary>
/// <remarks>Flows with the execution context, as <see cref="Output"/> does.</remarks>
public static class PageCalls
{
    private static readonly AsyncLocal<IPageCalls?> Ambient = new();

    /// <summary>Gets or sets the page calls of the current execution context; null where no page can ask.</summary>
    public static IPageCalls? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
