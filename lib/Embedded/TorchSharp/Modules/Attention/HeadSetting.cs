using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The sizes and switches of attention with several heads.</summary>
internal sealed record HeadSetting(
    long Width, long Heads, double Dropout = 0, bool Bias = true, bool ExtraKey = false, bool ZeroKey = false,
    long? Key = null, long? Value = null)
{
    public long KeyWidth => Key ?? Width;

    public long ValueWidth => Value ?? Width;

    /// <summary>Gets whether the three projections share one weight.</summary>
    public bool Together => KeyWidth == Width && ValueWidth == Width;

    public HeadSetting Checked()
    {
        if (Heads <= 0 || Width <= 0 || Width % Heads != 0)
            throw new ArgumentException(
                $"[MultiheadAttention] expected a width that {Heads} heads share evenly, got {Width}; choose a " +
                "divisor");
        return Dropout is >= 0 and <= 1
            ? this
            : throw new ArgumentOutOfRangeException(
                nameof(Dropout), $"[MultiheadAttention] expected a dropout chance in [0, 1], got {Dropout}");
    }

    /// <summary>Checks the inputs of one call.</summary>
    public void Fit(Tensor query, Tensor key, Tensor value)
    {
        var fits = query.Rank is 2 or 3 && key.Rank == query.Rank && value.Rank == query.Rank
            && query.Sizes[query.Rank - 1] == Width && key.Sizes[key.Rank - 1] == KeyWidth
            && value.Sizes[value.Rank - 1] == ValueWidth && key.Sizes[0] == value.Sizes[0]
            && (query.Rank == 2 || (key.Sizes[1] == query.Sizes[1] && value.Sizes[1] == query.Sizes[1]));
        if (!fits)
            throw new ArgumentException(
                $"[MultiheadAttention] expected query (L, B, {Width}), key (S, B, {KeyWidth}) and value (S, B, " +
                $"{ValueWidth}), or all without B, got {query.Sizes}, {key.Sizes} and {value.Sizes}; transpose?");
    }
}

/// <summary>The sizes and switches of transformer layers.</summary>
internal sealed record LayerSetting(long Width, long Heads, long Inner, double Dropout, nn.Activations Activation)
{
    /// <summary>More layers than this are a mistake.</summary>
    public const int Most = 10_000;

    public Tensor Bend(Tensor x) => Activation == nn.Activations.GELU ? nn.functional.gelu(x) : x.relu();

    /// <summary>Makes modules without taking numbers from the default generator.</summary>
    public static T Quietly<T>(Func<T> make)
    {
        using var state = Generator.Default.get_state();
        var made = make();
        Generator.Default.set_state(state);
        return made;
    }

    /// <summary>Makes a module with the values of another one.</summary>
    public static T Copy<T>(T model, Func<T> make)
        where T : nn.Module
    {
        var copy = Quietly(make);
        using var _ = no_grad();
        foreach (var (to, from) in copy.parameters().Zip(model.parameters()))
        {
            if (to.Type != from.Type)
                copy._to(from.Type, non_blocking: false);
            break;
        }
        foreach (var (to, from) in copy.parameters().Zip(model.parameters()))
            to.copy_(from);
        copy.train(model.training);
        return copy;
    }
}
