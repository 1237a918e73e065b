using DeepLearning.Exercises;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Teaching.Tests;

public sealed class SpiralJudgeTests
{
    [Fact]
    public void A_trained_network_of_width_4_passes()
    {
        var verdict = SpiralJudge.Judge(SpiralJudge.Trained(width: 4));

        Assert.True(verdict.Passed, verdict.Message);
        Assert.StartsWith("Your network of width 4 gets ", verdict.Message);
    }

    [Fact]
    public void A_wide_one_is_sent_on() => Wrong(SpiralJudge.Trained(width: 16), "a narrower one can do it too");

    [Fact]
    public void An_untrained_one_is_recognised() => Wrong(SpiralJudge.Network(4), "that is chance");

    [Fact]
    public void A_linear_one_is_recognised() => Wrong(Linear(2, 3), "no hidden layer");

    [Fact]
    public void A_wrong_number_of_outputs_is_named() =>
        Wrong(Linear(2, 2), "turns points (900, 2) into (900, 2); expected (900, 3)");

    [Fact]
    public void A_model_that_throws_is_told_kindly()
    {
        var verdict = ExerciseBook.Current.Find("04-3").Check.Judge(Linear(5, 3));

        Assert.False(verdict.Passed);
        Assert.Contains("while your answer was tried", verdict.Message);
    }

    [Fact]
    public void What_is_no_model_is_told_kindly() => Assert.Contains("Expected a trained model, got Int32.",
        ExerciseBook.Current.Find("04-3").Check.Judge(4).Message);

    [Fact]
    public void The_stub_is_told_from_an_answer_with_every_seed()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            manual_seed(seed);
            Assert.True(SpiralJudge.IsStub(Sequential(("hidden1", Linear(2, 2)), ("tanh1", Tanh()),
                ("hidden2", Linear(2, 2)), ("tanh2", Tanh()), ("output", Linear(2, 3)))), $"seed {seed}");
        }

        Assert.False(SpiralJudge.IsStub(SpiralJudge.Trained(width: 2)));
        Assert.False(SpiralJudge.IsStub(SpiralJudge.Network(3)));
    }

    private static void Wrong(Module<Tensor, Tensor> model, string words)
    {
        var verdict = SpiralJudge.Judge(model);
        Assert.False(verdict.Passed);
        Assert.Contains(words, verdict.Message);
    }
}
