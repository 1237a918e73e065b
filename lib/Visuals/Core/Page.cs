using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>Puts the parts of a visual together: picture, controls, words, data, and the one script.</summary>
internal static class Page
{
    private static readonly Lazy<string> Script = new(() => Resource("visual.js"));
    private static readonly Lazy<string> Style = new(() => Resource("visual.css"));

    /// <summary>Builds the fragment.</summary>
    /// <param name="id">The id of the fragment, derived from its content.</param>
    /// <param name="kind">Which part of the script brings it to life.</param>
    /// <param name="label">What it is, for screen readers.</param>
    /// <param name="picture">The svg element or elements.</param>
    /// <param name="text">The words.</param>
    /// <param name="data">What the script needs.</param>
    /// <param name="hint">How to use it.</param>
    public static string Fragment(
        string id, string kind, string label, string picture, string text, JsonObject data, string hint) => $"""
        {HtmlTheme.Style}<style>{Style.Value}</style>
        <div id="{id}" class="dlc dlv dlv-{kind}" data-kind="{kind}">
        <div class="dlv-stage" role="group" tabindex="0" aria-label="{Markup.Escape(label)}">{picture}</div>
        <div class="dlv-side"><div class="dlv-tools" hidden></div></div>
        <p class="dlv-say" aria-live="polite" hidden>{Markup.Escape(hint)}</p>
        <details><summary>In words</summary><pre>{Markup.Escape(text, keepLines: true)}</pre></details>
        <script type="application/json" class="dlv-data">{Markup.ScriptJson(data.ToJsonString())}</script>
        <script>({Script.Value.TrimEnd()})("{id}");</script>
        </div>
        """;

    /// <summary>A frame of an output that is about to be replaced: no script, no data.</summary>
    public static string Passing(string picture) => $"""{HtmlTheme.Style}<div class="dlc dlv">{picture}</div>""";

    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
