using System.Text;

namespace DeepLearning.Display.Drawing;

/// <summary>
/// The style sheet inside a picture. The markup carries the light colours as plain attributes, which every renderer
/// understands; the rules only replace them on a dark page, found by the reader's preference or by the page's own word.
/// </summary>
internal static class Theme
{
    private const string DarkPages =
        "[data-theme=dark] #ID,[data-jp-theme-light=false] #ID,.vscode-dark #ID";

    private const string NotLightPages =
        ":root:not([data-theme]) body:not([data-theme]):not([data-jp-theme-light]):not(.vscode-light) #ID";

    /// <summary>The font stack of every picture.</summary>
    public const string Font = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

    /// <summary>Rules for the picture with this id, inside a page or alone.</summary>
    /// <param name="id">The id of the svg element.</param>
    /// <param name="alone">True for a file of its own, where there is no page around the picture.</param>
    /// <param name="dark">Whether the picture is dark or light wherever it stands; null to follow the page.</param>
    public static string Style(string id, bool alone, bool? dark = null)
    {
        if (dark is { } always)
            return always ? Rules("#" + id) : "";
        var css = new StringBuilder();
        if (alone)
        {
            css.Append("@media (prefers-color-scheme:dark){").Append(Rules("#" + id)).Append('}');
        }
        else
        {
            var inherited = NotLightPages.Replace("ID", id, StringComparison.Ordinal);
            css.Append("@media (prefers-color-scheme:dark){").Append(Rules(inherited)).Append('}');
            var onDark = DarkPages.Replace("ID", id, StringComparison.Ordinal);
            css.Append(Rules($":is({onDark})"));
        }

        return css.ToString();
    }

    private static string Rules(string scope)
    {
        var css = new StringBuilder();
        foreach (var (name, _, dark) in Palette.Roles)
            css.Append($"{scope} .f-{name}{{fill:{dark}}}{scope} .l-{name}{{stroke:{dark}}}");
        for (var i = 0; i < Palette.Count; i++)
            css.Append($"{scope} .f-{i}{{fill:{Palette.Dark[i]}}}{scope} .l-{i}{{stroke:{Palette.Dark[i]}}}");
        return css.ToString();
    }
}
