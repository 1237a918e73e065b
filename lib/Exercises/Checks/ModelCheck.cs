using DeepLearning.Teaching;
using static TorchSharp.torch;
using Model = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DeepLearning.Exercises;

/// <summary>Judges a model by its parameters, by the shapes that it makes, and by what it does.</summary>
public sealed class ModelCheck : IAnswerCheck
{
    private readonly string _what;
    private readonly string _why;
    private readonly List<string> _accepts = [];
    private readonly List<Func<Model, Verdict?>> _rules = [];
    private readonly List<AnswerSample> _samples = [];
    private Func<Model, bool> _isStub = _ => false;

    internal ModelCheck(string what, string why) => (_what, _why) = (what, why);

    /// <inheritdoc/>
    public string Accepts => string.Join(", ", [_what, .. _accepts]);

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    /// <summary>Demands a number of trainable parameters.</summary>
    /// <param name="count">How many.</param>
    public ModelCheck Parameters(long count)
    {
        _accepts.Add($"{count:N0} parameters exactly");
        _rules.Add(model => ModelRules.Parameters(model, count));
        return this;
    }

    /// <summary>Demands that a batch of one shape becomes a batch of another.</summary>
    /// <param name="from">The shape of the input; random numbers fill it.</param>
    /// <param name="to">The shape of the output.</param>
    public ModelCheck Maps(long[] from, long[] to)
    {
        _accepts.Add($"{ModelRules.Words(from)} becomes {ModelRules.Words(to)}");
        _rules.Add(model => ModelRules.Maps(model, from, to));
        return this;
    }

    /// <summary>Demands that the model gives known numbers, as after copying weights.</summary>
    /// <param name="input">The input.</param>
    /// <param name="output">What must come out.</param>
    /// <param name="tolerance">How far off each number may be.</param>
    public ModelCheck Gives(Tensor input, Tensor output, double tolerance)
    {
        var values = Answer.Tensor(output, tolerance, _why);
        _accepts.Add($"its output within {tolerance:0.######}");
        _rules.Add(model => values.Judge(model.forward(input)) is { Passed: false } wrong
            ? wrong with { Message = $"The model runs, but its output is off. {wrong.Message}" } : null);
        return this;
    }

    /// <summary>Demands a behaviour: a score on points that the chapter never showed, and a bound for it.</summary>
    /// <param name="score">What is measured, for example <c>share of 900 fresh points that it gets right</c>.</param>
    /// <param name="measure">Measures it; gradients are off, the model is in evaluation mode.</param>
    /// <param name="atLeast">The lowest score that passes.</param>
    /// <param name="advice">What to try when it is lower.</param>
    public ModelCheck Scores(string score, Func<Model, double> measure, double atLeast, string advice)
    {
        _accepts.Add($"{score} at least {NumberGrid.Read(atLeast)!.Values[0]:0.###}");
        _rules.Add(model => measure(model) is var got && got >= atLeast ? null
            : Verdict.Wrong($"{score}: {got:0.###}; wanted at least {atLeast:0.###}. {advice}"));
        return this;
    }

    /// <summary>Demands whatever a function of the model says.</summary>
    /// <param name="rule">Returns null when all is well.</param>
    public ModelCheck Rule(Func<Model, Verdict?> rule)
    {
        _rules.Add(rule);
        return this;
    }

    /// <summary>Gives a model that must pass.</summary>
    /// <param name="make">Makes it; it may train.</param>
    public ModelCheck Right(Func<Model> make) => Add(SampleKind.Right, "a right model", make, _why);

    /// <summary>Tells the chapter's stub from an answer.</summary>
    /// <param name="isStub">Recognises it.</param>
    /// <param name="make">Makes it as the chapter does.</param>
    public ModelCheck Stub(Func<Model, bool> isStub, Func<Model> make)
    {
        _isStub = isStub;
        return Add(SampleKind.Stub, "the stub", make, "stub");
    }

    /// <summary>Gives a typical wrong model and words that the rules must find for it.</summary>
    /// <param name="name">A few words for a test's report.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="feedback">Part of the message.</param>
    public ModelCheck Wrong(string name, Func<Model> make, string feedback) =>
        Add(SampleKind.Wrong, name, make, feedback);

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not Model model)
            return Verdict.Wrong(answer is null ? "There is no model yet: expected " + _what + ", got null."
                : $"Expected {_what} (a Module<Tensor, Tensor>), got {answer.GetType().Name}.")
                with
            { Attempted = answer is not null };
        if (_isStub(model))
            return Verdict.NotYet("That is still the stub's model. Build your own.");
        var (training, random) = (model.training, get_rng_state());
        try
        {
            using var scope = NewDisposeScope();
            using var quiet = no_grad();
            model.eval();
            return _rules.Select(rule => rule(model)).FirstOrDefault(v => v is not null) ?? Verdict.Right(_why);
        }
#pragma warning disable CA1031 // A learner's model may throw anything; that is an answer, not a failure of the course.
        catch (Exception thrown)
        {
            return Verdict.Wrong($"{thrown.GetType().Name} while your model was tried: {thrown.Message}");
        }
#pragma warning restore CA1031
        finally
        {
            // Judging must not change what the learner trains or draws next.
            model.train(training);
            set_rng_state(random);
        }
    }

    private ModelCheck Add(SampleKind kind, string name, Func<Model> make, string feedback)
    {
        _samples.Add(new AnswerSample(kind, name, make, feedback));
        return this;
    }
}
