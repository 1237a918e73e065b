using System.Globalization;
using DeepLearning.Display;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>The texts of the genuine package (its own tests are the source of the format).</summary>
public sealed class PrintingTests
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    [Fact]
    public void Metadata_names_shape_type_and_device()
    {
        Assert.Equal("[2x3], type = Float32, device = cpu", ones(2, 3).ToString());
        Assert.Equal("[], type = Int32, device = cpu", tensor(1).ToString());
    }

    [Fact]
    public void Julia_style_aligns_columns()
    {
        var x = tensor(new[,] { { 0f, 3.141f, 6.2834f }, { -10.5f, 0.125f, 100f } });
        Assert.Equal(
            "[2x3], type = Float32, device = cpu\n     0 3.141 6.2834\n -10.5 0.125    100\n",
            x.jlstr(newLine: "\n", cultureInfo: Plain));
        Assert.Equal("[], type = Float32, device = cpu, value = 0.5", tensor(0.5f).jlstr(cultureInfo: Plain));
        Assert.Equal("[3], type = Int64, device = cpu\n 0 1 2\n", arange(3).jlstr(newLine: "\n"));
        Assert.Equal("[60], type = Int64, device = cpu\n 0 1 2 ...\n", arange(60).jlstr(width: 10, newLine: "\n"));
    }

    [Fact]
    public void Julia_style_writes_one_block_per_matrix() => Assert.Equal(
        "[2x1x2], type = Int64, device = cpu\n[0,..,..] =\n 0 1\n\n[1,..,..] =\n 2 3\n",
        arange(4).reshape(2, 1, 2).jlstr(newLine: "\n"));

    [Fact]
    public void Numpy_style_nests_brackets()
    {
        Assert.Equal("[[0, 1]\n [2, 3]]", arange(4).reshape(2, 2).npstr(newLine: "\n"));
        Assert.Equal("[0, 1, 2, ... 7, 8, 9]", arange(10).npstr());
        Assert.Equal("[]", zeros(0).npstr());
        Assert.Equal("[[[0]\n  [1]]\n\n [[2]\n  [3]]]", arange(4).reshape(2, 2, 1).npstr(newLine: "\n"));
    }

    [Fact]
    public void CSharp_style_nests_braces()
    {
        Assert.Equal(
            "[3], type = Float32, device = cpu, value = float [] {0f, 0.5f, 1f}",
            linspace(0, 1, 3).cstr(cultureInfo: Plain));
        Assert.Equal(
            "[2x2], type = Int64, device = cpu, value = \nlong [,] {\n {0L, 1L},\n {2L, 3L}\n}",
            arange(4).reshape(2, 2).cstr(newLine: "\n"));
    }

    [Fact]
    public void A_notebook_shows_the_values()
    {
        var bundle = ((IDisplayable)tensor(new[] { true, false })).ToMimeBundle();
        Assert.Contains("True False", bundle[MimeTypes.Text], StringComparison.Ordinal);
    }
}
