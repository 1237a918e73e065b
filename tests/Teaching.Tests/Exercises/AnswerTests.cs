namespace DeepLearning.Teaching.Tests;

public sealed class AnswerTests
{
    private static readonly NumberCheck Number = Answer.Number(7, 0.01, "seven").Stub(0).Mistake(8, "One too many.");

    private static readonly FunctionCheck Square = Answer
        .Function([([2.0], 4.0), ([3.0], 9.0)], 1e-9, "squares").Stub(0).Mistake([4, 6], "That doubles.");

    [Theory]
    [InlineData(7)]
    [InlineData(7L)]
    [InlineData(7.005)]
    [InlineData(6.995f)]
    public void A_number_of_any_type_passes_within_the_tolerance(object answer) =>
        Assert.Equal(Verdict.Right("seven"), Number.Judge(answer));

    [Theory]
    [InlineData(8, "8 is not it. One too many.")]
    [InlineData(9, "9 is too large.")]
    [InlineData(-3.5, "-3.5 is too small.")]
    [InlineData(double.NaN, "NaN is what 0/0")]
    [InlineData("7", "Leave the quotation marks out")]
    [InlineData(true, "Expected a number, got true or false.")]
    public void A_wrong_number_gets_a_word_of_help(object answer, string words) =>
        Assert.Contains(words, Wrong(Number, answer).Message);

    [Fact]
    public void The_stub_and_null_are_no_attempts()
    {
        Assert.False(Wrong(Number, 0).Attempted);
        Assert.False(Wrong(Number, (object?)null).Attempted);
        Assert.False(Wrong(Square, (double x) => 0.0).Attempted);
        Assert.False(Wrong(Answer.Text(["a"], "why").Stub("?"), "?").Attempted);
        Assert.False(Wrong(Answer.Sequence([1, 2], 0, "why").Stub(0, 0), new[] { 0, 0 }).Attempted);
        Assert.True(Wrong(Number, 9).Attempted);
    }

    [Theory]
    [InlineData("FormatException")]
    [InlineData("  formatexception ")]
    public void A_text_passes_whatever_its_case(string answer) =>
        Assert.True(Answer.Text(["FormatException"], "why").Judge(answer).Passed);

    [Fact]
    public void A_wrong_text_gets_its_mistake_named() => Assert.Equal("\"Exception\" is not it. The family.",
        Wrong(Answer.Text(["FormatException"], "why").Mistake("Exception", "The family."), "Exception").Message);

    [Fact]
    public void A_sequence_names_the_first_number_that_is_off()
    {
        var check = Answer.Sequence([1, 2, 3], 0.1, "why").Mistake([3, 2, 1], "The other way round.");

        Assert.True(check.Judge(new[] { 1, 2, 3 }).Passed);
        Assert.True(check.Judge(new List<float> { 1, 2.05f, 3 }).Passed);
        Assert.Contains("2 of 3 numbers are right. The first that is off stands at [1]: 5 is too large",
            Wrong(check, new[] { 1, 5, 3 }).Message);
        Assert.Contains("Expected 3 numbers, got 2.", Wrong(check, new[] { 1, 2 }).Message);
        Assert.Equal("The other way round.", Wrong(check, new[] { 3, 2, 1 }).Message);
        Assert.Contains("Expected a sequence of numbers, got List<String>",
            Wrong(check, new List<string> { "1" }).Message);
        Assert.Contains("Expected a sequence", Wrong(check, 5).Message);
    }

    [Fact]
    public void A_function_is_called_and_its_arguments_fit_its_parameters()
    {
        Assert.True(Square.Judge((double x) => x * x).Passed);
        Assert.True(Square.Judge((float x) => x * x).Passed);
        Assert.True(Square.Judge((int x) => x * x).Passed);
        Assert.True(Square.Judge((Func<double, double>)SquareOf).Passed);
    }

    [Fact]
    public void A_wrong_function_gets_the_first_case_that_is_off()
    {
        Assert.Equal("That doubles.", Wrong(Square, (double x) => x + x).Message);
        Assert.Equal("For 2 the function gives 8; expected 4.", Wrong(Square, (double x) => x * x * x).Message);
        Assert.Contains("takes 2 arguments; expected 1", Wrong(Square, (double x, double y) => x).Message);
        Assert.Contains("Expected a function, got Double.", Wrong(Square, 4.0).Message);
        Assert.Contains("Expected a number, got the text", Wrong(Square, (double x) => "4").Message);
        Assert.Contains("does not fit", Wrong(Square, (DateTime x) => 4).Message);
    }

    [Fact]
    public void What_a_function_throws_is_told_kindly()
    {
        var zero = 0;

        Assert.Equal("DivideByZeroException in your function, called with 2: Attempted to divide by zero.",
            Wrong(Square, (int x) => x / zero).Message);
    }

    [Fact]
    public void A_judge_that_throws_is_told_kindly()
    {
        var check = Answer.Judged<string>("a text", text => throw new InvalidOperationException($"no {text}"));

        Assert.Equal("InvalidOperationException while your answer was tried: no luck", Wrong(check, "luck").Message);
        Assert.Contains("Expected a text, got Int32.", Wrong(check, 5).Message);
    }

    private static double SquareOf(double x) => x * x;

    private static Verdict Wrong(IAnswerCheck check, object? answer)
    {
        var verdict = check.Judge(answer);
        Assert.False(verdict.Passed);
        return verdict;
    }

    private static Verdict Wrong(IAnswerCheck check, Delegate answer) => Wrong(check, (object)answer);
}
