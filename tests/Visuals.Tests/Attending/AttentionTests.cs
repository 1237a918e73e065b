using DeepLearning.Testing;
using DeepLearning.Visuals.Attending;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Attending;

public sealed class AttentionTests
{
    /// <summary>Single precision.</summary>
    private const float Rounding = 1e-6f;

    private static readonly string[] Tokens = ["I", "<b>see</b>", " it\n"];

    private static Tensor Three => tensor(
        new float[] { 1, 0, 0, 0.25f, 0.75f, 0, 0.2f, 0.3f, 0.5f }).reshape(3, 3);

    [Fact]
    public void A_map_is_drawn_and_told_as_approved() => Approve("attention-map", Attention.Map(Three, Tokens));

    [Fact]
    public void All_heads_are_drawn_and_told_as_approved() =>
        Approve("attention-heads", Attention.Heads(stack([Three, Three.flip(0)]).unsqueeze(0), Tokens));

    [Fact]
    public void Lines_are_drawn_and_told_as_approved() => Approve("attention-lines", Attention.Lines(Three, Tokens));

    [Fact]
    public void Ablation_is_drawn_and_told_as_approved() => Approve("attention-ablation",
        Attention.Ablation(tensor(new float[] { 0.5f, 0.9f, 0.95f, 0.75f }).reshape(2, 2), 0.9));

    [Fact]
    public void Rollout_is_drawn_and_told_as_approved() =>
        Approve("attention-rollout", Attention.Rollout(stack([Three, Three]).unsqueeze(1), Tokens));

    [Fact]
    public void Positions_are_drawn_and_told_as_approved() => Approve("attention-positions",
        Attention.PositionalEncoding(tensor(new float[] { 0, 1, 0.8415f, 0.5403f, 0.9093f, -0.4161f }).reshape(3, 2)));

    [Fact]
    public void Next_tokens_are_drawn_and_told_as_approved() => Approve("attention-next", Attention.NextToken(
        tensor(new float[] { 2, 1, 0.5f, -1 }), [" a", "<i>", "\n", "b"], "Say <it>", topK: 3, topP: 0.8));

    [Fact]
    public void Rollout_is_the_product_by_hand()
    {
        // A1' = [[.9, .1], [.2, .8]], A2' = [[.8, .2], [0, 1]]; A2' A1' = [[.76, .24], [.2, .8]].
        var weights = tensor(new float[] { 0.8f, 0.2f, 0.4f, 0.6f, 0.6f, 0.4f, 0, 1 }).reshape(2, 1, 2, 2);
        var after = Rollout.Of(AttentionStack.Read("test", weights, null, null));
        Assert.Equal([0.9f, 0.1f, 0.2f, 0.8f], after[0].Select(v => MathF.Round(v, 5)));
        Assert.Equal([0.76f, 0.24f, 0.2f, 0.8f], after[1].Select(v => MathF.Round(v, 5)));
        Assert.Contains("- 0 draws on 0 0.76, 1 0.24", Attention.Rollout(weights).Text);
    }

    [Fact]
    public void Rollout_takes_the_mean_of_the_heads()
    {
        // The mean of the identity and the exchange of two tokens is one half everywhere.
        var weights = stack([eye(2), eye(2).flip(0)]).unsqueeze(0);
        var after = Rollout.Of(AttentionStack.Read("test", weights, null, null));
        Assert.Equal([0.75f, 0.25f, 0.25f, 0.75f], after[0]);
    }

    [Fact]
    public void Entropy_is_zero_for_one_token_and_two_bits_for_four_alike()
    {
        Assert.Equal(0, AttentionStack.Entropy([0, 1, 0, 0], 4));
        Assert.Equal(2, AttentionStack.Entropy([0.25f, 0.25f, 0.25f, 0.25f], 4));
        Assert.Equal(1, AttentionStack.Entropy([0, 1, 0, 0, 0.25f, 0.25f, 0.25f, 0.25f], 4));
    }

