using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>Ways to make tensors, and what is refused before anything is made.</summary>
public sealed class CreationTests
{
    [Fact]
    public void Complex_numbers_come_from_pairs_and_from_Complex()
    {
        var z = tensor(new (float, float)[] { (1, 2), (3, -4) });
        Assert.Equal(ScalarType.ComplexFloat32, z.dtype);
        Assert.Equal((3f, -4f), z[1].item<(float, float)>());
        Assert.Equal(new Complex(3, -4), z[1].ToComplexFloat64());
        Assert.Equal((3f, -4f), z[1].ToComplex32());
        Assert.Equal(5, z[1].abs().ToSingle());
        Assert.Equal(ScalarType.ComplexFloat64, tensor(new[] { Complex.One }).dtype);
        Assert.Equal(ScalarType.ComplexFloat32, tensor(1f, 2f).dtype);
        Assert.Equal(ScalarType.ComplexFloat64, tensor(1.0, 2.0).dtype);
        Assert.Equal(ScalarType.ComplexFloat64, tensor((1.0, 2.0)).dtype);
        Assert.Equal(ScalarType.ComplexFloat32, tensor(Complex.One, ScalarType.ComplexFloat32).dtype);
        Assert.Equal([2, 2], tensor(new Complex[,] { { 1, 2 }, { 3, 4 } }).shape);
        Assert.Equal([1, 1, 1, 1], tensor(new (float, float)[1, 1, 1, 1]).shape);
        Assert.Equal([2, 1], tensor(new List<(float, float)> { (1, 2), (3, 4) }, 2, 1).shape);
        Assert.Equal(new Complex(0, 2), full(2, new Complex(0, 2))[1].ToComplexFloat64());
        Tensor one = (1f, 2f);
        Assert.Equal((1f, 2f), one.ToComplexFloat32());
        Assert.Equal(ScalarType.ComplexFloat32, (ones(1) * new Complex(0, 1)).dtype);
        Assert.Equal(ScalarType.ComplexFloat32, (ones(1, dtype: ScalarType.Int64) * new Complex(0, 1)).dtype);
    }

    [Fact]
    public void Parts_share_memory()
    {
        var z = zeros(3, dtype: ScalarType.ComplexFloat64);
        z.real.fill_(2);
        z.imag[1] = tensor(5.0);
        view_as_real(z)[2, 1] = tensor(7.0);
        Assert.Equal([new(2, 0), new(2, 5), new(2, 7)], z.data<Complex>().ToArray());
        Assert.Equal(
            "[view_as_complex] expected a last dimension of size 2 (real, imaginary), got shape (3)",
            Assert.Throws<InvalidOperationException>(() => view_as_complex(ones(3))).Message);
        Assert.Throws<InvalidOperationException>(() => ones(1).imag);
        Assert.Throws<InvalidOperationException>(() => ones(1).view_as_real());
        Assert.Throws<InvalidOperationException>(() => view_as_complex(ones(2, 4)[.., ..2].t().t()[0][..1]));
        Assert.Throws<InvalidOperationException>(() => complex(ones(1), ones(1, dtype: ScalarType.Float64)));
        Assert.Throws<NotSupportedException>(() => z.sort());
        Assert.Throws<NotSupportedException>(() => z.max());
        Assert.Throws<NotSupportedException>(() => z.gt(z));
        Assert.Throws<InvalidOperationException>(() => ones(2).fill_(new Complex(0, 1)));
        Assert.Throws<InvalidOperationException>(() => ones(2).mul_(z[0]));
        Assert.StartsWith("[backward] expected a real number, got complex128",
            Assert.Throws<InvalidOperationException>(() => z.requires_grad_().sum().backward()).Message);
    }

    [Fact]
    public void As_tensor_takes_what_there_is()
    {
        Assert.Equal(ScalarType.Int16, as_tensor(new short[] { 1 }).dtype);
        Assert.Equal(ScalarType.BFloat16, as_tensor(new List<BFloat16> { BFloat16.One }).dtype);
        Assert.Equal(ScalarType.Float64, as_tensor(new[] { 1, 2 }, ScalarType.Float64).dtype);
        Assert.Equal([2, 2], as_tensor(new int[,] { { 1, 2 }, { 3, 4 } }).shape);
        var x = ones(2);
        as_tensor(x)[0] = tensor(3f);
        Assert.Equal(3, x[0].ToSingle());
        Assert.Equal(ScalarType.Int64, as_tensor(x, ScalarType.Int64).dtype);
    }

