using System.Text;
using DeepLearning.Display;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Core;

/// <summary>The colours of visuals as CSS variables, in the four ways in which a page says light or dark.</summary>
internal static class PageStyle
{
    private static readonly string Light = Variables(Palette.Light, Ramps.Light, Ramps.ColdLight, Ramps.WarmLight);
    private static readonly string Dark = Variables(Palette.Dark, Ramps.Dark, Ramps.ColdDark, Ramps.WarmDark);

    /// <summary>Gets the style element that every visual carries.</summary>
    public static string Element { get; } = HtmlTheme.Style
        + "<style>.dlv{" + Light + "}@media(prefers-color-scheme:dark){.dlv{" + Dark + "}}"
        + "[data-theme=light] .dlv,.vscode-light .dlv,[data-jp-theme-light=true] .dlv{" + Light + "}"
        + "[data-theme=dark] .dlv,.vscode-dark .dlv,[data-jp-theme-light=false] .dlv{" + Dark + "}"
        + ".dlc.dlv.dlv-light{" + HtmlTheme.Light + Light + "}.dlc.dlv.dlv-dark{" + HtmlTheme.Dark + Dark + "}"
        + "@media print{.dlc.dlv.dlv.dlv{" + HtmlTheme.Light + Light + "}}"
        + Resources.Text("visual.css") + "</style>";

    private static string Variables(string[] series, string[] ramp, string cold, string warm)
    {
        var css = new StringBuilder();
        for (var i = 0; i < Palette.Count; i++)
            css.Append($"--c{i}:{series[i]};");
        for (var i = 0; i < ramp.Length; i++)
            css.Append($"--ramp{i}:{ramp[i]};");
        return css.Append($"--cold:{cold};--warm:{warm};").ToString();
    }
}
