using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>
/// One op, layer or variant of one, as a pure function of its inputs. The golden case of the same name (area.json,
/// "name/float32" and "name/float64") gives inputs, outputs and gradients; a row without a case brings its own inputs.
/// </summary>
internal sealed class Row
{
    private readonly List<Failure> failures = [];
    private readonly List<Emptiness> empties = [];

    public Row(string name, Func<Tensor[], Tensor> call)
        : this(name, t => [call(t)])
    {
    }

    public Row(string name, Func<Tensor[], Tensor[]> call) => (Name, Call) = (name, call);

    /// <summary>The name of the golden case without its element type.</summary>
    public string Name { get; }

    public Func<Tensor[], Tensor[]> Call { get; }

    /// <summary>Inputs in float64 (and integers) of a row that has no golden case; made anew at each call.</summary>
    public Func<Tensor[]>? Inputs { get; init; }

    /// <summary>False for what has no slope (sorting indices, rounding, comparisons, random numbers).</summary>
    public bool Gradient { get; init; } = true;

    /// <summary>The element types, besides float32 and float64, that the op claims for its floating inputs.</summary>
    public ScalarType[] Types { get; init; } = [];

    /// <summary>False when the op needs dense memory (views by strides).</summary>
    public bool Strided { get; init; } = true;

    /// <summary>True for ops that change their first input.</summary>
    public bool InPlace { get; init; }

    /// <summary>Times the usual tolerance; say why in a comment at the row.</summary>
    public double Loose { get; init; } = 1;

    /// <summary>Values come from float32 arithmetic even in float64 (never for gradients by differences).</summary>
    public bool SingleOnly { get; init; }

    public IReadOnlyList<Failure> Failures => failures;

    public IReadOnlyList<Emptiness> Empties => empties;

    /// <summary>
    /// Adds inputs with no elements (float32 unless said otherwise) and the shape of the first output.
    /// </summary>
    public Row Empty(Func<Tensor[]> inputs, params long[] expected)
    {
        empties.Add(new Emptiness(inputs, expected));
        return this;
    }

    /// <summary>
    /// Adds a call that must fail with exactly this message; <paramref name="text"/> may end in "...".
    /// </summary>
    public Row Fails<TException>(Func<object?> call, string text)
        where TException : Exception
    {
        failures.Add(new Failure(call, typeof(TException), text));
        return this;
    }

    public override string ToString() => Name;

    internal sealed record Failure(Func<object?> Call, Type Type, string Text);

    internal sealed record Emptiness(Func<Tensor[]> Inputs, long[] Expected);
}

/// <summary>The rows of one area; the class is found by reflection.</summary>
internal interface IRows
{
    /// <summary>Gets the name of the golden file without ".json".</summary>
    string Area { get; }

    IEnumerable<Row> Rows { get; }
}
