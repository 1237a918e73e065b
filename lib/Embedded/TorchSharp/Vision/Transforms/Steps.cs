using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Is one step that a function describes.</summary>
internal sealed class Step(string name, Func<Tensor, Tensor> change) : torchvision.ITransform
{
    public Tensor call(Tensor input1)
    {
        ArgumentNullException.ThrowIfNull(input1);
        return change(input1);
    }

    public override string ToString() => name;
}

/// <summary>Is several steps: one after the other, in a drawn order, or one of them.</summary>
internal sealed class StepList : torchvision.ITransform, IDisposable
{
    private readonly string _name;
    private readonly torchvision.ITransform[] _steps;
    private readonly Func<int, IEnumerable<int>> _choose;

    /// <summary>Makes the list.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="steps">The steps, in order.</param>
    /// <param name="choose">Gives the numbers of the steps to take, from how many there are.</param>
    public StepList(string name, torchvision.ITransform[] steps, Func<int, IEnumerable<int>> choose)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (Array.Exists(steps, s => s is null))
            throw new ArgumentException($"[{name}] expected transforms, got null among them", nameof(steps));
        (_name, _steps, _choose) = (name, [.. steps], choose);
    }

    /// <summary>Takes the chosen steps; what passes between them is freed.</summary>
    public Tensor call(Tensor input1)
    {
        ArgumentNullException.ThrowIfNull(input1);
        var current = input1;
        foreach (var number in _choose(_steps.Length))
        {
            var next = _steps[number].call(current);
            if (!ReferenceEquals(current, input1) && !ReferenceEquals(current, next))
                current.Dispose();
            current = next;
        }
        return current;
    }

    public void Dispose()
    {
        foreach (var step in _steps)
            (step as IDisposable)?.Dispose();
    }

    public override string ToString() => $"{_name}({string.Join(", ", _steps.Select(s => s.ToString()))})";
}
