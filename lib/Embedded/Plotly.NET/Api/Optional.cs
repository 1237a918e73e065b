namespace Plotly.NET.CSharp;

/// <summary>An argument that may be left out, for value and reference types alike.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value, when there is one.</param>
/// <param name="IsSome">Whether the caller gave a value.</param>
public readonly record struct Optional<T>(T Value, bool IsSome)
{
    /// <summary>Wraps a given value.</summary>
    /// <param name="Value">The value.</param>
    public static implicit operator Optional<T>(T Value) => new(Value, true);
}

/// <summary>Reads arguments that may be left out; nothing here is for callers.</summary>
public static class OptionalExtensions
{
    /// <summary>Whether the caller said yes.</summary>
    internal static bool IsTrue(this Optional<bool> argument) => argument is { IsSome: true, Value: true };
}
