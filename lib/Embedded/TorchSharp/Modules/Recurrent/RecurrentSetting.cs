using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The sizes and switches of a recurrent network.</summary>
internal sealed record RecurrentSetting(
    long Inputs, long Size, long Layers = 1, bool Bias = true, bool BatchFirst = false, double Dropout = 0,
    bool Bidirectional = false)
{
    public long Directions => Bidirectional ? 2 : 1;

    public void Check(string name)
    {
        if (Inputs < 0 || Size <= 0 || Layers <= 0)
            throw new ArgumentOutOfRangeException(
                nameof(name), $"[{name}] expected sizes and layers above 0, got {Inputs} inputs, {Size} hidden, " +
                $"{Layers} layers");
        if (Dropout is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(name), $"[{name}] expected a dropout chance in [0, 1], got {Dropout}");
    }
}

/// <summary>What recurrent layers ask of their inputs.</summary>
internal static class RecurrentChecks
{
    public static void Input(string name, RecurrentSetting setting, Tensor input)
    {
        var shape = setting.BatchFirst ? "(B, T, " : "(T, B, ";
        if (input.Rank is not (2 or 3) || input.Sizes[input.Rank - 1] != setting.Inputs)
            throw new ArgumentException(
                $"[{name}] expected an input {shape}{setting.Inputs}) or (T, {setting.Inputs}), got {input.Sizes}");
        if (input.Count == 0)
            throw new ArgumentException($"[{name}] expected at least one step and one sequence, got {input.Sizes}");
        Type(name, input);
    }

    public static void Packed(string name, RecurrentSetting setting, Tensor data)
    {
        if (data.Rank != 2 || data.Sizes[1] != setting.Inputs || data.Count == 0)
            throw new ArgumentException(
                $"[{name}] expected packed rows (N, {setting.Inputs}), got {data.Sizes}");
        Type(name, data);
    }

    public static void State(string name, string which, Tensor given, Shape expected, Tensor input)
    {
        if (given.Sizes != expected || given.Type != input.Type)
            throw new ArgumentException(
                $"[{name}] expected {which} of {input.Type.Name()} {expected} (layers times directions, batch, " +
                $"hidden) for an input of {input.Sizes}, got {given.Type.Name()} {given.Sizes}");
    }

    private static void Type(string name, Tensor input)
    {
        if (!input.Type.IsFloat())
            throw new ArgumentException(
                $"[{name}] expected floating-point numbers, got {input.Type.Name()} of shape {input.Sizes}");
    }
}
