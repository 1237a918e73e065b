namespace DeepLearning.Blocks;

/// <summary>How precision falls while recall rises, as the score that counts as a detection goes down.</summary>
/// <param name="Precision">The share of right answers among the first k detections, for each k.</param>
/// <param name="Recall">The share of the true objects found by the first k detections.</param>
/// <param name="Truths">How many true objects there are.</param>
public sealed record PrecisionRecall(IReadOnlyList<double> Precision, IReadOnlyList<double> Recall, int Truths)
{
    /// <summary>Counts along the detections, best score first.</summary>
    /// <param name="hits">For each detection, best score first: whether it found an object that was not found
    /// yet.</param>
    /// <param name="truths">How many true objects there are.</param>
    public static PrecisionRecall Of(IEnumerable<bool> hits, int truths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(truths);
        var (precision, recall, right, seen) = (new List<double>(), new List<double>(), 0, 0);
        foreach (var hit in hits)
        {
            right += hit ? 1 : 0;
            precision.Add((double)right / ++seen);
            recall.Add(truths == 0 ? 0 : (double)right / truths);
        }
        return new PrecisionRecall(precision, recall, truths);
    }

    /// <summary>
    /// Gets the area under the curve: average precision, in [0, 1]; not a number when there is nothing to find.
    /// <para><b>Source</b>: The PASCAL Visual Object Classes Challenge, IJCV 2010, section 4.2.</para>
    /// </summary>
    /// <param name="interpolation">How the area is taken.</param>
    public double Area(Interpolation interpolation = Interpolation.EveryPoint)
    {
        if (Truths == 0)
            return double.NaN;
        var envelope = Envelope();
        return interpolation switch
        {
            Interpolation.ElevenPoints => At(envelope, 10),
            Interpolation.HundredAndOnePoints => At(envelope, 100),
            _ => Steps(envelope),
        };
    }

    /// <summary>The best precision at this recall or any larger one.</summary>
    private double[] Envelope()
    {
        var best = Precision.ToArray();
        for (var i = best.Length - 2; i >= 0; i--)
            best[i] = Math.Max(best[i], best[i + 1]);
        return best;
    }

    private double Steps(double[] envelope)
    {
        var (area, before) = (0.0, 0.0);
        for (var i = 0; i < envelope.Length; i++)
        {
            area += (Recall[i] - before) * envelope[i];
            before = Recall[i];
        }
        return area;
    }

    private double At(double[] envelope, int steps)
    {
        var (sum, i) = (0.0, 0);
        for (var step = 0; step <= steps; step++)
        {
            // The quotient of two whole numbers is compared with another: room for one rounding.
            while (i < envelope.Length && Recall[i] < ((double)step / steps) - 1e-12)
                i++;
            sum += i < envelope.Length ? envelope[i] : 0;
        }
        return sum / (steps + 1);
    }
}