    [Fact]
    public void Buffers_are_cut()
    {
        int[] values = [1, 2, 3, 4];
        Assert.Equal([2f, 3f], frombuffer(values, ScalarType.Float32, 2, 1).data<float>().ToArray());
        Assert.Equal([3, 4], frombuffer(values, ScalarType.Int32, offset: 2).data<int>().ToArray());
        Assert.Equal(
            "[frombuffer] expected at most the 1 elements after offset 3, got count 2",
            Assert.Throws<IndexOutOfRangeException>(() => frombuffer(values, ScalarType.Int32, 2, 3)).Message);
        Assert.Throws<ArgumentException>(() => frombuffer(values, ScalarType.Int32, offset: 4));
    }

    [Fact]
    public void New_tensors_take_the_type_of_the_old()
    {
        var x = ones(1, dtype: ScalarType.Int16);
        Assert.Equal(ScalarType.Int16, x.new_zeros(2, 3).dtype);
        Assert.Equal([2, 3], x.new_empty([2, 3]).shape);
        Assert.Equal([2, 3, 4, 5], x.new_ones(2, 3, 4, 5).shape);
        Assert.Equal((short)7, x.new_full(2, 2, 7)[1, 1].item<short>());
        Assert.Equal(ScalarType.Float64, x.new_full([1], 7, ScalarType.Float64).dtype);
    }

    [Fact]
    public void Strides_are_as_asked_for()
    {
        var x = empty_strided([2, 3], [1, 2]);
        Assert.Equal([1, 2], x.stride());
        x.copy_(arange(6, dtype: ScalarType.Float32).reshape(2, 3));
        Assert.Equal([0f, 3, 1, 4, 2, 5], x.storage<float>().ToArray());
        Assert.Equal(0, empty_strided([0, 3], [1, 2]).numel());
        Assert.Throws<ArgumentException>(() => empty_strided([2], [-1]));
        Assert.Throws<ArgumentException>(() => empty_strided([2, 2], [1]));
        Assert.Throws<ArgumentException>(() => empty_strided([long.MaxValue], [long.MaxValue]));
    }

    [Fact]
    public void Impossible_shapes_are_refused()
    {
        Assert.Equal("[tensor] expected sizes >= 0, got (2, -1)",
            Assert.Throws<ArgumentException>(() => zeros(2, -1)).Message);
        Assert.Equal("[tensor] expected a shape that memory can hold, got (4294967296, 4294967296)",
            Assert.Throws<ArgumentException>(() => ones(1L << 32, 1L << 32)).Message);
        Assert.Throws<ArgumentException>(() => empty(-1));
        Assert.Throws<ArgumentException>(() => zeros(1).new_zeros(-3));
        Assert.Throws<ArgumentException>(() => tensor(new[] { 1f, 2 }, [3L]));
        Assert.Throws<ArgumentException>(() => arange(0, 5, -1));
    }

    [Fact]
    public void Single_elements_are_read_in_their_own_type()
    {
        Assert.Equal(
            "Double is not compatible with Float32: expected the exact element type, as in data<float>(); convert " +
            "with to_type, or use ToSingle, ToInt64, ...",
            Assert.Throws<ArgumentException>(() => ones(1).item<double>()).Message);
        Assert.StartsWith("[item] Number of elements in the tensor must be 1, got shape (2)",
            Assert.Throws<ArgumentException>(() => ones(2).item<float>()).Message);
        Assert.Throws<NotSupportedException>(() => ones(1).item<decimal>());
        Assert.Equal((byte)200, tensor((byte)200).item<byte>());
        Assert.Equal(2.5, tensor(2.5f).ToDouble());
        Assert.Equal(1, tensor(new short[] { 1, 2 }).ReadCpuInt16(0));
        Assert.True(tensor(true).ReadCpuBool(0));
    }

    [Fact]
    public void Tensors_are_refilled_in_place_when_the_sizes_fit()
    {
        var x = empty(2, 3);
        Assert.Equal(6, x.ones(2, 3).sum().ToSingle());
        Assert.Equal(0, x.zeros(2, 3).sum().ToSingle());
        Assert.Equal(12, x.full([2, 3], 2).sum().ToSingle());
        Assert.Equal(2, x.eye(2, 3).sum().ToSingle());
        Assert.Equal(10, empty(5).arange_out(0, 5, 1).sum().ToSingle());
        Assert.Equal(
            "[ones] expected the sizes of the tensor to write into, (2, 3), got (6); a tensor does not grow here: " +
            "use torch.ones", Assert.Throws<ArgumentException>(() => x.ones(6)).Message);
    }

    [Fact]
    public void Arrays_come_back_with_their_dimensions()
    {
        var pairs = (Complex[,])tensor(new Complex[,] { { 1, 2 }, { 3, 4 } }).data<Complex>().ToNDArray();
        Assert.Equal(new Complex(3, 0), pairs[1, 0]);
        var halves = (Half[,])ones(2, 2).half().data<Half>().ToNDArray();
        Assert.Equal((Half)1, halves[1, 1]);
        Assert.Equal([2, 3], ones(2, 3).IntShape().ToArray());
        Assert.True(ones(2).AsParameter().requires_grad);
    }
}
