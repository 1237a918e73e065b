using DeepLearning.Testing;
using DeepLearning.Visuals.Streams;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Streams;

public sealed class SequenceTests
{
    /// <summary>Single precision through some dozen steps.</summary>
    private const float Rounding = 1e-5f;

    [Fact]
    public void Gates_are_drawn_and_told_as_approved() => Approve("gates", Sequences.Gates(
        [("forget <b>", tensor(new float[] { 0, 0.5f, 1, 0.95f }).reshape(2, 2)), ("cell", eye(2) - 0.5f)],
            ["a", "<b>"]));

    [Fact]
    public void A_forecast_is_drawn_and_told_as_approved() => Approve("forecast", Sequences.Forecast(
        tensor(new float[] { 1, 2, 3 }), tensor(new float[] { 3, 4, 5, 6, 7, 8 }).reshape(3, 2),
        tensor(new float[] { 4, 7 })));

    [Fact]
    public void Characters_are_drawn_and_told_as_approved() => Approve("characters",
        Sequences.Characters("a <b>\nc", tensor(new float[] { 0, 1, -1, 0.5f, -0.5f, 0, 2 })));

    [Fact]
    public void The_states_of_an_lstm_are_those_that_it_gives()
    {
        random.manual_seed(1);
        var lstm = nn.LSTM(3, 4);
        var input = randn(6, 3);
        var film = GateFilm.OfLstm("test", lstm, input);
        var (output, _, cell) = lstm.call(input.unsqueeze(1));
        Near(output, film.Tracks.Single(t => t.Name == "state").Values);
        Near(cell, film.Tracks.Single(t => t.Name == "cell").Values[^4..]);
    }

    [Fact]
    public void The_states_of_a_gru_are_those_that_it_gives()
    {
        random.manual_seed(2);
        var gru = nn.GRU(3, 4);
        var input = randn(6, 3);
        var (output, _) = gru.call(input.unsqueeze(1));
        Near(output, GateFilm.OfGru("test", gru, input).Tracks.Single(t => t.Name == "state").Values);
        Soundness.Check(Sequences.Gates(gru, input));
    }

    [Fact]
    public void Quantiles_lie_between_the_sorted_numbers_as_in_numpy()
    {
        // numpy.quantile([1, 2, 4, 8], [0, .1, .25, .5, .9, 1]).
        double[] expected = [1, 1.3, 1.75, 3, 6.8, 8];
        Assert.Equal(expected, new[] { 0, 0.1, 0.25, 0.5, 0.9, 1 }.Select(q =>
            Math.Round(Fan.Quantile([1, 2, 4, 8], q), 9)));
    }

    [Fact]
    public void Errors_by_step_are_means_of_magnitudes()
    {
        Assert.Equal([2, 1.5], Fan.Of([0, 0], 2, null, [1, -1, -3, 2]).Errors);
        Assert.Equal([0.5, 1], Fan.Of([1, 2], 2, [1.5f, 1], null).Errors);
        Assert.Equal(0.5, Fan.Of([1, 2, 3, 4], 2, null, null).Covered([2, 9]));
    }

    [Fact]
    public void Large_small_and_constant_input_is_shown()
    {
        var film = Sequences.Gates([("a", rand(2000, 64)), ("b", randn(2000, 64))]);
        Soundness.Check(film);
        Assert.Contains("Of 2000 steps, 160 spread evenly are shown. Of 64 units, 32", film.Text);
        var text = Sequences.Characters(new string('x', 2000), randn(2000, 40));
        Soundness.Check(text);
        Assert.Contains("Of 2000 characters, the first 1600 are shown. Of 40 units, 16", text.Text);
        var fan = Sequences.Forecast(randn(2000), randn(500, 48));
        Soundness.Check(fan);
        Assert.Contains("2000 known steps, of which the last 200 are shown", fan.Text);
        Soundness.Check(Sequences.Gates([("a", zeros(1, 1))]));
        Soundness.Check(Sequences.Characters("x", zeros(1)));
        Soundness.Check(Sequences.Forecast(zeros(1), zeros(1, 1), zeros(1)));
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_came()
    {
        Says("got (3)", () => Sequences.Gates([("a", zeros(3))]));
        Says("gates of one shape, (2, 3), got b (3, 2)",
            () => Sequences.Gates([("a", zeros(2, 3)), ("b", zeros(3, 2))]));
        Says("NaN", () => Sequences.Gates([("a", full(1, 1, float.NaN))]));
        Says("an input of shape (steps, 3)", () => Sequences.Gates(nn.LSTM(3, 4), zeros(5, 2)));
        Says("2 tokens", () => Sequences.Gates([("a", zeros(2, 1))], ["x"]));
        Says("the same steps ahead everywhere", () => Sequences.Forecast(zeros(3), zeros(2, 4), zeros(3)));
        Says("not empty, got (0)", () => Sequences.Forecast(zeros(0), zeros(2, 4)));
        Says("a number for each of 3 characters", () => Sequences.Characters("abc", zeros(2)));
    }

    private static void Near(Tensor expected, float[] found) => Assert.All(
        expected.data<float>().ToArray().Zip(found), p => Assert.Equal(p.First, p.Second, Rounding));

    private static void Approve(string name, Visual visual)
    {
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Approval.Matches(name + ".svg", visual.Svg);
        Approval.Matches(name + ".txt", visual.Text + "\n");
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
