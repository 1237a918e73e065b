using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// A parsed equation: a number for every dimension of every operand. Letters are their code; the dimensions of an
/// ellipsis are -1, -2, ... from the right, so that those of different operands meet as in broadcasting.
/// </summary>
internal sealed record EinsumPlan(IReadOnlyList<IReadOnlyList<int>> Inputs, IReadOnlyList<int> Output)
{
    private const string Dots = "...";

    public static EinsumPlan Parse(string equation, IReadOnlyList<Tensor> operands)
    {
        var sides = equation.Replace(" ", "", StringComparison.Ordinal).Split("->");
        var terms = sides[0].Split(',');
        if (operands.Count == 0 || sides.Length > 2 || terms.Length != operands.Count)
            throw new ArgumentException(
                $"[einsum] expected one term for each of {operands.Count} operands and at most one '->', got " +
                $"'{equation}'");
        var inputs = terms.Select((term, i) => Labels(equation, term, operands[i].Rank, operands[i])).ToArray();
        var most = inputs.SelectMany(l => l).Where(l => l < 0).Select(l => -l).DefaultIfEmpty(0).Max();
        var output = sides.Length == 2 ? Labels(equation, sides[1], most, null) : Implicit(inputs, most);
        CheckOutput(equation, inputs, output);
        CheckSizes(equation, inputs, operands);
        return new EinsumPlan(inputs, output);
    }

    /// <summary>Without '->' the output has the ellipsis, then the letters that appear once, in order.</summary>
    private static List<int> Implicit(IReadOnlyList<int>[] inputs, int dots)
    {
        var once = inputs.SelectMany(l => l).Where(l => l > 0).GroupBy(l => l).Where(g => g.Count() == 1);
        // Capital letters come before small ones, as in PyTorch.
        return [.. Enumerable.Range(1, dots).Select(i => i - 1 - dots), .. once.Select(g => g.Key).Order()];
    }

    private static List<int> Labels(string equation, string term, int rank, Tensor? operand)
    {
        var dots = term.IndexOf(Dots, StringComparison.Ordinal);
        var letters = dots < 0 ? term : term.Remove(dots, Dots.Length);
        if (letters.Any(c => !char.IsAsciiLetter(c)))
            throw new ArgumentException(
                $"[einsum] expected letters, ',', '->' and one '...' per term, got '{term}' in '{equation}'");
        var extra = operand is null ? rank : rank - letters.Length;
        if (operand is not null && (extra < 0 || (dots < 0 && extra > 0)))
            throw new ArgumentException(
                $"[einsum] expected a letter for each dimension of {operand.Sizes}, got '{term}' in '{equation}'; " +
                "'...' stands for the others");
        var labels = new List<int>();
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i == dots)
                labels.AddRange(Enumerable.Range(1, extra).Select(k => k - 1 - extra));
            if (i < letters.Length)
                labels.Add(letters[i]);
        }
        return labels;
    }

    private static void CheckOutput(string equation, IReadOnlyList<int>[] inputs, List<int> output)
    {
        var known = inputs.SelectMany(l => l).ToHashSet();
        foreach (var label in output)
        {
            if (label > 0 && (!known.Contains(label) || output.Count(l => l == label) > 1))
                throw new ArgumentException(
                    $"[einsum] expected each letter of the output once, and among the inputs, got '{(char)label}' in " +
                    $"'{equation}'");
        }
    }

    private static void CheckSizes(string equation, IReadOnlyList<int>[] inputs, IReadOnlyList<Tensor> operands)
    {
        var sizes = new Dictionary<int, long>();
        for (var i = 0; i < inputs.Length; i++)
        {
            if (operands[i].Type != operands[0].Type)
                throw new InvalidOperationException(
                    $"[einsum] expected operands of one type, got {operands[0].Type.Name()} {operands[0].Sizes} and " +
                    $"{operands[i].Type.Name()} {operands[i].Sizes}");
            for (var d = 0; d < inputs[i].Count; d++)
            {
                var (label, size) = (inputs[i][d], operands[i].Sizes[d]);
                var before = sizes.GetValueOrDefault(label, 1);
                var repeated = inputs[i].Take(d).ToList().IndexOf(label);
                if ((size != before && size != 1 && before != 1)
                    || (repeated >= 0 && operands[i].Sizes[repeated] != size))
                    throw new ArgumentException(
                        $"[einsum] expected one size for '{(label > 0 ? (char)label : "...")}' of '{equation}', got " +
                        $"{string.Join(" and ", operands.Select(o => o.Sizes))}");
                sizes[label] = before == 1 ? size : before;
            }
        }
    }
}
