using static TorchSharp.torch;

namespace DeepLearning.Datasets.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public void Tasks_have_their_answers()
    {
        var (copy, same) = Sequences.Copy(50);
        Assert.Equal(Rows(copy), Rows(same));
        Assert.All(Pairs(Sequences.Reverse(50)), p => Assert.Equal(p.Input.Reverse(), p.Target));
        Assert.All(Pairs(Sequences.Sort(50)), p => Assert.Equal(p.Input.Order(), p.Target));
        var (first, other) = (Sequences.Permute(50, seed: 1), Sequences.Permute(50, seed: 2));
        var order = OrderOf(first);
        Assert.NotEqual(Enumerable.Range(0, 8), order);
        Assert.All(Pairs(first).Concat(Pairs(other)), p => Assert.Equal(order.Select(k => p.Input[k]), p.Target));
    }

    [Fact]
    public void Adding_marks_one_number_in_each_half_and_the_best_constant_is_off_by_a_sixth()
    {
        var (inputs, targets) = Sequences.Add(4000, 50);
        var marks = inputs[.., .., 1];

        Assert.Equal([4000, 50, 2], inputs.shape);
        Assert.True(marks[.., ..25].sum(1).eq(1).all().item<bool>() && marks[.., 25..].sum(1).eq(1).all().item<bool>());
        Assert.True((inputs[.., .., 0] * marks).sum(1).sub(targets[.., 0]).abs().max().item<float>() < 1e-6);

        // The mean of 4,000 squares of deviation 0.15: six standard errors.
        Assert.Equal(1.0 / 6, (targets - 1).pow(2).mean().item<float>(), 0.015);
    }

    [Fact]
    public void Mackey_Glass_keeps_to_its_range_and_obeys_its_equation()
    {
        var x = MackeyGlass.Generate(500).Values.data<float>().ToArray();

        Assert.InRange(x.Min(), 0.15, 0.6);
        Assert.InRange(x.Max(), 1.1, 1.45);
        for (var t = 20; t < 480; t++)
        {
            // The central difference over two units of time is good to a few hundredths on so smooth a curve.
            var slope = (0.2 * x[t - 17] / (1 + Math.Pow(x[t - 17], 10))) - (0.1 * x[t]);
            Assert.Equal(slope, (x[t + 1] - x[t - 1]) / 2, 0.02);
        }
    }

    [Fact]
    public void A_season_comes_back_and_the_trend_goes_on()
    {
        var y = Seasonal.Generate(240, 24, trend: 0.5, noise: 0).Values.data<float>().ToArray();

        for (var t = 24; t < 240; t++)
            Assert.Equal(y[t - 24] + 0.5, y[t], 1e-4);
    }

    [Fact]
    public void A_key_sounds_at_its_two_frequencies()
    {
        var keys = Dtmf.Generate(Split.Test, 32, decibels: 10);
        double[] rows = [697, 770, 852, 941], columns = [1209, 1336, 1477, 1633];
        for (var i = 0; i < keys.Count; i++)
        {
            var wave = keys.Waves[i].data<float>().ToArray();
            var label = (int)keys.Labels[i].item<long>();
            Assert.Equal(label / 4, Loudest(wave, rows));
            Assert.Equal(label % 4, Loudest(wave, columns));
        }
    }

    [Fact]
    public void Decibels_are_what_they_say()
    {
        float Power(double decibels) => Dtmf.Generate(Split.Train, 160, decibels).Waves.pow(2).mean().item<float>();

        // Tone and noise as loud: twice the power of the tone alone.
        Assert.Equal(2, Power(0) / Power(60), 0.1);
    }

    [Fact]
    public void Shapes_have_masks_in_their_boxes_and_areas_of_their_kind()
    {
        var data = Shapes.Generate(Split.Test, 40, clutter: 0);
        for (var i = 0; i < data.Count; i++)
        {
            var scene = data[i];
            for (var k = 0; k < scene.Labels.shape[0]; k++)
            {
                var box = scene.Boxes[k].data<float>().ToArray();
                var area = scene.Masks![k].sum().item<long>();
                var share = area / ((box[2] - box[0]) * (box[3] - box[1]));
                var inside = scene.Masks[k][(int)box[1]..(int)box[3], (int)box[0]..(int)box[2]].sum().item<long>();
                Assert.Equal(area, inside);

                // A circle fills pi / 4 of its box, a turned square a half to all, a triangle about a half.
                Assert.InRange(share, scene.Labels[k].item<long>() == 0 ? 0.7 : 0.3, 1.01);
            }
        }
    }

    [Fact]
    public void Stories_and_sums_keep_their_rules()
    {
        var stories = ToyCorpora.Stories(20_000);
        Assert.All(stories.Train.TrimEnd('\n').Split('\n'), line =>
        {
            Assert.Equal(0, line.Count(c => c == '"') % 2);
            Assert.DoesNotContain('{', line);
            Assert.EndsWith(".", line);
        });
        Assert.Contains("twelve plus seven is nineteen\n", ToyCorpora.Sums(5000).Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyCorpora.Sums(largest: 50));
    }

    [Fact]
    public void No_placeholder_is_left_in_any_written_text()
    {
        string[] texts = [TinyShakespeare.Twin(20_000).Text, WikiText2.Twin(20_000).Text,
            string.Join('\n', SentencePolarity.Twin(Split.Test, 300).Texts),
            string.Join('\n', Tatoeba.Twin(Language.German, Split.Test, 300).Pairs)];
        Assert.All(texts, t => Assert.DoesNotMatch("[{}|~]|  [a-z]", t));
    }

    [Fact]
    public void A_sentence_of_a_twin_is_in_one_part_only()
    {
        var parts = Enum.GetValues<Split>().Select(s => SentencePolarity.Twin(s, 500).Texts.ToHashSet()).ToList();
        Assert.False(parts[0].Overlaps(parts[1]) || parts[0].Overlaps(parts[2]) || parts[1].Overlaps(parts[2]));
    }

    private static int Loudest(float[] wave, double[] frequencies) => frequencies.Index().MaxBy(f =>
    {
        // The frequency may be off by 1.5 %: the loudest within that.
        return Enumerable.Range(-6, 13).Max(k => Power(wave, f.Item * (1 + (k * 0.0025))));
    }).Index;

    private static double Power(float[] wave, double frequency)
    {
        var (re, im) = (0.0, 0.0);
        for (var t = 0; t < wave.Length; t++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * frequency * t / 8000);
            (re, im) = (re + (wave[t] * cos), im + (wave[t] * sin));
        }

        return (re * re) + (im * im);
    }

    private static int[] OrderOf(SequenceTask task)
    {
        var pairs = Pairs(task).ToList();
        return [.. Enumerable.Range(0, 8).Select(t => Enumerable.Range(0, 8)
            .Single(k => pairs.TrueForAll(p => p.Input[k] == p.Target[t])))];
    }

    private static IEnumerable<(long[] Input, long[] Target)> Pairs(SequenceTask task) =>
        Rows(task.Inputs).Zip(Rows(task.Targets));

    private static List<long[]> Rows(Tensor tokens) =>
        [.. tokens.data<long>().ToArray().Chunk((int)tokens.shape[1])];
}
