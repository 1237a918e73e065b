using DeepLearning.Display;
using XPlot.Plotly;

namespace DeepLearning.XPlot.Plotly.Tests;

/// <summary>Charts that show themselves, in the output of the running cell.</summary>
public sealed class ShowTests
{
    [Fact]
    public void Several_charts_are_shown_one_below_the_other_each_with_its_own_figure()
    {
        var shown = new Recorder();
        Output.Current = shown;
        Chart.ShowAll([Chart.WithTitle("first", Chart.Line([1, 2])), Chart.WithTitle("second", Chart.Line([2, 1]))]);
        Chart.Show(Chart.WithTitle("third", Chart.Line([3])));
        Assert.Equal(3, shown.Bundles.Count);
        foreach (var (title, bundle) in ((string[])["first", "second", "third"]).Zip(shown.Bundles))
        {
            Assert.Contains($"\"{title}\"", bundle[MimeTypes.Text]);
            Assert.Contains(title, bundle[MimeTypes.Plotly]);
        }
    }

    private sealed class Recorder : IOutput
    {
        public List<MimeBundle> Bundles { get; } = [];

        public void Show(string id, MimeBundle bundle) => Bundles.Add(bundle);

        public void Update(string id, MimeBundle bundle) => throw new NotSupportedException();
    }
}
