using System.Text;
using DeepLearning.Display;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Examines the machine: what the course needs, what it found, what to do.</summary>
/// <param name="Checks">The findings, in their order.</param>
public sealed record Doctor(IReadOnlyList<DoctorCheck> Checks) : IDisplayable
{
    private const string Rules =
        "<style>.dlc-doctor table{width:100%}.dlc-doctor th,.dlc-doctor td{text-align:left;vertical-align:top;"
        + "padding:.35rem .6rem;border-bottom:1px solid var(--line)}.dlc-doctor th{font-weight:600}"
        + ".dlc-doctor td:first-child{white-space:nowrap;font-weight:600}.dlc-doctor td{overflow-wrap:anywhere}"
        + ".dlc-doctor .l{border-radius:99px;padding:.05rem .55rem}"
        + ".dlc-doctor .Green{color:var(--good);background:var(--good-bg)}"
        + ".dlc-doctor .Amber{color:var(--warn);background:var(--warn-bg)}"
        + ".dlc-doctor .Red{color:var(--bad);background:var(--bad-bg)}.dlc-doctor small{color:var(--soft)}</style>";

    /// <summary>Gets the worst light.</summary>
    public Light Worst => Checks.Count == 0 ? Light.Green : Checks.Max(c => c.Light);

    /// <summary>Gets how many findings are red: the course cannot run before they are mended.</summary>
    public int Red => Checks.Count(c => c.Light == Light.Red);

    /// <summary>Examines this machine.</summary>
    /// <param name="threads">How many threads the tensor library uses, when it is known.</param>
    /// <param name="extra">Findings of others; an unknown light counts as red.</param>
    public static Doctor Examine(
        int? threads, params IEnumerable<(string Name, string Light, string Finding, string Advice)> extra) =>
        new([.. MachineChecks.All(threads), .. extra.Select(e => new DoctorCheck(
            e.Name, Enum.TryParse<Light>(e.Light, ignoreCase: true, out var light) ? light : Light.Red,
            e.Finding, e.Advice))]);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new() { [MimeTypes.Html] = Html(), [MimeTypes.Text] = Text() };

    private static string Sign(Light light) => light switch
    {
        Light.Green => "\u2713 good",
        Light.Amber => "! mind",
        _ => "\u2717 act",
    };

    private string Summary() => Worst switch
    {
        Light.Green => "All is well.",
        Light.Amber => "The course runs here; mind the rows marked so.",
        _ => "Something needs your hand before the course can run.",
    };

    private string Html()
    {
        var html = new StringBuilder($"{Style}{Rules}<section class=\"dlc dlc-doctor\" aria-label=\"Doctor\"><p><b>")
            .Append(Summary()).Append("</b></p><table><thead><tr><th scope=\"col\">State</th>")
            .Append("<th scope=\"col\">What</th><th scope=\"col\">Found</th></tr></thead><tbody>");
        foreach (var check in Checks)
        {
            html.Append($"<tr><td><span class=\"l {check.Light}\">{Sign(check.Light)}</span></td>")
                .Append($"<td>{Escape(check.Name)}</td><td>{Escape(check.Finding)}")
                .Append(check.Advice.Length == 0 ? "" : $"<br><small>\u2192 {Escape(check.Advice)}</small>")
                .Append("</td></tr>");
        }

        return html.Append("</tbody></table></section>").ToString();
    }

    private string Text()
    {
        var width = Checks.Max(c => c.Name.Length);
        var rows = Checks.Select(c => $"  {Sign(c.Light),-7} {c.Name.PadRight(width)}  {c.Finding}"
            + (c.Advice.Length == 0 ? "" : $"\n          {new string(' ', width)} -> {c.Advice}"));
        return $"{Summary()}\n{string.Join('\n', rows)}";
    }
}
