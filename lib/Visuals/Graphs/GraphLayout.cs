namespace DeepLearning.Visuals.Graphs;

/// <summary>Where the nodes of a computation stand: inputs left, the result right.</summary>
/// <param name="Nodes">The nodes, each after what it was computed from.</param>
/// <param name="Columns">The column of each node.</param>
/// <param name="Rows">The row of each node within the height, in rows; may be fractional.</param>
internal sealed record GraphLayout(IReadOnlyList<GraphNode> Nodes, int[] Columns, double[] Rows)
{
    /// <summary>More nodes than this do not fit a page.</summary>
    public const int MostNodes = 60;

    /// <summary>Gets the number of columns.</summary>
    public int Width { get; } = Columns.Max() + 1;

    /// <summary>Gets the number of rows of the fullest column.</summary>
    public int Height { get; } = Columns.GroupBy(c => c).Max(g => g.Count());

    /// <summary>Orders and places nodes.</summary>
    /// <exception cref="VisualInputException">The nodes are no graph of a computation, or too many.</exception>
    public static GraphLayout Of(string op, IReadOnlyList<GraphNode> nodes)
    {
        if (nodes.Count is 0 or > MostNodes)
        {
            throw new VisualInputException(op, $"1 to {MostNodes} nodes", $"{nodes.Count}",
                nodes.Count > 0 ? "show one example, or one neuron, not a whole batch" : "");
        }

        var twice = nodes.GroupBy(n => n.Id).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new VisualInputException(op, "ids that come once", $"'{twice.Key}' {twice.Count()} times");
        var byId = nodes.ToDictionary(n => n.Id);
        var unknown = nodes.SelectMany(n => n.Inputs).FirstOrDefault(id => !byId.ContainsKey(id));
        if (unknown is not null)
            throw new VisualInputException(op, "inputs that are nodes", $"'{unknown}', which is none");
        foreach (var node in nodes)
        {
            if (node.LocalSlopes is { } slopes && slopes.Count != node.Inputs.Count)
            {
                throw new VisualInputException(
                    op, $"{node.Inputs.Count} local slopes for '{node.Id}'", $"{slopes.Count}");
            }
        }

        var ordered = Order(op, nodes, byId);
        return Place(ordered);
    }

    /// <summary>Each node after its inputs; of several that are ready, the one given first.</summary>
    private static List<GraphNode> Order(string op, IReadOnlyList<GraphNode> nodes, Dictionary<string, GraphNode> byId)
    {
        var done = new HashSet<string>();
        var ordered = new List<GraphNode>();
        while (ordered.Count < nodes.Count)
        {
            var next = nodes.FirstOrDefault(n => !done.Contains(n.Id) && n.Inputs.All(done.Contains))
                ?? throw new VisualInputException(op, "a computation without a circle",
                    $"a circle through '{byId.Keys.First(id => !done.Contains(id))}'");
            done.Add(next.Id);
            ordered.Add(next);
        }

        return ordered;
    }

    private static GraphLayout Place(List<GraphNode> nodes)
    {
        var index = nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var columns = new int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
            columns[i] = nodes[i].Inputs.Count == 0 ? 0 : nodes[i].Inputs.Max(id => columns[index[id]]) + 1;
        // An input stands just before what first uses it, so that its line is short.
        for (var i = 0; i < nodes.Count; i++)
        {
            var users = Enumerable.Range(0, nodes.Count).Where(j => nodes[j].Inputs.Contains(nodes[i].Id)).ToList();
            if (nodes[i].Inputs.Count == 0 && users.Count > 0)
                columns[i] = users.Min(j => columns[j]) - 1;
        }

        return new GraphLayout(nodes, columns, Levels(nodes, index, columns));
    }

    /// <summary>Rows by the mean of the neighbours' rows, a few times to and fro: few lines cross then.</summary>
    private static double[] Levels(List<GraphNode> nodes, Dictionary<string, int> index, int[] columns)
    {
        var rows = new double[nodes.Count];
        var height = columns.GroupBy(c => c).Max(g => g.Count());
        foreach (var column in columns.Index().GroupBy(c => c.Item))
            Spread([.. column.Select(c => c.Index)]);
        for (var round = 0; round < 8; round++)
        {
            foreach (var column in columns.Index().GroupBy(c => c.Item).OrderBy(g => round % 2 == 0 ? -g.Key : g.Key))
            {
                var want = column.Select(c => c.Index).OrderBy(i => Wanted(i, round % 2 == 0)).ToList();
                Spread(want);
            }
        }

        return rows;

        double Wanted(int i, bool byUsers)
        {
            var near = byUsers
                ? Enumerable.Range(0, nodes.Count).Where(j => nodes[j].Inputs.Contains(nodes[i].Id)).ToList()
                : [.. nodes[i].Inputs.Select(id => index[id])];
            return near.Count > 0 ? near.Average(j => rows[j]) : rows[i];
        }

        void Spread(List<int> column)
        {
            foreach (var (place, i) in column.Index())
                rows[i] = ((place + 0.5) * height / column.Count) - 0.5;
        }
    }
}
