using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Calls a learner's function and reads what comes back.</summary>
internal static class FunctionCall
{
    private const int ShownValues = 6;

    /// <summary>Calls an author's function on every case.</summary>
    /// <exception cref="ArgumentException">It does not take the arguments, throws, or gives no numbers.</exception>
    public static IReadOnlyList<NumberGrid> All(Delegate function, IReadOnlyList<object[]> cases) =>
        [.. cases.Select(arguments => Try(function, arguments, out var result) is { } trouble
            ? throw new ArgumentException($"[Function] {trouble.Message}") : result)];

    /// <summary>Calls the function; what goes wrong comes back as a verdict, and null when nothing does.</summary>
    public static Verdict? Try(Delegate function, object[] arguments, out NumberGrid result)
    {
        result = new NumberGrid([double.NaN], []);
        // A delegate over a static local function may carry its closure as a hidden first parameter of its method.
        var visible = function.GetType().GetMethod("Invoke")!.GetParameters();
        if (visible.Length != arguments.Length)
            return Verdict.Wrong($"The function takes {visible.Length} arguments; expected {arguments.Length}.");
        object?[] converted;
        try
        {
            converted = [.. arguments.Zip(visible, (a, p) => Convert(a, p.ParameterType))];
        }
        catch (Exception misfit) when (misfit is InvalidCastException or FormatException or OverflowException)
        {
            return Misfit(visible, arguments);
        }

        if (converted.Zip(visible).Any(p => p.First is not null && !p.Second.ParameterType.IsInstanceOfType(p.First)))
            return Misfit(visible, arguments);
        try
        {
            var value = function.DynamicInvoke(converted);
            if (NumberGrid.Read(value) is not { } read)
                return Kind.WrongType("a number", value);
            result = read;
            return null;
        }
#pragma warning disable CA1031 // Whatever the learner's function throws is an answer, not a failure of the course.
        catch (Exception thrown)
        {
            return Kind.Threw(thrown, $"in your function, called with {Words(arguments)}");
        }
#pragma warning restore CA1031
    }

    public static string Difference(object[] arguments, NumberGrid given, NumberGrid expected) =>
        given.Shape.SequenceEqual(expected.Shape)
            ? $"For {Words(arguments)} the function gives {Words(given)}; expected {Words(expected)}."
            : $"For {Words(arguments)} the result has the shape {given.ShapeWords}; expected {expected.ShapeWords}.";

    private static Verdict Misfit(System.Reflection.ParameterInfo[] visible, object[] arguments)
    {
        var types = string.Join(", ", visible.Select(p => p.ParameterType.Name));
        return Verdict.Wrong($"The function takes ({types}), which {Words(arguments)} does not fit.");
    }

    private static object Convert(object argument, Type type) =>
        argument is IConvertible && !type.IsInstanceOfType(argument)
            ? System.Convert.ChangeType(argument, type, CultureInfo.InvariantCulture)
            : argument;

    private static string Words(NumberGrid grid) => grid.Shape.Count == 0 ? NumberGrid.Words(grid.Values[0])
        : $"[{string.Join(", ", grid.Values.Take(ShownValues).Select(NumberGrid.Words))}"
            + (grid.Values.Count > ShownValues ? ", ...]" : "]");

    private static string Words(object[] values) => string.Join(", ", values.Select(v => v switch
    {
        string text => $"\"{text}\"",
        IFormattable number and not Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ => NumberGrid.Read(v) is { } grid ? Words(grid) : v.ToString(),
    }));
}
