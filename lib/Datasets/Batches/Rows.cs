namespace DeepLearning.Datasets;

/// <summary>Parts the numbers of rows.</summary>
internal static class Rows
{
    /// <summary>Shuffles 0 to count - 1 and parts them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share would leave one part empty.</exception>
    public static (long[] First, long[] Second) Divide(int count, double share, int seed)
    {
        var second = (int)Math.Round(count * share);
        if (second <= 0 || second >= count)
        {
            throw new ArgumentOutOfRangeException(nameof(share), share,
                $"[Divide] a share of {share} leaves {second} of {count} items in the second part;"
                + $" need 1 to {count - 1}.");
        }

        var order = Enumerable.Range(0, count).Select(i => (long)i).ToArray();
        new Dice(seed, 0).Shuffle(order);
        return (order[second..], order[..second]);
    }

    /// <summary>Puts a text into a part by its checksum alone: equal texts are always in the same part.</summary>
    /// <remarks>FNV-1a over the UTF-16 units, then 80 % to train, 10 % to validate, 10 % to test.</remarks>
    public static Split PartOf(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;

        // The last bits of FNV are weak on short texts.
        hash = (hash ^ (hash >> 32)) * 0xBF58476D1CE4E5B9UL;
        return ((hash >> 33) % 10) switch
        {
            8 => Split.Validation,
            9 => Split.Test,
            _ => Split.Train,
        };
    }
}
