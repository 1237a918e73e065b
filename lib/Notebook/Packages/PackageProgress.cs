using System.Diagnostics;
using System.Globalization;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Packages;

/// <summary>The output in which a restore tells how it goes.</summary>
internal sealed class PackageProgress
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly string[] _names;
    private OutputHandle? _handle;
    private int _shown = -1;

    public PackageProgress(IEnumerable<string> names)
    {
        _names = [.. names];
        Tick();
    }

    /// <summary>Tells how long it has taken so far.</summary>
    public void Tick()
    {
        var seconds = (int)Stopwatch.GetElapsedTime(_start).TotalSeconds;
        if (seconds == _shown)
            return;
        _shown = seconds;
        Show(seconds == 0 ? "Installing packages" : string.Create(
            CultureInfo.InvariantCulture, $"Installing packages ({seconds} s)"), _names);
    }

    /// <summary>Tells that it went well.</summary>
    /// <param name="packages">What is there now.</param>
    /// <param name="notes">What else is worth knowing, a line each.</param>
    public void Finish(IEnumerable<string> packages, IReadOnlyList<string> notes) =>
        Show("Installed packages", packages, notes);

    /// <summary>Tells that it did not.</summary>
    public void Fail(string why) => Show(why, _names);

    private void Show(string title, IEnumerable<string> names, params IReadOnlyList<string> notes)
    {
        string[] lines = [.. names];
        var items = string.Concat(lines.Select(line => $"<li><span>{HtmlTheme.Escape(line)}</span></li>"));
        var more = string.Concat(notes.Select(note => $"<div>{HtmlTheme.Escape(note)}</div>"));
        var list = items.Length == 0 ? string.Empty : $"<ul>{items}</ul>";
        var bundle = new MimeBundle
        {
            [MimeTypes.Html] = $"<div><strong>{HtmlTheme.Escape(title)}</strong>{list}{more}</div>",
            [MimeTypes.Text] = string.Join('\n', [$"{title}: {string.Join("; ", lines)}", .. notes]),
        };
        if (_handle is null)
            _handle = Output.Show(bundle);
        else
            _handle.Update(bundle);
    }
}
