using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Makes the small tasks on which sequence models are compared: everything about them is known.</summary>
/// <remarks>Item i depends on the seed and i alone; for a test part take another seed.</remarks>
public static class Sequences
{
    /// <summary>Copy: the answer is the sequence itself.</summary>
    /// <param name="count">How many.</param>
    /// <param name="length">Tokens in a sequence.</param>
    /// <param name="tokens">How many different tokens there are; each is drawn evenly.</param>
    /// <param name="seed">The same seed gives the same sequences on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number below one.</exception>
    public static SequenceTask Copy(int count = 1000, int length = 8, int tokens = 10, int seed = 0) =>
        OfTokens("Copying", count, length, tokens, seed, row => row);

    /// <summary>Reverse: the answer is the sequence from its end.</summary>
    /// <inheritdoc cref="Copy"/>
    public static SequenceTask Reverse(int count = 1000, int length = 8, int tokens = 10, int seed = 0) =>
        OfTokens("Reversing", count, length, tokens, seed, row => [.. row.Reverse()]);

    /// <summary>Sort: the answer is the sequence in ascending order.</summary>
    /// <inheritdoc cref="Copy"/>
    public static SequenceTask Sort(int count = 1000, int length = 8, int tokens = 10, int seed = 0) =>
        OfTokens("Sorting", count, length, tokens, seed, row => [.. row.Order()]);

    /// <summary>Permute: one order of places, drawn once from the seed, is applied to every sequence.</summary>
    /// <param name="count">How many.</param>
    /// <param name="length">Tokens in a sequence.</param>
    /// <param name="tokens">How many different tokens there are.</param>
    /// <param name="seed">The seed of the sequences.</param>
    /// <param name="order">The seed of the order: keep it when you change <paramref name="seed"/> for a test
    /// part.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number below one.</exception>
    public static SequenceTask Permute(
        int count = 1000, int length = 8, int tokens = 10, int seed = 0, int order = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var places = Enumerable.Range(0, length).ToArray();
        new Dice(order, 41L << 40).Shuffle(places);
        return OfTokens("Permuting", count, length, tokens, seed, row => [.. places.Select(p => row[p])]);
    }

    /// <summary>Add: two of many numbers are marked; the answer is their sum.</summary>
    /// <param name="count">How many.</param>
    /// <param name="length">Numbers in a sequence, at least 2.</param>
    /// <param name="seed">The same seed gives the same sequences on every machine.</param>
    /// <returns>Inputs (N, T, 2): a number from [0, 1) and its mark, 0 or 1; targets (N, 1). One mark stands in the
    /// first
    /// half, one in the second. Always answering 1 has a mean square error of 1/6.</returns>
    /// <remarks><b>Source</b>: S. Hochreiter, J. Schmidhuber: Long short-term memory. Neural Computation 9 (1997),
    /// section 5.4, with both marks 1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No sequence, or fewer than two numbers.</exception>
    public static SequenceTask Add(int count = 1000, int length = 50, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        var inputs = new float[count * length * 2];
        var targets = new float[count];
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice(seed, (42L << 40) + i);
            for (var t = 0; t < length; t++)
                inputs[2 * ((i * length) + t)] = (float)dice.Uniform();
            int[] marks = [dice.Below(length / 2), (length / 2) + dice.Below(length - (length / 2))];
            foreach (var mark in marks)
            {
                inputs[(2 * ((i * length) + mark)) + 1] = 1;
                targets[i] += inputs[2 * ((i * length) + mark)];
            }
        }

        return new SequenceTask(Provenance.Generated("Adding two marked numbers", $"{length} numbers", seed,
            "Always answering 1 has a mean square error of 1/6."),
            tensor(inputs, [count, length, 2]), tensor(targets, [count, 1]), 0);
    }

    private static SequenceTask OfTokens(
        string title, int count, int length, int tokens, int seed, Func<long[], long[]> answer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(tokens, 1);
        var (inputs, targets) = (new long[count * length], new long[count * length]);
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice(seed, (40L << 40) + i);
            var row = new long[length];
            for (var t = 0; t < length; t++)
                row[t] = dice.Below(tokens);
            row.CopyTo(inputs, i * length);
            answer(row).CopyTo(targets, i * length);
        }

        return new SequenceTask(Provenance.Generated(title, $"{length} of {tokens} tokens", seed,
            $"Guessing is right in one of {tokens} places."),
            tensor(inputs, [count, length]), tensor(targets, [count, length]), tokens);
    }
}
