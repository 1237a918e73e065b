using System.Text.Json.Nodes;
using System.Xml.Linq;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

public sealed class RunReportsTests
{
    private static readonly ChapterResult[] Results =
    [
        new("notebooks/01-good.ipynb", TimeSpan.FromSeconds(1.5), 3 << 20, 2, 2,
            [new("accuracy", 0.9, 0.8, null, "real", true, 3)], [new("01-1", true, true, 4)]),
        new("notebooks/02-bad.ipynb", TimeSpan.FromSeconds(0.5), 2 << 20, 1, 2,
            [new("loss", double.NaN, 0, 1, null, false, 2)], [],
            new(FailureKind.Cell, "notebooks/02-bad.ipynb", "Oops: <b> & \u001b[31mred\u001b[0m \u0001", 4, "train",
                2, ["line\ud800"])),
    ];

    [Fact]
    public void Junit_has_a_case_for_each_chapter_and_is_wellformed_whatever_a_cell_printed()
    {
        var suite = XDocument.Parse(RunReports.ToJUnit(Results)).Root!.Element("testsuite")!;

        Assert.Equal(("2", "1", "2.000"),
            (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("time")!.Value));
        var cases = suite.Elements("testcase").ToArray();
        Assert.Equal(["01-good", "02-bad"], cases.Select(test => test.Attribute("name")!.Value));
        Assert.Null(cases[0].Element("failure"));
        Assert.Contains("cell 4 (train), line 2: Oops: <b> & red",
            cases[1].Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains(
            "accuracy = 0.9, expected at least 0.8 (real data)", suite.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_the_same()
    {
        var json = JsonNode.Parse(RunReports.ToJson(Results))!;

        Assert.False(json["ok"]!.GetValue<bool>());
        Assert.Equal("01-good", json["chapters"]![0]!["chapter"]!.GetValue<string>());
        Assert.Equal("cell", json["chapters"]![1]!["failure"]!["kind"]!.GetValue<string>());
        Assert.Equal(4, json["chapters"]![1]!["failure"]!["cell_number"]!.GetValue<int>());
    }
}
