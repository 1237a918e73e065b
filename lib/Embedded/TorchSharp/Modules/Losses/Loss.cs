namespace TorchSharp;

/// <summary>Is the base of loss functions of an input and a target.</summary>
/// <typeparam name="T1">The input.</typeparam>
/// <typeparam name="T2">The target.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(null) => this.reduction = reduction;

    /// <summary>Gets how the losses of the elements become one.</summary>
    public torch.nn.Reduction reduction { get; }
}

/// <summary>Is the base of loss functions that weigh classes or elements.</summary>
/// <typeparam name="T1">The input.</typeparam>
/// <typeparam name="T2">The target.</typeparam>
/// <typeparam name="TResult">The loss.</typeparam>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>Makes a loss function.</summary>
    /// <param name="weight">The weights; null for all the same.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
        : base(reduction) => this.weight = weight;

    /// <summary>Gets the weights; null for all the same.</summary>
    public torch.Tensor? weight { get; }
}
