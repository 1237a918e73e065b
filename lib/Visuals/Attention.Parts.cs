using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Attention
{
    /// <summary>Shows what each head is worth: how a score changes when the head is off.</summary>
    /// <param name="scores">The score without each head, (layers, heads) or (heads); the 48 largest changes are
    /// shown.</param>
    /// <param name="baseline">The score with all heads.</param>
    /// <param name="metric">What the score is.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Ablation(Tensor scores, double baseline, string metric = "accuracy",
        string title = "What each head is worth", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.Ablation";
        Tensors.Title(op, title);
        Tensors.Title(op, metric);
        var values = Tensors.Checked(op, "scores of shape (layers, heads) or (heads)", scores, 1, 2);
        if (!double.IsFinite(baseline))
            throw new VisualInputException(op, "a finite baseline", $"{baseline}");
        return AblationPicture.Show(title, metric, baseline, values, (int)scores.shape[^1], theme);
    }

    /// <summary>
    /// Switches each head of a model off alone and judges the model. While a head is off, the columns of the output
    /// projection that read it are zero; after it they are what they were.
    /// <para><b>Source</b>: Michel, Levy and Neubig 2019, arXiv 1905.10650.</para>
    /// </summary>
    /// <param name="outputProjections">For each layer the Linear that reads the heads side by side.</param>
    /// <param name="heads">Heads of each layer.</param>
    /// <param name="score">Judges the model as it is now, for example its accuracy on validation data.</param>
    /// <param name="metric">What the score is.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">Projections that do not divide into the heads, or scores without
    /// number.</exception>
    public static Visual Ablation(IReadOnlyList<Linear> outputProjections, int heads, Func<double> score,
        string metric = "accuracy", string title = "What each head is worth", VisualTheme theme = VisualTheme.Auto)
    {
        var (baseline, scores) = HeadAblation.Run("Attention.Ablation", outputProjections, heads, score);
        return Ablation(tensor(scores).reshape(-1, heads), baseline, metric, title, theme);
    }

    /// <summary>Shows an encoding of positions as a map, and how alike positions are to each other.</summary>
    /// <param name="encoding">(positions, width), learned or computed. Of more than 64 positions or 128 dimensions so
    /// many, spread evenly, are shown.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual PositionalEncoding(
        Tensor encoding, string title = "Positional encoding", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.PositionalEncoding";
        Tensors.Title(op, title);
        var values = Tensors.Checked(op, "an encoding of shape (positions, width)", encoding, 2);
        var (count, width) = ((int)encoding.shape[0], (int)encoding.shape[1]);
        int[] rows = Sampling.Evenly(count, MostTokens), columns = Sampling.Evenly(width, 2 * MostTokens);
        string[] positions = [.. rows.Select(r => $"{r}")], dimensions = [.. columns.Select(c => $"{c}")];
        float At(int r, int c) => values[(r * width) + c];
        float Dot(int a, int b) => (float)Enumerable.Range(0, width).Sum(c => (double)At(a, c) * At(b, c));
        MapView[] views =
        [
            new("dot products of positions", positions, positions, [.. rows.SelectMany(_ => rows, Dot)],
                "positions {r} and {c}: dot product {v}") { Signed = true, Across = "position" },
            new("the encoding", positions, dimensions, [.. rows.SelectMany(_ => columns, At)],
                "position {r}, dimension {c}: {v}") { Signed = true },
        ];
        var text = $"{title}: {count} positions of {width} dimensions, from {Pack.Short(values.Min())} to "
            + $"{Pack.Short(values.Max())}.{Sampling.Rule(count, MostTokens, "positions")}"
            + Sampling.Rule(width, 2 * MostTokens, "dimensions")
            + (rows.Count(r => r <= 8) < rows.Length ? " The first positions:" : "")
            + string.Concat(rows.Where(r => r <= 8).Select(r =>
                $"\n- position {r}: dot product with position 0 {Pack.Short(Dot(0, r))}, length "
                + Pack.Short(Math.Sqrt(Dot(r, r)))));
        return MapPicture.Show(views, "Show", title, text, ("position", "dimension"), theme);
    }

    /// <summary>
    /// Explores what a language model may say next: temperature, top-k and top-p are moved in the page, which computes
    /// all chances from the logits. The order is temperature, then top-k, then top-p.
    /// <para><b>Source</b>: nucleus sampling, arXiv 1904.09751; top-k, arXiv 1805.04833.</para>
    /// </summary>
    /// <param name="logits">(vocabulary), or (tokens, vocabulary) of which the last row counts. The 4,096 largest are
    /// kept, and the share of the others is told.</param>
    /// <param name="vocabulary">The tokens; their numbers where it is null.</param>
    /// <param name="context">What was said so far.</param>
    /// <param name="temperature">0 to 3 at first.</param>
    /// <param name="topK">At first; 0 for all.</param>
    /// <param name="topP">At first, above 0, up to 1.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual NextToken(Tensor logits, IReadOnlyList<string>? vocabulary = null, string context = "",
        double temperature = 1, int topK = 0, double topP = 1, string title = "What comes next",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.NextToken";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(logits);
        using var last = logits.dim() == 2 && logits.shape[0] > 0 ? logits[-1] : logits.alias();
        var values = Tensors.Checked(op, "logits of shape (vocabulary) or (tokens, vocabulary)", last, 1);
        if (temperature is not (>= 0 and <= 3) || topK < 0 || topP is not (> 0 and <= 1))
        {
            throw new VisualInputException(op, "temperature from 0 to 3, topK from 0, topP above 0 and up to 1",
                $"{temperature}, {topK}, {topP}");
        }

        if (vocabulary is not null && vocabulary.Count != values.Length)
            throw new VisualInputException(op, $"a vocabulary of {values.Length} tokens", $"{vocabulary.Count}");
        string[] names = [.. Enumerable.Range(0, values.Length).Select(i => vocabulary?[i] ?? $"token {i}")];
        return NextTokenPicture.Show(values, names, context, title, (temperature, topK, topP), theme);
    }
}
