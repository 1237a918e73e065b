using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Anatomy;

/// <summary>One layer of a model, or a block of layers.</summary>
/// <param name="Path">The path in the model.</param>
/// <param name="Kind">The module's type.</param>
/// <param name="Output">The sizes of what comes out.</param>
/// <param name="Parameters">How many numbers are learnt; those shared with an earlier layer count there.</param>
/// <param name="MultiplyAdds">Multiplications with an addition each, for the whole batch.</param>
/// <param name="Bytes">What the output takes in memory; of a block, the sum over its layers.</param>
/// <param name="Field">How many pixels wide an output sees; -1 for all, 0 where that has no meaning.</param>
/// <param name="Layers">How many layers the row stands for.</param>
internal sealed record ModelRow(string Path, string Kind, long[] Output, long Parameters, long MultiplyAdds,
    long Bytes, long Field, int Layers)
{
    /// <summary>Gets the row's name.</summary>
    public string Name => Path.Length > 0 ? $"{Path}: {Kind}" : Kind;
}

/// <summary>The layers of a model in the order in which they are called.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Parameters">All numbers that are learnt or fixed as parameters.</param>
/// <param name="Trainable">Those that are learnt.</param>
/// <param name="Input">The sizes of the input.</param>
internal sealed record ModelTable(List<ModelRow> Rows, long Parameters, long Trainable, long[] Input)
{
    /// <summary>More rows than this are gathered into blocks.</summary>
    public const int MostRows = 60;

    /// <summary>Gets the multiplications with an addition each.</summary>
    public long MultiplyAdds { get; } = Rows.Sum(r => r.MultiplyAdds);

    /// <summary>Gets what all outputs take in memory.</summary>
    public long Bytes { get; } = Rows.Sum(r => r.Bytes);

    /// <summary>Runs a model once and looks at every layer.</summary>
    /// <param name="op">Who asks.</param>
    /// <param name="model">The model.</param>
    /// <param name="input">A batch.</param>
    /// <param name="depth">How many parts of the path make a row; 0 chooses so that the rows fit a page.</param>
    public static ModelTable Of(string op, nn.Module<Tensor, Tensor> model, Tensor input, int depth)
    {
        ArgumentNullException.ThrowIfNull(model);
        Layers.LayerWatch.Check(op, input);
        var rows = new List<ModelRow>();
        var fields = new FieldTrace();
        var counted = new HashSet<nn.Module>(ReferenceEqualityComparer.Instance);
        ModelWalk.Run(model, input, call =>
        {
            var field = fields.Visit(call);
            if (!call.IsLeaf)
                return;
            var own = counted.Add(call.Module) ? call.Module.parameters().Sum(p => p.numel()) : 0;
            rows.Add(new ModelRow(call.Path, call.Kind, call.Output.shape, own,
                LayerCosts.MultiplyAdds(call.Module, call.Input.shape, call.Output.shape),
                call.Output.numel() * call.Output.element_size(), field, 1));
        });
        if (rows.Count == 0)
        {
            throw new VisualInputException(op, "a model with layers that are modules", model.GetType().Name,
                "functions called in forward cannot be watched: make them modules");
        }

        var all = model.parameters().ToList();
        return new ModelTable(Gather(rows, depth), all.Sum(p => p.numel()),
            all.Where(p => p.requires_grad).Sum(p => p.numel()), input.shape);
    }

    private static List<ModelRow> Gather(List<ModelRow> rows, int depth)
    {
        if (depth <= 0 && rows.Count <= MostRows)
            return rows;
        if (depth > 0)
            return Blocks(rows, depth);
        for (depth = 6; depth > 1; depth--)
        {
            var blocks = Blocks(rows, depth);
            if (blocks.Count <= MostRows)
                return blocks;
        }

        return Blocks(rows, 1);
    }

    /// <summary>Neighbours with the same start of the path become one row.</summary>
    private static List<ModelRow> Blocks(List<ModelRow> rows, int depth)
    {
        var blocks = new List<ModelRow>();
        foreach (var row in rows)
        {
            var parts = row.Path.Split('.');
            var path = string.Join('.', parts.Take(depth));
            if (blocks.Count > 0 && parts.Length > depth && blocks[^1].Path == path)
            {
                var last = blocks[^1];
                blocks[^1] = last with
                {
                    Output = row.Output,
                    Parameters = last.Parameters + row.Parameters,
                    MultiplyAdds = last.MultiplyAdds + row.MultiplyAdds,
                    Bytes = last.Bytes + row.Bytes,
                    Field = row.Field == 0 ? last.Field : row.Field,
                    Layers = last.Layers + 1,
                };
                continue;
            }

            blocks.Add(parts.Length > depth ? row with { Path = path, Kind = "block" } : row);
        }

        return blocks;
    }
}
