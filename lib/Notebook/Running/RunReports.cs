using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace DeepLearning.Notebook.Running;

/// <summary>Reports of a run for machines.</summary>
public static partial class RunReports
{
    private static readonly JsonSerializerOptions Indented = new(ResultMetadata.Options) { WriteIndented = true };

    /// <summary>Writes results as JSON: <c>{"ok": true, "chapters": [...]}</c>.</summary>
    /// <param name="results">One result for each chapter.</param>
    public static string ToJson(IReadOnlyList<ChapterResult> results) => JsonSerializer.Serialize(
        new RunReport(results.All(result => result.Ok), results), Indented) + "\n";

    /// <summary>Writes results as JUnit XML: one suite, one test case for each chapter.</summary>
    /// <param name="results">One result for each chapter.</param>
    public static string ToJUnit(IReadOnlyList<ChapterResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var suite = new XElement("testsuite",
            new XAttribute("name", "chapters"),
            new XAttribute("tests", results.Count),
            new XAttribute("failures", results.Count(result => !result.Ok)),
            new XAttribute("errors", 0),
            new XAttribute("time", Seconds(results.Sum(result => result.Duration.TotalSeconds))),
            results.Select(TestCase));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
            new XElement("testsuites", suite).Save(writer);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static XElement TestCase(ChapterResult result) => new("testcase",
        new XAttribute("classname", "chapters"),
        new XAttribute("name", result.Chapter),
        new XAttribute("file", result.File),
        new XAttribute("time", Seconds(result.Duration.TotalSeconds)),
        result.Failure is not { } failure ? null : new XElement("failure",
            new XAttribute("type", failure.Kind.ToString()),
            new XAttribute("message", Legal(failure.Message)),
            Legal(failure.ToString())),
        new XElement("properties",
            Property("cells", $"{result.CellsExecuted}/{result.CellsPresent}"),
            Property("peak-memory-mb", $"{result.PeakMemory >> 20}"),
            result.Metrics.Select(metric => Property($"metric.{metric.Name}", metric.ToString())),
            result.Exercises
                .Select(exercise => Property($"exercise.{exercise.Id}", exercise.Passed ? "passed" : "open"))));

    private static XElement Property(string name, string value) =>
        new("property", new XAttribute("name", Legal(name)), new XAttribute("value", Legal(value)));

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML cannot carry control characters such as the escape of a colour code, not even escaped.
    private static string Legal(string text) => Ansi().Replace(text, "") is var plain && plain.All(XmlConvert.IsXmlChar)
        ? plain : string.Concat(plain.EnumerateRunes().Where(rune => rune.Value >= ' ' || rune.Value is '\n' or '\t'));

    [System.Text.RegularExpressions.GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial System.Text.RegularExpressions.Regex Ansi();
}
