using TorchSharp.Printing;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Prints like Julia.</summary>
    public const TensorStringStyle julia = TensorStringStyle.Julia;

    /// <summary>Prints like NumPy.</summary>
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;

    /// <summary>Prints like a C# array.</summary>
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;

    /// <summary>Gets or sets the style in which str() and print() write tensors.</summary>
    /// <exception cref="ArgumentException">Set: <see cref="TensorStringStyle.Default"/>, which means this
    /// property.</exception>
    public static TensorStringStyle TensorStringStyle
    {
        get => PrintOptions.Style;
        set => PrintOptions.Style = value == TensorStringStyle.Default
            ? throw new ArgumentException("[TensorStringStyle] The style cannot be set to 'Default'; choose one of " +
                "the others")
            : value;
    }

    /// <summary>Sets how tensors are printed when a call does not say.</summary>
    /// <param name="precision">Digits after the point.</param>
    /// <param name="linewidth">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="sci_mode">Whether to write powers of ten.</param>
    /// <param name="maxRows">The rows that nested styles show.</param>
    /// <param name="maxColumns">The columns that nested styles show.</param>
    public static void set_printoptions(
        int precision,
        int? linewidth = null,
        string? newLine = null,
        bool sci_mode = false,
        int? maxRows = null,
        int? maxColumns = null) =>
        set_printoptions(null, $"{(sci_mode ? 'E' : 'F')}{precision}", linewidth, newLine, maxRows, maxColumns);

    /// <summary>Sets how tensors are printed when a call does not say.</summary>
    /// <param name="style">The style.</param>
    /// <param name="floatFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="linewidth">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="maxRows">The rows that nested styles show.</param>
    /// <param name="maxColumns">The columns that nested styles show.</param>
    public static void set_printoptions(
        TensorStringStyle? style = null,
        string? floatFormat = null,
        int? linewidth = null,
        string? newLine = null,
        int? maxRows = null,
        int? maxColumns = null)
    {
        PrintOptions.Style = style ?? PrintOptions.Style;
        PrintOptions.FloatFormat = floatFormat ?? PrintOptions.FloatFormat;
        PrintOptions.NewLine = newLine ?? PrintOptions.NewLine;
        PrintOptions.LineWidth = linewidth ?? PrintOptions.LineWidth;
        PrintOptions.MaxRows = maxRows ?? PrintOptions.MaxRows;
        PrintOptions.MaxColumns = maxColumns ?? PrintOptions.MaxColumns;
    }
}
