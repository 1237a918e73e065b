using System.Text;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Windows;

/// <summary>Tells a window's walk in words and numbers.</summary>
internal static class WindowText
{
    /// <summary>Output grids with at most so many cells are written out.</summary>
    private const int MostWritten = 64;

    /// <summary>What happens at one place, as a sum; terms that would make it longer are left out.</summary>
    public static string Sum(WindowWalk walk, int row, int column, float[] output, int most = 600)
    {
        var result = Pack.Short(output[(row * walk.Columns) + column]);
        var start = $"output[{row}, {column}] = ";
        if (walk.Work != WindowWork.Convolve)
        {
            var seen = Terms(walk, row, column).Select(t => t.Value).OfType<float>().Select(v => Pack.Short(v));
            var name = walk.Work == WindowWork.Largest ? "max" : "mean";
            return Fit([.. seen], ", ", $"{start}{name}(", $") = {result}", most);
        }

        var terms = Terms(walk, row, column).Select(t => $"{Pack.Short(t.Value ?? 0)}×{Pack.Short(t.Weight)}");
        var bias = walk.Bias == 0 ? "" : $" + {Pack.Short(walk.Bias)}";
        return Fit([.. terms], " + ", start, $"{bias} = {result}", most);
    }

    private static string Fit(List<string> terms, string plus, string start, string end, int most)
    {
        string Line(string rest) => start + string.Join(plus, terms) + rest + end;
        if (Line("").Length <= most)
            return Line("");
        while (terms.Count > 1 && Line(plus + "…").Length > most)
            terms.RemoveAt(terms.Count - 1);
        return Line(plus + "…");
    }

    /// <summary>Describes the walk.</summary>
    public static string Describe(WindowWalk walk, string title, float[] output, int row, int column, string note)
    {
        var steps = walk.Steps;
        var work = walk.Work switch
        {
            WindowWork.Convolve => $"a kernel of {steps.Height} x {steps.Width}",
            WindowWork.Largest => $"the largest value of a window of {steps.Height} x {steps.Width}",
            _ => $"the mean of a window of {steps.Height} x {steps.Width}",
        };
        var text = new StringBuilder($"{title}: {work} over an image of {walk.Channels} x {walk.Height} x ")
            .Append($"{walk.Width}, stride {steps.Stride}, padding {steps.Padding}, dilation {steps.Dilation}.")
            .Append($"\nThe output has ({walk.Height} + 2·{steps.Padding} − {steps.Dilation}·({steps.Height} − 1) − 1)")
            .Append($" / {steps.Stride} + 1 = {walk.Rows} rows and {walk.Columns} columns,")
            .Append($" from {Pack.Short(output.Min())} to {Pack.Short(output.Max())}.\n");
        text.Append(Sum(walk, row, column, output));
        if (output.Length <= MostWritten)
        {
            text.Append("\nOutput:");
            foreach (var line in output.Chunk(walk.Columns))
                text.Append("\n  ").AppendJoin("  ", line.Select(v => Pack.Short(v).PadLeft(6)));
        }

        return note.Length > 0 ? text.Append('\n').Append(note).ToString() : text.ToString();
    }

    private static IEnumerable<(float? Value, float Weight)> Terms(WindowWalk walk, int row, int column)
    {
        var (height, width) = (walk.Steps.Height, walk.Steps.Width);
        for (var i = 0; i < walk.Channels * height * width; i++)
        {
            var (y, x) = walk.Under(row, column, i / width % height, i % width);
            var value = walk.Value(i / (height * width), y, x);
            yield return (value, walk.Work == WindowWork.Convolve ? walk.Kernel[i] : 1);
        }
    }
}
