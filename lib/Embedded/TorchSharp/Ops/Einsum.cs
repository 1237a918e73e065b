using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Sums of products in Einstein's notation: "bij,bjk->bik". Operands are multiplied from left to right, each product
/// being a batched matrix product over the labels that nobody needs later.
/// </summary>
internal static class Einsum
{
    public static Tensor Run(string equation, IReadOnlyList<Tensor> operands)
    {
        var plan = EinsumPlan.Parse(equation, operands);
        var result = Aligned(operands[0], plan.Inputs[0]);
        var labels = result.Labels;
        var value = result.Value;
        for (var i = 1; i < operands.Count; i++)
        {
            var next = Aligned(operands[i], plan.Inputs[i]);
            var needed = plan.Output.Concat(plan.Inputs.Skip(i + 1).SelectMany(l => l)).ToHashSet();
            (value, labels) = Pair(value, labels, next.Value, next.Labels, needed);
        }
        return Output(value, labels, plan.Output);
    }

    /// <summary>Takes the diagonal where a label is repeated.</summary>
    private static (Tensor Value, List<int> Labels) Aligned(Tensor x, IReadOnlyList<int> labels)
    {
        var left = labels.ToList();
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = left.Count - 1; j > i; j--)
            {
                if (left[j] != left[i])
                    continue;
                x = Views.Diagonal(x, 0, i, j);
                var label = left[i];
                left.RemoveAt(j);
                left.RemoveAt(i);
                left.Add(label);
                i = -1;
                break;
            }
        }
        return (x, left);
    }

    private static (Tensor Value, List<int> Labels) Pair(
        Tensor a, List<int> labelsA, Tensor b, List<int> labelsB, HashSet<int> needed)
    {
        (a, labelsA) = Drop(a, labelsA, l => needed.Contains(l) || labelsB.Contains(l));
        (b, labelsB) = Drop(b, labelsB, l => needed.Contains(l) || labelsA.Contains(l));
        var shared = labelsA.Intersect(labelsB).ToArray();
        // A size of 1 stretches, so it cannot be an inner size of a matrix product: it is summed with the others.
        (a, b) = Stretch(a, labelsA, b, labelsB, shared);
        var batch = shared.Where(needed.Contains).ToArray();
        var inner = shared.Except(batch).ToArray();
        var onlyA = labelsA.Except(shared).ToArray();
        var onlyB = labelsB.Except(shared).ToArray();
        var x = Grouped(a, labelsA, batch, onlyA, inner);
        var y = Grouped(b, labelsB, batch, inner, onlyB);
        var product = MatrixProduct.MatMul(x, y, "einsum");
        long[] sizes =
        [
            .. batch.Select(l => Size(a, labelsA, l)), .. onlyA.Select(l => Size(a, labelsA, l)),
            .. onlyB.Select(l => Size(b, labelsB, l)),
        ];
        return (Views.Reshape(product, new Shape(sizes)), [.. batch, .. onlyA, .. onlyB]);
    }

    private static (Tensor A, Tensor B) Stretch(
        Tensor a, List<int> labelsA, Tensor b, List<int> labelsB, int[] shared)
    {
        var (sizesA, sizesB) = (a.Sizes.ToArray(), b.Sizes.ToArray());
        foreach (var label in shared)
        {
            var (i, j) = (labelsA.IndexOf(label), labelsB.IndexOf(label));
            sizesA[i] = sizesB[j] = sizesA[i] == 1 ? sizesB[j] : sizesA[i];
        }
        return (Views.Expand(a, new Shape(sizesA)), Views.Expand(b, new Shape(sizesB)));
    }

    private static Tensor Grouped(Tensor x, List<int> labels, int[] batch, int[] rows, int[] columns)
    {
        int[] order = [.. batch, .. rows, .. columns];
        var moved = Views.Permute(x, [.. order.Select(l => (long)labels.IndexOf(l))]);
        long Count(int[] group) => group.Aggregate(1L, (n, l) => n * Size(x, labels, l));
        return Views.Reshape(moved, new Shape(Count(batch), Count(rows), Count(columns)));
    }

    private static (Tensor Value, List<int> Labels) Drop(Tensor x, List<int> labels, Func<int, bool> isNeeded)
    {
        int[] dims = [.. Enumerable.Range(0, labels.Count).Where(d => !isNeeded(labels[d]))];
        return dims.Length == 0
            ? (x, labels)
            : (Reduction.Sum(x, dims, keepDims: false, x.Type), [.. labels.Where(isNeeded)]);
    }

    private static Tensor Output(Tensor value, List<int> labels, IReadOnlyList<int> output)
    {
        (value, labels) = Drop(value, labels, output.Contains);
        return Views.Permute(value, [.. output.Select(l => (long)labels.IndexOf(l))]);
    }

    private static long Size(Tensor x, List<int> labels, int label) => x.Sizes[labels.IndexOf(label)];
}
