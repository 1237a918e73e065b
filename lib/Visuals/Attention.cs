using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>Looks at attention: who looks at whom, in which head, and what comes of it.</summary>
public static partial class Attention
{
    /// <summary>More tokens than this have no room on a side.</summary>
    private const int MostTokens = 64;

    /// <summary>Rollout sends the maps of so many layers to the page.</summary>
    private const int MostLayers = 8;

    /// <summary>Shows the weights of one head, with tokens along both sides; hovering lights row and column.</summary>
    /// <param name="weights">(queries, keys), rows that sum to 1; of more axes the first two must be 1. Of more than 64
    /// tokens, 64 spread evenly are shown.</param>
    /// <param name="tokens">The tokens that look, one per row; their numbers where it is null.</param>
    /// <param name="keyTokens">The tokens that are looked at; the same where it is null and the map is square.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Map(Tensor weights, IReadOnlyList<string>? tokens = null,
        IReadOnlyList<string>? keyTokens = null, string title = "Attention", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.Map";
        Tensors.Title(op, title);
        var all = AttentionStack.Read(op, weights, tokens, keyTokens);
        if (all.Layers * all.Heads > 1)
        {
            throw new VisualInputException(op, "the map of one head, (queries, keys)", Tensors.Shape(weights),
                "choose one, for example weights[0, 0], or show all with Attention.Heads");
        }

        var stack = all.Sample(MostTokens);
        var view = new MapView("weights", stack.Queries, stack.Keys, stack.Values, "“{r}” looks at “{c}” with {v}");
        return MapPicture.Show([view], "Map", title,
            MapText.Looks(title, all, all.Values, "looks at", all.Rule(MostTokens)), ("looks", "at"), theme);
    }

    /// <summary>Shows all heads of all layers as tiles; a chosen one is enlarged with its tokens.</summary>
    /// <param name="weights">(layers, heads, queries, keys), or without layers, rows that sum to 1. Of many tokens so
    /// many, spread evenly, are shown that all tiles together have at most 48,000 cells.</param>
    /// <param name="tokens">The tokens that look; their numbers where it is null.</param>
    /// <param name="keyTokens">The tokens that are looked at; the same where it is null and the maps are
    /// square.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Heads(Tensor weights, IReadOnlyList<string>? tokens = null,
        IReadOnlyList<string>? keyTokens = null, string title = "All heads", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.Heads";
        Tensors.Title(op, title);
        var stack = AttentionStack.Read(op, weights, tokens, keyTokens);
        if (stack.Layers > 48 || stack.Heads > 32)
            throw new VisualInputException(op, "at most 48 layers of 32 heads", $"{stack.Layers} of {stack.Heads}");
        return HeadPicture.Show(stack, title, theme);
    }

    /// <summary>Draws lines from each token to those it looks at; the stronger the weight, the thicker.</summary>
    /// <param name="weights">(queries, keys), (heads, queries, keys) or (layers, heads, queries, keys), rows that sum
    /// to 1. Of more than 32 tokens, 32 spread evenly are shown.</param>
    /// <param name="tokens">The tokens that look; their numbers where it is null.</param>
    /// <param name="keyTokens">The tokens that are looked at; the same where it is null and the maps are
    /// square.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Lines(Tensor weights, IReadOnlyList<string>? tokens = null,
        IReadOnlyList<string>? keyTokens = null, string title = "Who looks at whom",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.Lines";
        Tensors.Title(op, title);
        var stack = AttentionStack.Read(op, weights, tokens, keyTokens);
        if (stack.Layers * stack.Heads > 512)
            throw new VisualInputException(op, "at most 512 heads", $"{stack.Layers * stack.Heads}");
        return FlowPicture.Show(stack, title, theme);
    }

    /// <summary>
    /// Follows attention through all layers down to the input: the product over layers of (A + I) / 2, where A is the
    /// mean over heads.
    /// <para><b>Source</b>: attention rollout, Abnar and Zuidema 2020, arXiv 2005.00928.</para>
    /// </summary>
    /// <param name="weights">(layers, heads, tokens, tokens), rows that sum to 1. Computed with all tokens; of more
    /// than
    /// 64, 64 spread evenly are shown.</param>
    /// <param name="tokens">The tokens; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Rollout(Tensor weights, IReadOnlyList<string>? tokens = null,
        string title = "Attention rollout", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Attention.Rollout";
        Tensors.Title(op, title);
        var stack = AttentionStack.Read(op, weights, tokens, null);
        if (stack.Rows != stack.Columns || stack.Layers > 48 || weights.dim() != 4)
        {
            throw new VisualInputException(op, "weights of shape (layers, heads, tokens, tokens), at most 48 layers",
                Tensors.Shape(weights), "put the layers together with torch.stack; rollout is for self-attention");
        }

        var after = Attending.Rollout.Of(stack);
        // Deep stacks show every so many layers, and always the last.
        var layers = Sampling.Evenly(stack.Layers, MostLayers);
        var views = layers.Select(l => View(stack, after[l], $"layer {l + 1}")).ToArray();
        var rule = stack.Rule(MostTokens) + Sampling.Rule(stack.Layers, MostLayers, "layers");
        return MapPicture.Show(views, "After", title,
            MapText.Looks(title, stack, after[^1], "draws on", $" After layer {stack.Layers}.{rule}"),
            ("draws", "on"), theme);
    }

    private static MapView View(AttentionStack stack, float[] map, string name)
    {
        var one = (stack with { Values = map, Layers = 1, Heads = 1 }).Sample(MostTokens);
        return new MapView(name, one.Queries, one.Keys, one.Values, "“{r}” draws on “{c}” with {v}");
    }
}
