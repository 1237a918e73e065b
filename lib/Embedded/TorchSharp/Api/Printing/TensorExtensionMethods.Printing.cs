using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>Writes the tensor in the chosen or the current style.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="cultureInfo">The culture of the numbers.</param>
    /// <param name="style">The style.</param>
    public static string str(
        this Tensor tensor,
        string? fltFormat = null,
        int? width = null,
        string? newLine = null,
        CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default) =>
        tensor.ToString(style, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the tensor like Julia: a headline, then aligned columns.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="cultureInfo">The culture of the numbers.</param>
    public static string jlstr(
        this Tensor tensor,
        string? fltFormat = null,
        int? width = null,
        string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes shape, element type and device.</summary>
    /// <param name="tensor">The tensor.</param>
    public static string metastr(this Tensor tensor) => tensor.ToString(TensorStringStyle.Metadata);

    /// <summary>Writes the tensor like NumPy: nested brackets.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="cultureInfo">The culture of the numbers.</param>
    public static string npstr(
        this Tensor tensor,
        string? fltFormat = "g5",
        int? width = 100,
        string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the tensor like a C# array: nested braces.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="cultureInfo">The culture of the numbers.</param>
    public static string cstr(
        this Tensor tensor,
        string? fltFormat = "g5",
        int? width = 100,
        string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.CSharp, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the tensor to the console and returns it.</summary>
    /// <param name="t">The tensor.</param>
    /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="cultureInfo">The culture of the numbers.</param>
    /// <param name="style">The style.</param>
    public static Tensor print(
        this Tensor t,
        string? fltFormat = "g5",
        int? width = 100,
        string? newLine = null,
        CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(t.ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }
}
