using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Judges a function by calling it; what it throws is told kindly.</summary>
public sealed class FunctionCheck : IAnswerCheck
{
    private readonly IReadOnlyList<(object[] Arguments, double Expected)> _cases;
    private readonly double _tolerance;
    private readonly string _why;
    private readonly List<(Func<double[], bool> Is, string Feedback)> _mistakes = [];
    private double? _stub;

    internal FunctionCheck(
        IReadOnlyList<(object[] Arguments, double Expected)> cases, double tolerance, string why) =>
        (_cases, _tolerance, _why) = (cases, tolerance, why);

    /// <summary>Names the mistake behind the results of a wrong function.</summary>
    /// <param name="results">What the wrong function gives, case by case.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public FunctionCheck Mistake(double[] results, string feedback)
    {
        _mistakes.Add((given => given.Zip(results).All(p => Near(p.First, p.Second)), feedback));
        return this;
    }

    /// <summary>Names the constant that the chapter's stub gives for every case; it is no attempt.</summary>
    /// <param name="value">The stub's result.</param>
    public FunctionCheck Stub(double value)
    {
        _stub = value;
        return this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not Delegate function)
            return Kind.WrongType("a function", answer);
        var results = new double[_cases.Count];
        for (var i = 0; i < results.Length; i++)
        {
            if (Call(function, _cases[i].Arguments, out results[i]) is { } trouble)
                return trouble;
        }

        if (results.All(r => r == _stub))
            return Verdict.NotYet($"The function still gives {_stub} for everything, as the stub does.");
        var wrong = Enumerable.Range(0, results.Length).Where(i => !Near(results[i], _cases[i].Expected)).ToList();
        if (wrong.Count == 0)
            return Verdict.Right(_why);
        var known = _mistakes.Find(m => m.Is(results));
        var first = wrong[0];
        return Verdict.Wrong(known.Feedback ?? $"For {Words(_cases[first].Arguments)} the function gives"
            + $" {Words(results[first])}; expected {Words(_cases[first].Expected)}.");
    }

    private static Verdict? Call(Delegate function, object[] arguments, out double result)
    {
        result = double.NaN;
        var parameters = function.Method.GetParameters();
        // A delegate over a static local function may carry its closure as a hidden first parameter.
        var visible = function.GetType().GetMethod("Invoke")!.GetParameters();
        if (visible.Length != arguments.Length)
            return Verdict.Wrong($"The function takes {visible.Length} arguments; expected {arguments.Length}.");
        try
        {
            var converted = arguments.Zip(visible, (a, p) => Convert(a, p.ParameterType)).ToArray();
            var value = function.DynamicInvoke(converted);
            return Numbers.TryRead(value, out result) ? null : Kind.WrongType("a number", value);
        }
        catch (InvalidCastException)
        {
            var types = string.Join(", ", parameters.Select(p => p.ParameterType.Name));
            return Verdict.Wrong($"The function takes ({types}), which {Words(arguments)} does not fit.");
        }
#pragma warning disable CA1031 // Whatever the learner's function throws is an answer, not a failure of the course.
        catch (Exception thrown)
        {
            return Kind.Threw(thrown, $"in your function, called with {Words(arguments)}");
        }
#pragma warning restore CA1031
    }

    private static object Convert(object argument, Type type) =>
        argument is IConvertible && !type.IsInstanceOfType(argument)
        ? System.Convert.ChangeType(argument, type, CultureInfo.InvariantCulture)
        : argument;

    private static string Words(params object[] values) => string.Join(", ", values.Select(v => v switch
    {
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        Array items => $"[{Words([.. items.Cast<object>()])}]",
        _ => v.ToString(),
    }));

    private bool Near(double a, double b) => Math.Abs(a - b) <= _tolerance;
}
