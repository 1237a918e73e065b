using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Judges a topological sort by trying it on graphs; any valid order passes.</summary>
internal static class OrderJudge
{
    /// <summary>A chain numbered backwards, a diamond, two results, and a node that is used near and far.</summary>
    private static readonly int[][][] Graphs =
    [
        [[1], [2], [3], []],
        [[1, 2], [3], [3], []],
        [[4], [4, 2], [3], [], [3, 2, 2], []],
        [[1, 1], [4], [0, 1, 5], [2, 5], [], [4, 0], []],
    ];

    public static Verdict Judge(Func<int[][], int[]> sort) => Graphs.Select(graph => Problem(sort, graph))
        .FirstOrDefault(problem => problem is not null)
        ?? Verdict.Right("In all four graphs each node comes after its inputs. Read backwards, this is the order in"
            + " which gradients are complete.");

    /// <summary>Tells the chapter's stub, which gives the numbers as they are, from an answer.</summary>
    public static bool IsStub(Func<int[][], int[]> sort) => Graphs.All(graph =>
        sort(Copy(graph)) is { } given && given.SequenceEqual(Enumerable.Range(0, graph.Length)));

    /// <summary>Kahn's algorithm: whoever waits for nobody comes next.</summary>
    public static int[] Kahn(int[][] inputs)
    {
        var missing = inputs.Select(list => list.Length).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, inputs.Length).Where(i => missing[i] == 0));
        var order = new List<int>();
        while (ready.TryDequeue(out var node))
        {
            order.Add(node);
            for (var user = 0; user < inputs.Length; user++)
            {
                var uses = inputs[user].Count(i => i == node);
                missing[user] -= uses;
                if (uses > 0 && missing[user] == 0)
                    ready.Enqueue(user);
            }
        }

        return [.. order];
    }

    private static Verdict? Problem(Func<int[][], int[]> sort, int[][] graph)
    {
        var words = $"For the inputs [{string.Join(", ", graph.Select(list => $"[{string.Join(", ", list)}]"))}]";
        var order = sort(Copy(graph));
        if (order is null)
            return Verdict.Wrong($"{words} your function gives null; expected {graph.Length} numbers.");
        var given = $"{words} your order is [{string.Join(", ", order)}]";
        if (order.Length == 0)
            return Verdict.Wrong($"{words} your order is empty; expected {graph.Length} numbers.");
        if (order.Any(node => node < 0 || node >= graph.Length))
            return Verdict.Wrong($"{given}: nodes are numbered 0 to {graph.Length - 1}.");
        if (order.GroupBy(node => node).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return Verdict.Wrong($"{given}: node {twice.Key} comes twice. Remember who was visited.");
        if (Enumerable.Range(0, graph.Length).Except(order).ToList() is [var first, ..])
            return Verdict.Wrong($"{given}: node {first} is missing.");
        return First(graph, order) is not var (user, input) ? null
            : First(graph, [.. order.Reverse()]) is null
                ? Verdict.Wrong($"{given}: right, but the wrong way round. Inputs come first.")
                : Verdict.Wrong($"{given}: node {user} comes before its input {input}.");
    }

    /// <summary>The first node that stands before one of its inputs.</summary>
    private static (int User, int Input)? First(int[][] graph, int[] order)
    {
        foreach (var user in order)
        {
            foreach (var input in graph[user].Where(i => Array.IndexOf(order, i) > Array.IndexOf(order, user)))
                return (user, input);
        }

        return null;
    }

    private static int[][] Copy(int[][] graph) => [.. graph.Select(list => list.ToArray())];
}
