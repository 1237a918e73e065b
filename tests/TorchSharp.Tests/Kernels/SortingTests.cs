using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>
/// Long rows go digit by digit, short ones by comparison, few largest through a heap: one order for all.
/// </summary>
public sealed class SortingTests
{
    public static TheoryData<ScalarType, int, bool> Cases
    {
        get
        {
            var data = new TheoryData<ScalarType, int, bool>();
            ScalarType[] types =
            [
                ScalarType.Float32, ScalarType.Float64, ScalarType.Int64, ScalarType.Int32, ScalarType.Int16,
                ScalarType.Int8, ScalarType.Byte, ScalarType.Float16, ScalarType.Bool,
            ];
            foreach (var type in types)
            {
                foreach (var length in new[] { 1, 2, 255, 256, 257, 3000 })
                {
                    data.Add(type, length, false);
                    data.Add(type, length, true);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Order_is_stable_and_that_of_LINQ(ScalarType type, int length, bool descending)
    {
        using var scope = NewDisposeScope();
        var x = Numbers(type, length);
        var values = x.to_type(ScalarType.Float64).data<double>().ToArray();
        // LINQ's sort is stable; NaN is the largest number.
        double Key(int i) => double.IsNaN(values[i]) ? double.PositiveInfinity : values[i];
        bool IsNaN(int i) => double.IsNaN(values[i]);
        var places = Enumerable.Range(0, length);
        var expected = (descending
            ? places.OrderByDescending(IsNaN).ThenByDescending(Key)
            : places.OrderBy(IsNaN).ThenBy(Key)).Select(i => (long)i).ToArray();
        Assert.Equal(expected, x.argsort(0, descending).data<long>().ToArray());
        foreach (var k in new[] { 0, 1, length / 8, length / 2 })
            Assert.Equal(expected[..k], x.topk(k, 0, largest: descending).indexes.data<long>().ToArray());
    }

    [Fact]
    public void Every_row_is_sorted_along_any_dimension()
    {
        using var scope = NewDisposeScope();
        var x = Numbers(ScalarType.Float32, 3 * 300 * 4).nan_to_num().reshape(3, 300, 4);
        var (values, places) = x.sort(1);
        for (var i = 0; i < 3; i++)
        {
            for (var k = 0; k < 4; k++)
            {
                var line = x[i, TensorIndex.Colon, k];
                var sorted = values[i, TensorIndex.Colon, k];
                Assert.Equal(line.data<float>().ToArray().Order(), sorted.data<float>().ToArray());
                Assert.Equal(sorted.Doubles(), line.gather(0, places[i, TensorIndex.Colon, k]).Doubles());
            }
        }
    }

    private static Tensor Numbers(ScalarType type, int length)
    {
        manual_seed(7);
        var x = (randn(length, dtype: ScalarType.Float64) * 40).round();
        if (length > 10 && type is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16)
        {
            x[3] = tensor(double.NaN);
            x[length - 2] = tensor(double.NaN);
            x[5] = tensor(double.NegativeInfinity);
            x[7] = tensor(-0.0);
            x[8] = tensor(0.0);
        }
        return type == ScalarType.Byte ? x.nan_to_num().abs().to_type(type) : x.to_type(type);
    }
}
