using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the base of the optimisers with groups: it keeps options, states, and the loop over them.</summary>
public abstract partial class OptimizerHelper : optim.Optimizer
{
    private readonly Dictionary<Parameter, OptimizerState> _states = new(ReferenceEqualityComparer.Instance);

    /// <summary>The options of groups that say nothing else.</summary>
    protected OptimizerOptions _defaults = new();

    /// <summary>Makes an optimiser without groups.</summary>
    public OptimizerHelper()
        : base(IntPtr.Zero)
    {
    }

    /// <summary>Sets the gradients to zero.</summary>
    public override void zero_grad() => base.zero_grad();

    /// <summary>Lists the parameters of all groups.</summary>
    /// <returns>The parameters.</returns>
    public override IEnumerable<Parameter> parameters() => base.parameters();

    /// <summary>Adds parameters with options of their own.</summary>
    /// <param name="param_group">The parameters; options that are null become those of the optimiser.</param>
    public override void add_param_group(ParamGroup param_group) => base.add_param_group(param_group);

    /// <summary>Collects options and states; they are not copied.</summary>
    /// <returns>Options and states in the order of the groups and their parameters.</returns>
    public virtual StateDictionary state_dict()
    {
        var result = new StateDictionary();
        foreach (var group in _parameter_groups)
        {
            result.Options.Add(group.Options);
            var places = new List<int>();
            foreach (var parameter in group.Parameters)
            {
                places.Add(result.State.Count);
                result.State.Add(_states.TryGetValue(parameter, out var state)
                    ? state
                    : throw new InvalidOperationException(
                        $"[state_dict] expected a state for each parameter, got none for one of shape " +
                        $"{parameter.Sizes}; {GetType().Name} keeps its own"));
            }
            result.StateIndexRef.Add(places);
        }
        return result;
    }

    /// <summary>Copies options and states of another optimiser of the same kind.</summary>
    /// <param name="state_dict">What the other's state_dict gave.</param>
    /// <exception cref="ArgumentException">The numbers of groups or parameters differ.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        ArgumentNullException.ThrowIfNull(state_dict);
        var own = this.state_dict();
        CheckCounts(own, state_dict.Options.Count, state_dict.State.Count);
        OrAsBefore(own, () => Copy(state_dict, own));
    }

    private static void Copy(StateDictionary from, StateDictionary to)
    {
        for (var i = 0; i < to.Options.Count; i++)
        {
            if (to.Options[i] != from.Options[i])
                to.Options[i].LoadStateDict(from.Options[i]);
        }
        for (var i = 0; i < to.State.Count; i++)
        {
            if (to.State[i] != from.State[i])
                to.State[i].LoadStateDict(from.State[i]);
        }
    }

    /// <summary>Calls the closure with gradients on, then the rule for each group with gradients off.</summary>
    /// <typeparam name="T">The kind of groups.</typeparam>
    /// <param name="body">The rule.</param>
    /// <param name="loss_closure">Computes the loss and its gradients anew; null when backward was called.</param>
    /// <returns>What the closure gave.</returns>
    protected Tensor _step<T>(Action<T> body, Func<Tensor>? loss_closure = null)
        where T : ParamGroup
    {
        ArgumentNullException.ThrowIfNull(body);
        Tensor? loss = null;
        if (loss_closure is not null)
        {
            using var _ = enable_grad();
            loss = loss_closure();
        }
        using (no_grad())
        using (NewDisposeScope())
        {
            foreach (var group in _parameter_groups)
                body((T)group);
        }
        return loss!;
    }

    /// <summary>Frees the states.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        foreach (var state in _states.Values)
            (state as IDisposable)?.Dispose();
        _states.Clear();
    }

    /// <summary>Adds a group with complete options, and a fresh state for each of its parameters.</summary>
    private protected void Add<TOptions>(ParamGroup group, Func<Parameter, OptimizerState> makeState)
        where TOptions : OptimizerOptions, new()
    {
        ArgumentNullException.ThrowIfNull(group);
        group.Options ??= new TOptions();
        group.Options.FillFrom(_defaults);
        // A list: the parameters of a converted model would be others.
        group.Parameters = group.Parameters.ToList();
        foreach (var parameter in group.Parameters)
        {
            var state = makeState(parameter);
            if (!_states.TryAdd(parameter, state))
                throw new ArgumentException(
                    $"[{GetType().Name}] expected each parameter once, got one of shape {parameter.Sizes} again");
            state.Initialize(group.Options);
        }
        _parameter_groups.Add(group);
    }

    /// <summary>Lists the parameters of a group that have a gradient, with gradient and state.</summary>
    private protected IEnumerable<(Parameter Parameter, Tensor Gradient, TState State)> Ready<TState>(ParamGroup group)
        where TState : OptimizerState
    {
        foreach (var parameter in group.Parameters)
        {
            if (parameter.grad is { } gradient)
                yield return (parameter, gradient, (TState)_states[parameter]);
        }
    }

    /// <summary>Refuses numbers that no optimiser can work with.</summary>
    private protected static void Check(string name, double value, bool holds, string range)
    {
        if (!holds)
            throw new ArgumentException($"[optim] expected {name} {range}, got {value}");
    }
}