    [Fact]
    public void What_a_head_looks_at_is_its_mean_over_known_places()
    {
        var text = Attention.Heads(Three.unsqueeze(0)).Text;
        // Itself (1 + .75 + .5) / 3; before (.25 + .3) / 2; after 0; first (1 + .25 + .2) / 3.
        Assert.Contains("on itself 75 %, the token before 27.5 %, the one after 0 %, the first 48.3 %", text);
    }

    [Fact]
    public void Chances_are_those_by_hand()
    {
        var logits = new[] { 3, 1, 4, 2 }.Select(v => MathF.Log(v)).ToArray();
        Assert.Equal([(2, 0.4), (0, 0.3), (3, 0.2), (1, 0.1)], Rounded(NextTokens.Of(logits, 1, 0, 1)));
        // Half the temperature squares the odds: 16, 9, 4, 1 of 30.
        Assert.Equal([(2, 16 / 30.0), (0, 0.3), (3, 4 / 30.0), (1, 1 / 30.0)],
            Rounded(NextTokens.Of(logits, 0.5, 0, 1)), new Near());
        // Of the first three 4/9, 3/9, 2/9: two reach 0.7.
        Assert.Equal([(2, 4 / 7.0), (0, 3 / 7.0), (3, 0), (1, 0)], Rounded(NextTokens.Of(logits, 1, 3, 0.7)),
            new Near());
        Assert.Equal([(2, 1), (0, 0), (3, 0), (1, 0)], Rounded(NextTokens.Of(logits, 0, 0, 1)));
        Assert.Equal([(2, 1), (0, 0), (3, 0), (1, 0)], Rounded(NextTokens.Of(logits, 1, 0, 0.01)));
        Assert.Equal(1.8464, NextTokens.Bits(NextTokens.Of(logits, 1, 0, 1)), 4);
    }

    [Fact]
    public void A_head_is_off_while_the_model_is_judged_and_back_after_it()
    {
        random.manual_seed(7);
        var projection = Linear(6, 2);
        var x = randn(5, 6);
        var before = projection.weight!.clone();
        double Score() => projection.call(x).square().sum().item<float>();
        var (baseline, scores) = HeadAblation.Run("test", [projection], 3, Score);
        Assert.Equal(before, projection.weight);
        Assert.Equal(Score(), baseline);
        for (var head = 0; head < 3; head++)
        {
            // The same by hand: the head's numbers are zero at the input.
            var off = x.clone();
            off[.., (head * 2)..((head * 2) + 2)] = 0;
            Assert.Equal(projection.call(off).square().sum().item<float>(), scores[head], 1e-4f);
        }

        Assert.Throws<InvalidOperationException>(() => Attention.Ablation(
            [projection], 3, () => projection.weight!.eq(0).any().item<bool>()
                ? throw new InvalidOperationException() : 1));
        Assert.Equal(before, projection.weight);
    }

    [Fact]
    public void Two_thousand_tokens_are_thinned_by_a_stated_rule()
    {
        var weights = rand(1, 2, 2000, 2000, generator: new Generator().manual_seed(1)).softmax(-1);
        Visual[] visuals = [Attention.Map(weights[0, 0]), Attention.Heads(weights), Attention.Lines(weights),
            Attention.Rollout(weights)];
        Assert.All(visuals, v =>
        {
            Soundness.Check(v);
            Assert.Contains("Of 2000 tokens", v.Text);
        });
        var next = Attention.NextToken(arange(50_257, dtype: ScalarType.Float32) / 5000);
        Soundness.Check(next);
        Assert.Contains("Of 50257 tokens, the 4096 with the largest logits are kept", next.Text);
        var positions = Attention.PositionalEncoding(randn(2000, 512));
        Soundness.Check(positions);
        Assert.Contains("Of 2000 positions, 64 spread evenly are shown. Of 512 dimensions, 128", positions.Text);
    }

