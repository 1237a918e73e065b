using System.ComponentModel;
using System.Globalization;
using DeepLearning.Display;
using TorchSharp.Printing;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor : IDisplayable
    {
        /// <summary>Writes shape, element type and device.</summary>
        public override string ToString() =>
            IsInvalid ? "" : $"[{string.Join("x", _sizes)}], type = {_type}, device = {device}";

        /// <summary>Writes the tensor in the style of <see cref="torch.TensorStringStyle"/>.</summary>
        /// <param name="disamb">False for shape, element type and device only.</param>
        /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
        /// <param name="width">The characters of a line.</param>
        /// <param name="cultureInfo">The culture of the numbers.</param>
        /// <param name="newLine">What ends a line.</param>
        public string ToString(
            bool disamb,
            string? fltFormat = null,
            int? width = null,
            CultureInfo? cultureInfo = null,
            string? newLine = null) =>
            disamb ? ToString(PrintOptions.Style, fltFormat, width, cultureInfo, newLine) : ToString();

        /// <summary>Writes the tensor.</summary>
        /// <param name="style">The style.</param>
        /// <param name="fltFormat">The format of floating-point numbers, for example <c>g5</c>.</param>
        /// <param name="width">The characters of a line.</param>
        /// <param name="cultureInfo">The culture of the numbers.</param>
        /// <param name="newLine">What ends a line.</param>
        public string ToString(
            TensorStringStyle style,
            string? fltFormat = null,
            int? width = null,
            CultureInfo? cultureInfo = null,
            string? newLine = null)
        {
            _ = Block;
            var end = newLine ?? PrintOptions.NewLine;
            var elements = new Elements(this, fltFormat ?? PrintOptions.FloatFormat, cultureInfo);
            return (style == TensorStringStyle.Default ? PrintOptions.Style : style) switch
            {
                TensorStringStyle.Metadata => ToString(),
                TensorStringStyle.Julia =>
                    new JuliaText(elements, width ?? PrintOptions.LineWidth, end).Write(ToString()),
                TensorStringStyle.Numpy => new NestedText(elements, end, braces: false, suffix: "").Numpy(),
                TensorStringStyle.CSharp => new NestedText(elements, end, braces: true, Suffix())
                    .CSharp(ToString(), CSharpName()),
                _ => throw new InvalidEnumArgumentException($"[ToString] expected a style, got {style}"),
            };
        }

        /// <summary>Gets the elements as nested lists of numbers; a number for a tensor without dimensions.</summary>
        public object tolist()
        {
            if (Rank == 0)
                return ToScalar();
            var result = new System.Collections.ArrayList();
            for (var i = 0L; i < _sizes[0]; i++)
            {
                using var part = Ops.Views.Select(this, 0, i);
                result.Add(part.tolist());
            }
            return result;
        }

        MimeBundle IDisplayable.ToMimeBundle() =>
            new() { [MimeTypes.Text] = ToString(TensorStringStyle.Julia, cultureInfo: CultureInfo.InvariantCulture) };

        private string Suffix() => _type switch
        {
            ScalarType.Int64 => "L",
            ScalarType.Float32 or ScalarType.Float16 or ScalarType.BFloat16 => "f",
            _ => "",
        };

        private string CSharpName() => _type switch
        {
            ScalarType.Float16 => "float16",
            ScalarType.BFloat16 => "bfloat16",
            ScalarType.ComplexFloat32 => "complex32",
            ScalarType.ComplexFloat64 => "complex64",
            _ => DotNetName(_type),
        };
    }
}
