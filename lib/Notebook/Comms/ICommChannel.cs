using System.Text.Json.Nodes;

namespace DeepLearning.Notebook;

/// <summary>Carries messages of comms to the front end.</summary>
public interface ICommChannel
{
    /// <summary>Sends one message.</summary>
    /// <param name="message">What happened to which comm.</param>
    void Publish(CommMessage message);
}

/// <summary>A message of a comm, in either direction.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Id">The comm.</param>
/// <param name="Target">Who is asked to open it; for <see cref="CommMessageKind.Open"/> only.</param>
/// <param name="Data">What is said; an empty object when nothing is.</param>
public sealed record CommMessage(CommMessageKind Kind, string Id, string? Target, JsonNode Data);

/// <summary>What a message does to its comm.</summary>
public enum CommMessageKind
{
    /// <summary>Opens it.</summary>
    Open,

    /// <summary>Says something through it.</summary>
    Message,

    /// <summary>Closes it.</summary>
    Close,
}
