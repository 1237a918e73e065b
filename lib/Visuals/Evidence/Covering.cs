using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Evidence;

/// <summary>
/// Evidence that comes from covering parts of the image with one grey: what the answer loses there.
/// <para><b>Source</b>: Zeiler and Fergus, arXiv 1311.2901, section 4.2.</para>
/// </summary>
internal static class Covering
{
    private const int BatchSize = 32;

    /// <summary>Covers square after square.</summary>
    /// <param name="question">The image and the model.</param>
    /// <param name="targets">The classes.</param>
    /// <param name="side">The side of the square.</param>
    /// <param name="step">How far it moves.</param>
    /// <returns>
    /// For each class and pixel: the mean loss of probability over the squares that cover the pixel; gains are below
    /// zero.
    /// </returns>
    public static HeatMap[] Occlusion(Question question, int[] targets, int side, int step)
    {
        var places = (
            from y in Starts(question.Height, side, step)
            from x in Starts(question.Width, side, step)
            select (X: x, Y: y)).ToArray();
        var (height, width) = (question.Height, question.Width);
        var losses = Array.ConvertAll(targets, _ => new double[height * width]);
        var covered = new int[height * width];
        LayerTap.Quietly(question.Model, () =>
        {
            foreach (var part in places.Chunk(BatchSize))
                Ask(question, targets, part, side, losses, covered);
            return true;
        });
        return Array.ConvertAll(losses, loss => new HeatMap(
            height, width, [.. loss.Select((sum, i) => (float)(covered[i] > 0 ? sum / covered[i] : 0))]));
    }

    /// <summary>Places from the start, the last flush with the end, so that every pixel is covered.</summary>
    public static int[] Starts(int size, int side, int step)
    {
        var last = Math.Max(0, size - side);
        return [.. Enumerable.Range(0, (last / step) + 1).Select(i => i * step).Append(last).Distinct()];
    }

    private static void Ask(Question question, int[] targets, (int X, int Y)[] places, int side, double[][] losses,
        int[] covered)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var batch = question.Image.repeat(places.Length, 1, 1, 1);
        var grey = question.Image.mean().item<float>();
        var (height, width) = (question.Height, question.Width);
        foreach (var (i, (x, y)) in places.Index())
            batch[i].narrow(1, y, Math.Min(side, height)).narrow(2, x, Math.Min(side, width)).fill_(grey);
        var answers = Question.Answer(question.Op, question.Model, batch);
        var classes = answers.Length / places.Length;
        foreach (var (i, (x, y)) in places.Index())
        {
            for (var k = 0; k < side * side; k++)
            {
                var (py, px) = (y + (k / side), x + (k % side));
                if (py >= height || px >= width)
                    continue;
                covered[(py * width) + px]++;
                foreach (var (t, target) in targets.Index())
                {
                    var lost = question.Probabilities[target] - answers[(i * classes) + target];
                    losses[t][(py * width) + px] += lost;
                }
            }
        }
    }
}
