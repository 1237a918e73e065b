namespace DeepLearning.Teaching.Tests;

/// <summary>The vocabulary of mistakes: each is recognised from the right answer alone.</summary>
public sealed class MistakeTests
{
    private static readonly double[,] Weights = { { 0.2, 0.3, 0.5 }, { 0.1, 0.1, 0.8 } };

    public static TheoryData<string, object, object> Recognised => new()
    {
        { "sign", 2.5, -2.5 },
        { "per cent", 0.37, 37.0 },
        { "upside down", 0.4, 2.5 },
        { "off by one", 55.0, 56.0 },
        { "degrees", Math.PI / 6, 30.0 },
        { "base of the logarithm", Math.Log(10), Math.Log2(10) },
        { "transposed", Weights, new[,] { { 0.2, 0.1 }, { 0.3, 0.1 }, { 0.5, 0.8 } } },
        { "reversed", new[] { 1.0, 2, 5 }, new[] { 5.0, 2, 1 } },
        { "shifted by one", new[] { 1.0, 4, 9, 16 }, new[] { 0.0, 1, 4, 9 } },
        { "another order", new[] { 1.0, 4, 9, 16 }, new[] { 9.0, 1, 16, 4 } },
        { "another shape", Weights, new[] { 0.2, 0.3, 0.5, 0.1, 0.1, 0.8 } },
        { "not normalised", new[] { 0.2, 0.3, 0.5 }, new[] { 2.0, 3, 5 } },
        { "wrong axis", Weights, new[,] { { 0.7, 0.6, 0.4 }, { 0.3, 0.4, 0.6 } } },
        { "constant missing", new[] { 1.0, 4, 9 }, new[] { 0.5, 3.5, 8.5 } },
        { "scale missing", new[] { 1.0, 4, 9 }, new[] { 7.0, 28, 63 } },
        { "sign", new[] { 1.0, -4, 9 }, new[] { -1.0, 4, -9 } },
        { "NaN", 1.0, double.NaN },
        { "shape", new[] { 1.0, 4, 9 }, new[] { 1.0, 4 } },
    };

    [Theory]
    [MemberData(nameof(Recognised))]
    public void A_usual_mistake_is_named(string name, object right, object given)
    {
        IAnswerCheck check = right is double number ? Answer.Number(number, 1e-6, "why")
            : Answer.Values(right, 1e-6, "why");

        Assert.True(check.Judge(right).Passed);
        var verdict = check.Judge(given);
        Assert.False(verdict.Passed);
        Assert.Equal(name, verdict.Mistake);
    }

    [Fact]
    public void A_single_number_that_two_mistakes_explain_gets_no_guess()
    {
        // 10 is 0.1 in per cent, and one divided by 0.1.
        Assert.Null(Answer.Number(0.1, 1e-9, "why").Judge(10).Mistake);
        Assert.Equal("per cent", Answer.Number(0.2, 1e-9, "why").Judge(20).Mistake);
        Assert.Equal("upside down", Answer.Number(0.2, 1e-9, "why").Judge(5).Mistake);
    }

    [Fact]
    public void An_exercise_may_name_what_it_invites()
    {
        var check = Answer.Number(2.5, 1e-9, "why").Likely(Mistakes.SumOrMean(4), Mistakes.ForgotBias(0.5));

        Assert.Equal("sum or mean", check.Judge(10).Mistake);
        Assert.Equal("bias forgotten", check.Judge(2).Mistake);
        Assert.Equal("factor of two", Answer.Number(3, 0, "w").Likely(Mistakes.FactorTwo).Judge(6).Mistake);
        Assert.Equal("square", Answer.Number(3, 0, "w").Likely(Mistakes.Square).Judge(9).Mistake);
        Assert.Equal("the opposite", Answer.Number(0.25, 0, "w").Likely(Mistakes.Opposite).Judge(0.75).Mistake);
    }

    [Fact]
    public void What_the_exercise_says_itself_comes_first()
    {
        var check = Answer.Number(7, 0, "why").Mistake(8, "You counted the empty pattern.");

        Assert.Equal("8 is not it. You counted the empty pattern.", check.Judge(8).Message);
        Assert.Equal("off by one", check.Judge(6).Mistake);
    }

    [Fact]
    public void Functions_are_explained_when_every_wrong_result_is()
    {
        var check = Answer.Function((double x) => Math.Log(x), [2.0, 5.0, 10.0], 1e-9, "why");

        Assert.Equal("base of the logarithm", check.Judge((double x) => Math.Log2(x)).Mistake);
        Assert.Equal("sign", check.Judge((double x) => -Math.Log(x)).Mistake);
        Assert.Null(check.Judge((double x) => x).Mistake);
        Assert.Contains("For 2 the function gives 1; expected 0.693147",
            check.Judge((double x) => Math.Log2(x)).Message);
    }

    [Fact]
    public void A_wrong_function_is_run_to_know_its_results()
    {
        var check = Answer.Function((double a, double b) => a * b, [new object[] { 2, 5 }, new object[] { 3.0, 4.0 }],
            1e-9, "why").Mistake((double a, double b) => a + b, "That adds.").Stub((double a, double b) => 0.0);

        Assert.Equal("That adds.", check.Judge((double a, double b) => a + b).Message);
        Assert.True(check.Judge((double a, double b) => b * a).Passed);
        Assert.False(check.Judge((float a, float b) => 0f).Attempted);
        Assert.Equal([SampleKind.Right, SampleKind.Wrong, SampleKind.Stub], check.Samples.Select(s => s.Kind));
    }

    [Fact]
    public void A_wrong_answer_that_is_right_is_an_authors_mistake()
    {
        Assert.Throws<ArgumentException>(() => Answer.Number(7, 0.1, "why").Mistake(7.05, "no"));
        Assert.Throws<ArgumentException>(() => Answer.Text(["seven"], "why").Mistake("Seven ", "no"));
        Assert.Throws<ArgumentException>(() => Answer.Values("seven", 0, "why"));
    }
}
