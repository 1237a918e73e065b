namespace DeepLearning.Visuals.Attending;

/// <summary>A token that may come next.</summary>
/// <param name="Index">Its place in the vocabulary.</param>
/// <param name="Probability">After temperature, before anything is cut.</param>
/// <param name="Share">Its chance to be drawn: 0 where top-k or top-p cuts it.</param>
internal readonly record struct Candidate(int Index, double Probability, double Share);

/// <summary>
/// Turns logits into chances: softmax of logits over the temperature, then the k largest, then the smallest set of
/// those whose probabilities, made to sum to 1 again, reach p; what is left is made to sum to 1.
/// <para><b>Source</b>: nucleus sampling, Holtzman et al. 2020, arXiv 1904.09751; top-k, Fan et al. 2018,
/// arXiv 1805.04833.</para>
/// </summary>
internal static class NextTokens
{
    /// <summary>All tokens, the most probable first.</summary>
    /// <param name="logits">One per token.</param>
    /// <param name="temperature">0 takes the largest logit for sure.</param>
    /// <param name="topK">How many stay; 0 for all.</param>
    /// <param name="topP">How much probability stays, up to 1.</param>
    public static Candidate[] Of(float[] logits, double temperature, int topK, double topP)
    {
        var order = Enumerable.Range(0, logits.Length).OrderByDescending(i => logits[i]).ThenBy(i => i).ToArray();
        double Weight(int rank) => temperature <= 0
            ? rank == 0 ? 1 : 0
            : Math.Exp((logits[order[rank]] - (double)logits[order[0]]) / temperature);
        var weights = order.Select((_, rank) => Weight(rank)).ToArray();
        var total = weights.Sum();
        var kept = topK > 0 ? Math.Min(topK, order.Length) : order.Length;
        var inside = weights.Take(kept).Sum();
        var (reached, count) = (0.0, 0);
        while (count < kept && (count == 0 || reached < topP * inside))
            reached += weights[count++];
        return [.. order.Select((token, rank) =>
            new Candidate(token, weights[rank] / total, rank < count ? weights[rank] / reached : 0))];
    }

    /// <summary>The entropy of what may be drawn, in bits.</summary>
    public static double Bits(IEnumerable<Candidate> candidates) =>
        candidates.Where(c => c.Share > 0).Sum(c => -c.Share * Math.Log2(c.Share));
}
