using System.Text.Json;

namespace DeepLearning.Datasets.Tests;

public sealed class RealTextTests
{
    [Fact]
    public void Names_are_the_published_ones_and_no_name_is_in_two_parts()
    {
        var names = Names.Load(RealData.Settings("names"));

        Assert.Equal(DataOrigin.Real, names.Origin);
        Assert.Equal(32_033, names.Count);
        Assert.Equal((2, 15), (names.Words.Min(w => w.Length), names.Words.Max(w => w.Length)));
        Assert.Contains("emma", names.Words);
        Assert.Equal(26, names.Words.SelectMany(w => w).Distinct().Count());
        Assert.Empty(names.Train.Intersect(names.Test));
        Assert.Empty(names.Train.Intersect(names.Validation));
        Assert.InRange(names.Train.Count, 25_000, 26_300);
        Assert.Equal([32, 17], names.Encode(names.Train.Take(32).Select(w => w.PadRight(15, 'a')).ToList()).shape);
        Assert.Equal("olivia", names.Decode(names.Encode(["olivia"])[0]));
    }

    [Fact]
    public void Tiny_Shakespeare_is_the_published_one()
    {
        var text = TinyShakespeare.Load(RealData.Settings("tinyshakespeare"));

        Assert.Equal((1_115_394, 65), (text.Count, text.Vocabulary.Count));
        Assert.Equal((1_003_854, 111_540), (text.Train.Length, text.Validation.Length));
        Assert.StartsWith("First Citizen:\nBefore we proceed", text.Train);
        Assert.Equal("hear me", text.Decode(text.Encode("hear me")));
        Assert.Throws<ArgumentException>(() => text.Encode("\u00e9"));
    }

    [Fact]
    public void Sentence_polarity_has_both_classes_and_every_sentence_once()
    {
        var settings = RealData.Settings("sentence_polarity");
        var parts = Enum.GetValues<Split>().Select(s => SentencePolarity.Load(s, null, settings)).ToList();

        Assert.Equal(10_662, parts.Sum(p => p.Count));
        Assert.Equal(5331, parts.Sum(p => p.Labels.data<long>().ToArray().Sum()));
        var sets = parts.ConvertAll(p => p.Texts.ToHashSet());
        Assert.False(sets[0].Overlaps(sets[1]) || sets[0].Overlaps(sets[2]) || sets[1].Overlaps(sets[2]));
        Assert.All(parts, p => Assert.DoesNotContain(p.Texts, t => t.Contains('\n') || t != t.Trim(' ')));
    }

    [Theory]
    [InlineData(Language.German, 169_813)]
    [InlineData(Language.French, 142_787)]
    public void Tatoeba_has_all_pairs_with_plain_spaces(Language language, int count)
    {
        var settings = RealData.Settings("tatoeba");
        var parts = Enum.GetValues<Split>().Select(s => Tatoeba.Load(language, s, null, settings)).ToList();

        Assert.Equal(count, parts.Sum(p => p.Count));
        Assert.DoesNotContain(parts[0].Pairs, p => (p.English + p.Other).Any(c => c is '\u00A0' or '\u202F' or '\t'));
        var train = parts[0].Pairs.Select(p => p.English).ToHashSet();
        Assert.DoesNotContain(parts[1].Pairs, p => train.Contains(p.English));
        Assert.All(parts[0].Short(3).Pairs, p => Assert.InRange(p.English.Split(' ').Length, 1, 3));
    }

    [Fact]
    public void WikiText_counts_as_published()
    {
        var text = WikiText2.Load(RealData.Settings("wikitext-2-valid-test"));

        Assert.Equal(245_569, WikiText2.Tokens(text.Test).Count);
        Assert.Equal(217_646, WikiText2.Tokens(text.Train).Count + WikiText2.Tokens(text.Validation).Count);
        Assert.Equal(14_142, WikiText2.Tokens(text.Test).Distinct().Count(t => t != "<eos>"));
        Assert.Contains(text.About.Caveats, c => c.Contains("The training file is not here"));
    }

    [Fact]
    public void The_vocabulary_of_GPT2_cuts_the_published_texts_as_published()
    {
        var settings = RealData.Settings("gpt2-bpe");
        var gpt2 = Gpt2Vocabulary.Load(settings);

        Assert.Equal((50_000, 50_257), (gpt2.Merges.Count, gpt2.Tokens.Count));
        Assert.Equal(50_256, gpt2.Tokens["<|endoftext|>"]);
        Assert.All(gpt2.Merges.Index(), m => Assert.Equal(256 + m.Index, gpt2.Tokens[m.Item.Left + m.Item.Right]));
        Assert.All(BytePairLearner.Bytes.Index(), b => Assert.Equal(b.Index, gpt2.Tokens[b.Item]));
        using var vectors = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(settings.DataFolder!, "gpt2-bpe", "gpt2_test_vectors.json")));
        Assert.True(vectors.RootElement.GetProperty("published").GetArrayLength() > 0);
    }
}
