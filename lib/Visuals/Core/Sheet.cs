using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>What a picture is drawn on: its id, whether it stands alone, and the words that go with it.</summary>
internal readonly record struct Easel(string Id, bool Alone, string Title, string Words, VisualTheme Theme)
{
    /// <summary>Makes an svg element of drawn content.</summary>
    public string Svg(double width, double height, string content) => Picture.Svg(Id, (width, height), Title,
        Words, content, Alone, Theme == VisualTheme.Auto ? null : Theme == VisualTheme.Dark);

    /// <summary>Another picture of the same visual, for pictures that the script switches between.</summary>
    public Easel Other(string suffix) => this with { Id = Id + suffix };
}

/// <summary>All that a visual is made of; <see cref="ToVisual"/> puts it together.</summary>
/// <param name="Kind">The kind in the script: <c>Kind.js</c> brings it to life, <c>Kind.css</c> may style it.</param>
/// <param name="Title">The words above.</param>
/// <param name="Theme">Light, dark, or as the page.</param>
/// <param name="Text">The same in words and numbers.</param>
internal sealed record Sheet(string Kind, string Title, VisualTheme Theme, string Text)
{
    /// <summary>Gets how the picture is drawn; called for the page and for the file of its own.</summary>
    public required Func<Easel, string> Draw { get; init; }

    /// <summary>Gets what the script needs. Texts in it are escaped by whoever shows them: textContent does.</summary>
    public JsonObject Data { get; init; } = [];

    /// <summary>Gets how to use it, in a sentence.</summary>
    public required string Hint { get; init; }

    /// <summary>Gets shared parts of the script that this kind needs, for example "sheets.js".</summary>
    public string[] Parts { get; init; } = [];

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual()
    {
        var json = Data.ToJsonString(JsonText.Options);
        var id = Markup.Id(Kind + "-", Title + Theme + Text + json);
        var svg = Draw(new Easel(id + "-s", true, Title, Text, Theme));
        var picture = Draw(new Easel(id + "-i", false, Title, Text, Theme));
        return new Visual(Fragment(id, picture, json), svg, Text);
    }

    /// <summary>A frame of an output that is about to be replaced: no script, no data.</summary>
    public static string Passing(string picture, VisualTheme theme) =>
        $"""{PageStyle.Element}<div class="{Classes("", theme)}">{picture}</div>""";

    private string Fragment(string id, string picture, string json)
    {
        var style = Resources.Has(Kind + ".css") ? $"<style>{Resources.Text(Kind + ".css")}</style>" : "";
        string[] scripts = ["widgets.js", .. Parts, Kind + ".js"];
        return $"""
            {PageStyle.Element}{style}
            <div id="{id}" class="{Classes(Kind, Theme)}" data-kind="{Kind}">
            <div class="dlv-stage" role="group" tabindex="0" aria-label="{Markup.Escape(Title)}">{picture}</div>
            <div class="dlv-side"><div class="dlv-tools" hidden></div></div>
            <p class="dlv-say" aria-live="polite" hidden>{Markup.Escape(Hint)}</p>
            <details><summary>In words</summary><pre>{Markup.Escape(Text, keepLines: true)}</pre></details>
            <script type="application/json" class="dlv-data">{Markup.ScriptJson(json)}</script>
            <script>(function(){"{"}const dlv={Resources.Runtime};
            {string.Join('\n', scripts.Select(Resources.Text))}
            dlv.start("{id}"){"}"})();</script>
            </div>
            """;
    }

    private static string Classes(string kind, VisualTheme theme) => "dlc dlv"
        + (kind.Length > 0 ? " dlv-" + kind : "")
        + (theme == VisualTheme.Auto ? "" : theme == VisualTheme.Dark ? " dlv-dark" : " dlv-light");
}
