namespace TorchSharp.Printing;

/// <summary>How tensors are printed when a call does not say.</summary>
internal static class PrintOptions
{
    public static TensorStringStyle Style { get; set; } = TensorStringStyle.Julia;

    public static string FloatFormat { get; set; } = "g5";

    public static string NewLine { get; set; } = Environment.NewLine;

    public static int LineWidth { get; set; } = 100;

    public static int MaxRows { get; set; } = 6;

    public static int MaxColumns { get; set; } = 6;
}
