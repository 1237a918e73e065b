using System.Collections;

namespace DeepLearning.Display;

/// <summary>
/// One value in several representations, keyed by MIME type, in the order in which they were added.
/// A front end shows the richest representation that it understands; <see cref="MimeTypes.Text"/> is the one that
/// every front end understands, so a good bundle tells the same story there in words and numbers.
/// </summary>
/// <example><code>new MimeBundle { [MimeTypes.Html] = "&lt;b&gt;3&lt;/b&gt;", [MimeTypes.Text] = "3" }</code></example>
public sealed class MimeBundle : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _entries = [];

    /// <summary>Gets the number of representations.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets or sets the representation under a MIME type. JSON types hold JSON text.</summary>
    /// <param name="mimeType">A MIME type, for example <see cref="MimeTypes.Html"/>.</param>
    /// <exception cref="KeyNotFoundException">Read of a MIME type that the bundle lacks.</exception>
    public string this[string mimeType]
    {
        get => Find(mimeType) ?? throw new KeyNotFoundException(
            $"The bundle has no '{mimeType}'; it has {string.Join(", ", _entries.Select(e => e.Key))}.");
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(mimeType);
            ArgumentNullException.ThrowIfNull(value);
            var entry = KeyValuePair.Create(mimeType, value);
            var index = _entries.FindIndex(e => e.Key == mimeType);
            if (index < 0)
                _entries.Add(entry);
            else
                _entries[index] = entry;
        }
    }

    /// <summary>Gets the representation under a MIME type, or null when the bundle lacks it.</summary>
    /// <param name="mimeType">A MIME type.</param>
    public string? Find(string mimeType) => _entries.Find(e => e.Key == mimeType).Value;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
