using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;
using Microsoft.FSharp.Reflection;

namespace DeepLearning.Notebook.FSharp;

/// <summary>Takes values of F#'s union types apart; options and results are such.</summary>
internal static class FSharpUnions
{
    private const string Mapping = "Microsoft.FSharp.Core.CompilationMappingAttribute";

    /// <summary>Gets the case and its fields; null for any other value.</summary>
    public static (string Case, IReadOnlyList<(string Name, object? Value)> Fields)? Read(object value) =>
        IsFSharps(value.GetType()) ? ReadUnion(value) : null;

    // By name, so that a value of C# does not load F#'s library.
    private static bool IsFSharps(Type type) =>
        type.GetCustomAttributesData().Any(a => a.AttributeType.FullName == Mapping)
        || (type.BaseType is { } parent && parent != typeof(object) && IsFSharps(parent));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (string Case, IReadOnlyList<(string Name, object? Value)> Fields)? ReadUnion(object value)
    {
        var all = FSharpOption<BindingFlags>.Some(BindingFlags.Public | BindingFlags.NonPublic);
        var type = value.GetType();
        if (!FSharpType.IsUnion(type, all))
            return null;
        var (info, values) = FSharpValue.GetUnionFields(value, type, all);
        return (info.Name, [.. info.GetFields().Zip(values, (field, v) => (field.Name, (object?)v))]);
    }
}
