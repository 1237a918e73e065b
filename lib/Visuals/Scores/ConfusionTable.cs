namespace DeepLearning.Visuals.Scores;

/// <summary>How often each class (row) was taken for each class (column).</summary>
/// <param name="Counts">Row by row.</param>
/// <param name="Names">The classes.</param>
internal sealed record ConfusionTable(int[] Counts, string[] Names)
{
    /// <summary>Gets the number of classes.</summary>
    public int Classes => Names.Length;

    /// <summary>Counts.</summary>
    public static ConfusionTable Of(int[] truths, int[] predictions, string[] names)
    {
        var counts = new int[names.Length * names.Length];
        foreach (var (i, truth) in truths.Index())
            counts[(truth * names.Length) + predictions[i]]++;
        return new ConfusionTable(counts, names);
    }

    /// <summary>Gets how many items there are.</summary>
    public int Total => Counts.Sum();

    /// <summary>Gets how many are right.</summary>
    public int Right => Enumerable.Range(0, Classes).Sum(c => Counts[(c * Classes) + c]);

    /// <summary>Items of a class.</summary>
    public int Row(int c) => Enumerable.Range(0, Classes).Sum(j => Counts[(c * Classes) + j]);

    /// <summary>Items taken for a class.</summary>
    public int Column(int c) => Enumerable.Range(0, Classes).Sum(i => Counts[(i * Classes) + c]);

    /// <summary>Right ones of those of the class; NaN where there are none.</summary>
    public double Recall(int c) => Counts[(c * Classes) + c] / (double)Row(c);

    /// <summary>Right ones of those taken for the class; NaN where there are none.</summary>
    public double Precision(int c) => Counts[(c * Classes) + c] / (double)Column(c);

    /// <summary>2 TP / (2 TP + FP + FN); NaN where the class neither is nor was said.</summary>
    public double F1(int c) => 2.0 * Counts[(c * Classes) + c] / (Row(c) + Column(c));

    /// <summary>The mean of F1 over classes that are or were said.</summary>
    public double MacroF1() =>
        Enumerable.Range(0, Classes).Select(F1).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();

    /// <summary>The classes with the most mistakes, in their order.</summary>
    public int[] Worst(int most) => [.. Enumerable.Range(0, Classes)
        .OrderByDescending(c => Row(c) + Column(c) - (2 * Counts[(c * Classes) + c]))
        .ThenBy(c => c).Take(most).Order()];
}
