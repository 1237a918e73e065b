using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace DeepLearning.TorchSharp.Tests.Distributions;

public sealed class ConstraintTests
{
    private static readonly double[] Numbers = [-1, -0.5, 0, 0.5, 1, 2, double.NaN];

    [Theory]
    [InlineData("real", "1111110", "Real()")]
    [InlineData("boolean", "0010100", "Boolean()")]
    [InlineData("positive", "0001110", "GreaterThan(lower_bound=0)")]
    [InlineData("nonnegative", "0011110", "GreaterThanEq(lower_bound=0)")]
    [InlineData("nonnegative_integer", "0010110", "IntegerGreaterThan(lower_bound=0)")]
    [InlineData("positive_integer", "0000110", "IntegerGreaterThan(lower_bound=1)")]
    [InlineData("unit_interval", "0011100", "Interval(lower_bound=0, upper_bound=1)")]
    [InlineData("less", "1111000", "LessThan(upper_bound=1)")]
    [InlineData("half", "0111000", "HalfOpenInterval(lower_bound=-0.5, upper_bound=1)")]
    [InlineData("whole", "1010100", "IntegerInterval(lower_bound=-1, upper_bound=1)")]
    [InlineData("most", "1010100", "IntegerLessThan(upper_bound=1)")]
    public void A_number_is_in_or_out(string name, string wanted, string text)
    {
        var constraint = Of(name);
        var got = constraint.check(tensor(Numbers)).data<bool>().ToArray();
        Assert.Equal(wanted, string.Concat(got.Select(b => b ? '1' : '0')));
        Assert.Equal(text, constraint.ToString());
        Assert.Equal(0, constraint.event_dim);
        Assert.Equal(name is "boolean" or "whole" or "most" || name.EndsWith("integer"), constraint.is_discrete);
    }

    [Fact]
    public void A_vector_is_in_or_out()
    {
        var rows = tensor(new[,] { { 0.2, 0.8 }, { 1, 0 }, { -1, 2 }, { 3, 1 } });
        Same([true, true, false, false], constraints.simplex.check(rows));
        Same([false, true, false, false], constraints.one_hot.check(rows));
        Same([true, true, false, true], constraints.multinomial(4).check(rows));
        Same([true, true, true, true], constraints.real_vector.check(rows));
        Same([true, true, false, true], constraints.independent(constraints.nonnegative, 1).check(rows));
        Assert.Equal(1, constraints.real_vector.event_dim);
        Assert.Throws<ArgumentException>(() => constraints.real_vector.check(tensor(1.0)));
    }

    [Fact]
    public void A_matrix_is_in_or_out()
    {
        var all = tensor(new[, ,]
        {
            { { 2.0, 0 }, { 1, 3 } }, { { 2, 1 }, { 1, 3 } }, { { 1, 2 }, { 2, 1 } }, { { 1, 1 }, { 1, 1 } },
            { { -1, 0 }, { 0, 1 } }, { { 1, 0 }, { 0.6, 0.8 } },
        });
        Same([true, false, false, false, true, true], constraints.lower_triangular.check(all));
        Same([true, false, false, false, false, true], constraints.lower_cholesky.check(all));
        Same([false, false, false, false, false, true], constraints.corr_cholesky.check(all));
        Same([false, true, true, true, true, false], constraints.symmetric.check(all));
        Same([true, true, true, true, true, true], constraints.square.check(all));
        Same([true, false], constraints.positive_definite.check(all[1..3]));
        Same([true, false, true], constraints.positive_semidefinite.check(all[1..4]));
        Assert.False(constraints.symmetric.check(zeros(2, 3)).item<bool>());
        Assert.Equal(2, constraints.positive_definite.event_dim);
    }

    [Fact]
    public void Pieces_and_places_have_constraints_of_their_own()
    {
        var cat = constraints.cat([constraints.positive, constraints.boolean], 0, [2, 1]);
        Same([true, false, true], cat.check(tensor(new[] { 0.5, -1, 1 })));
        Assert.True(cat.is_discrete);
        var stack = constraints.stack([constraints.positive, constraints.real], 1);
        Assert.Equal(
            [true, true, false, true], stack.check(tensor(new[,] { { 1.0, -1 }, { -1, -1 } })).data<bool>().ToArray());
        Assert.Throws<ArgumentException>(() => constraints.cat([constraints.real], 0, [1, 2]));
        Assert.Throws<ArgumentException>(() => constraints.stack([]));
        Assert.Throws<InvalidOperationException>(() => constraints.dependent.check(zeros(1)));
    }

    private static constraints.Constraint Of(string name) => name switch
    {
        "real" => constraints.real,
        "boolean" => constraints.boolean,
        "positive" => constraints.positive,
        "nonnegative" => constraints.nonnegative,
        "nonnegative_integer" => constraints.nonnegative_integer,
        "positive_integer" => constraints.positive_integer,
        "unit_interval" => constraints.unit_interval,
        "less" => constraints.less_than(1),
        "half" => constraints.half_open_interval(-0.5, 1),
        "whole" => constraints.integer_interval(-1, 1),
        "most" => new constraints._IntegerLessThan(1),
        _ => throw new NotSupportedException(name),
    };

    private static void Same(bool[] wanted, Tensor got) => Assert.Equal(wanted, got.data<bool>().ToArray());
}
