using System.Text;

namespace DeepLearning.Blocks.Tests.Text;

public sealed class BytePairTests
{
    private const string Text =
        "low low low low low lower lower newest newest newest newest newest newest widest widest";

    [Theory]
    [InlineData("")]
    [InlineData("hello  world\n\n\tend ")]
    [InlineData("naïve café 数学 🎉 \u0000 \u00a0'll've")]
    public void Every_text_comes_back(string text)
    {
        var tokenizer = BytePairTrainer.Train(Text, 270, "<end>");
        Assert.Equal(text, tokenizer.Decode(tokenizer.Encode(text)));
    }

    [Fact]
    public void The_first_merges_are_the_most_frequent_pairs()
    {
        // Bytes of "es": 8 words (newest, widest), "st": 8, "we": 8 (lower, newest), "lo": 7, "ow": 7.
        var tokenizer = BytePairTrainer.Train(Text, 258);
        Assert.Equal(["es", "est"], [tokenizer.TokenText(256), tokenizer.TokenText(257)]);
    }

    [Fact]
    public void Learning_equals_counting_everything_anew_after_each_merge()
    {
        var expected = Slowly(Text, 12);
        Assert.Equal(expected, BytePairTrainer.Train(Text, 256 + 12).Merges);
    }

    [Fact]
    public void Learning_stops_when_no_pair_occurs_twice() =>
        Assert.Equal(256, BytePairTrainer.Train("abc", 400).VocabularySize);

    [Fact]
    public void Special_tokens_are_text_unless_allowed()
    {
        var tokenizer = BytePairTrainer.Train(Text, 260, "<end>");
        Assert.DoesNotContain(260, tokenizer.Encode("low<end>"));
        Assert.Equal(260, tokenizer.Encode("low<end>", allowSpecial: true)[^1]);
        Assert.Equal("low<end>", tokenizer.Decode(tokenizer.Encode("low<end>", allowSpecial: true)));
    }

    [Fact]
    public void A_file_comes_back()
    {
        var tokenizer = BytePairTrainer.Train(Text, 275);
        var again = BytePairFile.Read(BytePairFile.Write(tokenizer));
        Assert.Equal(tokenizer.Merges, again.Merges);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a b c")]
    [InlineData("zz y")]
    public void A_line_that_is_no_pair_of_known_words_is_named(string line)
    {
        var error = Assert.Throws<FormatException>(() => BytePairFile.Read(["#version: 0.2", "l o", line]));
        Assert.StartsWith("[tokenizer] expected line 3 to be two known words", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_outside_the_vocabulary_are_refused()
    {
        var tokenizer = new BytePairTokenizer([]);
        Assert.Contains("expected ids 0 to 255", Assert.Throws<ArgumentOutOfRangeException>(
            () => tokenizer.Decode([256])).Message);
        Assert.Throws<ArgumentException>(() => new BytePairTokenizer([(0, 256)]));
        Assert.Throws<ArgumentException>(() => new BytePairTokenizer([(0, 1), (0, 1)]));
    }

    [Fact]
    public void A_very_long_word_takes_no_quadratic_time()
    {
        var tokenizer = BytePairTrainer.Train(new string('a', 4096), 265);
        var ids = tokenizer.Encode(new string('a', 200_000));
        Assert.True(ids.Count < 2_000, $"{ids.Count} tokens");
    }

    private static List<(int, int)> Slowly(string text, int merges)
    {
        var words = BytePairTokenizer.Words(text)
            .Select(w => Encoding.UTF8.GetBytes(w).Select(b => ByteAlphabet.Ids[b]).ToList()).ToList();
        var result = new List<(int, int)>();
        for (var k = 0; k < merges; k++)
        {
            var pair = words.SelectMany(w => w.Zip(w.Skip(1))).GroupBy(p => p)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
            result.Add(pair);
            words = [.. words.Select(w => Merged(w, pair, 256 + k))];
        }
        return result;
    }

    private static List<int> Merged(List<int> word, (int, int) pair, int id)
    {
        var result = new List<int>();
        for (var i = 0; i < word.Count; i++)
        {
            var both = i + 1 < word.Count && (word[i], word[i + 1]) == pair;
            result.Add(both ? id : word[i]);
            i += both ? 1 : 0;
        }
        return result;
    }
}
