using System.Net;

namespace DeepLearning.Display;

/// <summary>
/// The colours of every HTML output of the course, light and dark, as CSS variables on one class.
/// Text colours reach a contrast of 4.5 to 1 on <c>--paper</c> and on <c>--panel</c>; the status colours differ in
/// brightness too, and every use of them says its meaning in words or by a sign as well.
/// </summary>
/// <remarks>
/// Light is the default; the reader's system setting switches, and a page that states its theme
/// (<c>data-theme</c>, VS Code, JupyterLab) wins over the system.
/// </remarks>
public static class HtmlTheme
{
    /// <summary>The class that carries the variables: <c>&lt;div class="dlc ..."&gt;</c>.</summary>
    public const string Class = "dlc";

    /// <summary>The variables of a light page.</summary>
    internal const string Light =
        "--ink:#1b1f24;--soft:#545d68;--paper:#fff;--panel:#f6f8fa;--line:#c9d1d9;--accent:#0b5cad;"
        + "--good:#0a6b4c;--good-bg:#e3f5ec;--warn:#7d4b00;--warn-bg:#fdf1d8;--bad:#b3261e;--bad-bg:#fdebe9;"
        + "color-scheme:light;";

    /// <summary>The variables of a dark page.</summary>
    internal const string Dark =
        "--ink:#e6edf3;--soft:#a3afbb;--paper:#0d1117;--panel:#161b22;--line:#3d4650;--accent:#7ab8ff;"
        + "--good:#5fd6a4;--good-bg:#0f2b20;--warn:#f0b84a;--warn-bg:#2e2308;--bad:#ff9a90;--bad-bg:#351613;"
        + "color-scheme:dark;";

    /// <summary>The <c>style</c> element with the variables and the base rules; repeat it in every output.</summary>
    public const string Style =
        "<style>.dlc{" + Light + "color:var(--ink);background:var(--paper);font:14px/1.5 system-ui,-apple-system,"
        + "'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;max-width:52rem;box-sizing:border-box}"
        + "@media(prefers-color-scheme:dark){.dlc{" + Dark + "}}"
        + "[data-theme=light] .dlc,.vscode-light .dlc,[data-jp-theme-light=true] .dlc{" + Light + "}"
        + "[data-theme=dark] .dlc,.vscode-dark .dlc,[data-jp-theme-light=false] .dlc{" + Dark + "}"
        + ".dlc *{box-sizing:border-box}.dlc code,.dlc pre{font-family:ui-monospace,Consolas,'DejaVu Sans Mono',"
        + "monospace}.dlc a{color:var(--accent)}.dlc :focus-visible{outline:3px solid var(--accent);"
        + "outline-offset:2px}.dlc table{border-collapse:collapse}</style>";

    /// <summary>Replaces the characters that mean something in HTML and SVG.</summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string? text) => WebUtility.HtmlEncode(text ?? "");
}
