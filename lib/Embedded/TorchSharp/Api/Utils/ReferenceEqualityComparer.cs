using System.Runtime.CompilerServices;

namespace TorchSharp.Utils;

/// <summary>Compares objects by what they are, not by what they hold.</summary>
/// <typeparam name="T">The kind of objects.</typeparam>
public class ReferenceEqualityComparer<T> : EqualityComparer<T>
    where T : class
{
    /// <summary>Makes a comparer.</summary>
    public ReferenceEqualityComparer()
    {
    }

    /// <summary>Gets a comparer.</summary>
    public static new IEqualityComparer<T> Default { get; } = new ReferenceEqualityComparer<T>();

    /// <summary>Says whether two objects are the same one.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <returns>True when they are.</returns>
    public override bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <summary>Gets a number that stays the same as long as the object lives.</summary>
    /// <param name="obj">The object.</param>
    /// <returns>The number.</returns>
    public override int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
