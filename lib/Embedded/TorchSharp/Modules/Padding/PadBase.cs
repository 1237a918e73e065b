using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the base of layers that put elements around their input.</summary>
public abstract class PadBase : ParameterLessModule<Tensor, Tensor>
{
    private readonly PaddingModes _mode;

    /// <summary>Makes a layer.</summary>
    /// <param name="name">What GetName gives.</param>
    /// <param name="mode">What is put there.</param>
    /// <param name="value">The number of the constant mode.</param>
    /// <param name="padding">How many before and behind: of the last dimension, then of the one before it, ...</param>
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding)
        : base(name) => (_mode, this.value, this.padding) = (mode, value, padding);

    /// <summary>
    /// Gets or sets how many elements: before and behind, of the last dimension, then of the one before it, ...
    /// </summary>
    public long[] padding { get; set; }

    /// <summary>Gets or sets the number of the constant mode.</summary>
    public double value { get; set; }

    /// <summary>Puts the elements around.</summary>
    /// <param name="input">(B, C, ...) or (C, ...).</param>
    /// <returns>The larger tensor.</returns>
    /// <exception cref="ArgumentException">The mode has not as many elements to offer.</exception>
    public override Tensor forward(Tensor input) => nn.functional.pad(input, padding, _mode, value);
}