    [Fact]
    public void Large_models_stay_within_the_room_of_a_page()
    {
        var weights = rand(12, 12, 64, 64, generator: new Generator().manual_seed(1)).softmax(-1);
        Soundness.Check(Attention.Heads(weights));
        Soundness.Check(Attention.Lines(weights));
        Soundness.Check(Attention.Rollout(weights));
        var ablation = Attention.Ablation(rand(12, 12), 0.5);
        Soundness.Check(ablation);
        Assert.Contains("Of 144 heads, the 48", ablation.Text);
    }

    [Fact]
    public void One_token_and_constant_weights_are_shown()
    {
        foreach (var weights in new[] { ones(1, 1, 1, 1), full(1, 1, 4, 4, 0.25f), zeros(1, 1, 3, 3) })
        {
            Soundness.Check(Attention.Map(weights[0, 0]));
            Soundness.Check(Attention.Heads(weights));
            Soundness.Check(Attention.Lines(weights));
            Soundness.Check(Attention.Rollout(weights));
        }

        Soundness.Check(Attention.NextToken(zeros(1)));
        Soundness.Check(Attention.NextToken(zeros(3, 5)));
        Soundness.Check(Attention.PositionalEncoding(zeros(1, 1)));
        Soundness.Check(Attention.Ablation(full(4, 0.5f), 0.5));
        Assert.Contains("nothing: the row is masked", Attention.Map(zeros(2, 2)).Text);
    }

    [Fact]
    public void Attention_to_other_tokens_needs_their_names()
    {
        var weights = full(2, 4, 0.25f);
        Soundness.Check(Attention.Map(weights, ["un", "deux"], ["one", "two", "three", "four"]));
        Says("expected 4 key tokens, one per row or column of the weights, got 1",
            () => Attention.Map(weights, ["a", "b"], ["one"]));
    }

    [Fact]
    public void What_is_no_attention_is_refused_with_what_came()
    {
        Says("got (4)", () => Attention.Map(zeros(4)));
        Says("got (0, 0)", () => Attention.Heads(zeros(0, 0)));
        Says("got NaN at place 3", () => Attention.Lines(tensor(new float[] { 1, 0, 0, float.NaN }).reshape(2, 2)));
        Says("softmax(-1)", () => Attention.Map(randn(4, 4)));
        Says("a row 0 with sum 4", () => Attention.Map(ones(4, 4)));
        Says("expected 3 tokens", () => Attention.Map(Three, ["one"]));
        Says("show all with Attention.Heads", () => Attention.Map(stack([Three, Three])));
        Says("rollout is for self-attention", () => Attention.Rollout(full(1, 1, 2, 4, 0.25f)));
        Says("a title", () => Attention.Map(Three, title: " "));
        Says("topP above 0", () => Attention.NextToken(zeros(3), topP: 0));
        Says("temperature from 0 to 3", () => Attention.NextToken(zeros(3), temperature: double.NaN));
        Says("a vocabulary of 3 tokens, got 1", () => Attention.NextToken(zeros(3), ["a"]));
        Says("finite baseline", () => Attention.Ablation(zeros(3), double.NaN));
        Says("divide into 4 heads", () => Attention.Ablation([Linear(6, 2)], 4, () => 1));
        Says("an encoding of shape (positions, width)", () => Attention.PositionalEncoding(zeros(3)));
    }

    private static IEnumerable<(int, double)> Rounded(Candidate[] candidates) =>
        candidates.Select(c => (c.Index, Math.Round(c.Share, 6)));

    private static void Approve(string name, Visual visual)
    {
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Assert.DoesNotContain("<i>", visual.Html);
        Approval.Matches(name + ".svg", visual.Svg);
        Approval.Matches(name + ".txt", visual.Text + "\n");
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);

    private sealed class Near : IEqualityComparer<(int Index, double Share)>
    {
        public bool Equals((int Index, double Share) x, (int Index, double Share) y) =>
            x.Index == y.Index && Math.Abs(x.Share - y.Share) < Rounding;

        public int GetHashCode((int Index, double Share) obj) => obj.Index;
    }
}
