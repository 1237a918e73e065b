namespace TorchSharp;

/// <summary>Is the base of loss functions with three inputs.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class Loss<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="reduction">How the losses of the items become one.</param>
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(null) => this.reduction = reduction;

    /// <summary>Gets how the losses of the items become one.</summary>
    public torch.nn.Reduction reduction { get; }
}

/// <summary>Is the base of loss functions with three inputs that weigh classes or elements.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class WeightedLoss<T1, T2, T3, TResult> : Loss<T1, T2, T3, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the items become one.</param>
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(reduction) => this.weight = weight;

    /// <summary>Gets the weights; null for all the same.</summary>
    public torch.Tensor? weight { get; }
}

/// <summary>Is the base of loss functions with four inputs.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class Loss<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="reduction">How the losses of the items become one.</param>
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(null) => this.reduction = reduction;

    /// <summary>Gets how the losses of the items become one.</summary>
    public torch.nn.Reduction reduction { get; }
}

/// <summary>Is the base of loss functions with four inputs that weigh classes or elements.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class WeightedLoss<T1, T2, T3, T4, TResult> : Loss<T1, T2, T3, T4, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the items become one.</param>
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(reduction) => this.weight = weight;

    /// <summary>Gets the weights; null for all the same.</summary>
    public torch.Tensor? weight { get; }
}
