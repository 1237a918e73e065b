using DeepLearning.Exercises;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Teaching.Tests;

/// <summary>Tensors, arrays, flags, texts and models as answers.</summary>
public sealed class KindsOfAnswerTests
{
    private static readonly ModelCheck Net = Answer.Model("a network 2-8-3", "Small and good.")
        .Parameters(51).Maps([5, 2], [5, 3]);

    [Fact]
    public void A_tensor_passes_whatever_its_type_unless_the_type_is_asked()
    {
        var right = tensor(new float[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        var check = Answer.Tensor(right, 1e-6, "why");

        Assert.True(check.Judge(right.clone()).Passed);
        Assert.True(check.Judge(right.to_type(ScalarType.Int64)).Passed);
        Assert.True(check.Judge(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }).Passed);
        Assert.Equal("transposed", check.Judge(right.t()).Mistake);
        Assert.Equal("another shape", check.Judge(right.flatten()).Mistake);
        Assert.Equal("Expected the shape (2, 3), got (2, 2).", check.Judge(right[.., ..2]).Message);
        Assert.Contains("got Int64; convert", Answer.Tensor(right, 0, "w").Typed()
            .Judge(right.to_type(ScalarType.Int64)).Message);
        Assert.Equal("a tensor of shape (2, 3), every number within 1e-6", check.Accepts);
    }

    [Fact]
    public void A_softmax_along_the_wrong_dimension_is_recognised()
    {
        var scores = tensor(new float[,] { { 1, 2, 3 }, { 0, 5, 1 }, { 2, 2, 0 } });
        var check = Answer.Tensor(softmax(scores, 1), 1e-4, "why");

        Assert.Equal("wrong axis", check.Judge(softmax(scores, 0)).Mistake);
        Assert.True(check.Judge(softmax(scores, dim: 1)).Passed);
    }

    [Fact]
    public void A_function_of_tensors_is_called_with_tensors()
    {
        var check = Answer.Function((Tensor x) => x.mean(), [ones(3), arange(4).to_type(ScalarType.Float32)], 1e-6, "w")
            .Mistake((Tensor x) => x.sum(), "The mean divides by the number of items.")
            .Stub((Tensor x) => zeros(1).sum());

        Assert.True(check.Judge((Tensor x) => x.sum() / x.numel()).Passed);
        Assert.Contains("divides by", check.Judge((Func<Tensor, Tensor>)(x => x.sum())).Message);
        Assert.False(check.Judge((Tensor x) => tensor(0f)).Attempted);
        Assert.Equal("InvalidOperationException in your function, called with [1, 1, 1]: no",
            check.Judge((Func<Tensor, Tensor>)(_ => throw new InvalidOperationException("no"))).Message);
    }

    [Fact]
    public void Flags_say_which_one_to_look_at()
    {
        var check = Answer.Flags("Shapes are read from the right.",
            (true, "3 meets 3."), (false, "2 meets 3."), (true, "1 stretches.")).Stub(false, false, false);

        Assert.True(check.Judge(new[] { true, false, true }).Passed);
        Assert.Equal("2 of 3 are right. Look at number 2 (counted from 1) again: 2 meets 3.",
            check.Judge(new List<bool> { true, true, true }).Message);
        Assert.False(check.Judge(new[] { false, false, false }).Attempted);
        Assert.Equal("Expected 3 times true or false, got 1.", check.Judge(new[] { true }).Message);
        Assert.Contains("Expected a row of true and false, got Int32", check.Judge(3).Message);
    }

    [Fact]
    public void One_wrong_letter_is_a_matter_of_spelling() => Assert.Equal("spelling",
        Answer.Text(["FormatException"], "why").Judge("FormatExeption").Mistake);

    [Fact]
    public void A_model_is_judged_by_parameters_and_shapes()
    {
        Assert.True(Net.Judge(Sequential(Linear(2, 8), ReLU(), Linear(8, 3))).Passed);
        Wrong(Sequential(Linear(2, 8, false), ReLU(), Linear(8, 3, false)), "bias forgotten", "No layer has a bias.");
        Wrong(Sequential(Linear(2, 7), ReLU(), Linear(7, 3)), "parameter count", "has 45 trainable parameters");
        Wrong(ReLU(), "not registered", "RegisterComponents");
        Assert.Contains("Expected a network 2-8-3 (a Module<Tensor, Tensor>), got Int32", Net.Judge(3).Message);
        Assert.False(Net.Judge(null).Attempted);
        Assert.Equal("a network 2-8-3, 51 parameters exactly, (5, 2) becomes (5, 3)", Net.Accepts);
    }

    [Fact]
    public void A_model_that_does_not_take_the_input_is_told_the_shape() => Wrong(
        Sequential(Linear(3, 6), Linear(6, 3), Linear(3, 1), Linear(1, 1)), "input shape", "(5, 2) does not fit");

    [Fact]
    public void A_frozen_model_is_told_so()
    {
        var model = Sequential(Linear(2, 8), ReLU(), Linear(8, 3));
        foreach (var parameter in model.parameters())
            parameter.requires_grad = false;

        Wrong(model, "frozen", "requires_grad");
    }

    [Fact]
    public void Judging_changes_neither_the_mode_nor_the_random_numbers_of_the_learner()
    {
        var model = Sequential(Linear(2, 8), Dropout(0.5), Linear(8, 3));
        model.train();
        manual_seed(3);
        var expected = randn(4);
        manual_seed(3);

        Assert.True(Net.Judge(model).Passed);

        Assert.True(model.training);
        Assert.Equal(expected.data<float>().ToArray(), randn(4).data<float>().ToArray());
    }

    [Fact]
    public void A_model_is_judged_by_what_it_gives_and_scores()
    {
        var input = ones(1, 2);
        var check = Answer.Model("a sum", "It adds.").Gives(input, tensor(new float[,] { { 2 } }), 1e-6)
            .Scores("share of sums that are right", m => m.forward(input).item<float>() == 2 ? 1 : 0, 0.9, "Add.")
            .Rule(m => m.parameters().Any() ? null : Verdict.Wrong("no parameters"));

        Assert.True(check.Judge(Filled(1)).Passed);
        Assert.Contains("its output is off", check.Judge(Filled(3)).Message);
        Assert.Contains("at least 0.9", check.Accepts);
    }

    private static Module<Tensor, Tensor> Filled(float weight)
    {
        var layer = Linear(2, 1, hasBias: false);
        using (no_grad())
            layer.weight.fill_(weight);
        return layer;
    }

    private static void Wrong(Module<Tensor, Tensor> model, string mistake, string words)
    {
        var verdict = Net.Judge(model);
        Assert.Equal(mistake, verdict.Mistake);
        Assert.Contains(words, verdict.Message);
    }
}
