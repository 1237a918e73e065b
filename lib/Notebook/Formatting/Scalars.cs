using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Values whose whole story is one piece of text.</summary>
internal static class Scalars
{
    private static readonly HashSet<Type> Simple =
    [
        typeof(string), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan),
        typeof(DateOnly), typeof(TimeOnly), typeof(BigInteger), typeof(Complex), typeof(Half), typeof(Int128),
        typeof(UInt128), typeof(Uri), typeof(Version), typeof(Index), typeof(Range), typeof(nint), typeof(nuint),
    ];

    /// <summary>Tells whether all values of a type are simple, so that a sequence of them fits one line.</summary>
    public static bool IsScalar(Type type)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        return actual.IsPrimitive || actual.IsEnum || Simple.Contains(actual);
    }

    /// <summary>Gets the text of a value that is shown as text and not taken apart; null for any other.</summary>
    public static string? Text(object? value) => value switch
    {
        null => Microsoft.DotNet.Interactive.Formatting.Formatter.NullString,
        DateTime time => time.ToString("u", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("u", CultureInfo.InvariantCulture),
        Type type => TypeNames.Of(type),
        MemberInfo or Delegate or Exception or System.Text.StringBuilder => value.ToString() ?? string.Empty,
        Task { IsCompletedSuccessfully: false } task => $"{TypeNames.Of(task.GetType())} ({task.Status}): await it?",
        ReadOnlyMemory<char> characters => characters.ToString(),
        System.Text.Json.JsonElement or System.Text.Json.Nodes.JsonNode => value.ToString() ?? string.Empty,
        IFormattable number when IsScalar(value.GetType()) => number.ToString(null, CultureInfo.InvariantCulture),
        _ when IsScalar(value.GetType()) || SpeaksForItself(value.GetType()) => value.ToString() ?? string.Empty,
        _ => null,
    };

    // Tensors, sizes, devices, modules of either package set: their text says what their properties do not.
    private static bool SpeaksForItself(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t.Namespace?.StartsWith("TorchSharp", StringComparison.Ordinal) == true)
                return type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType != typeof(object);
        return false;
    }
}
