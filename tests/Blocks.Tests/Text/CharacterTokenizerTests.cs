namespace DeepLearning.Blocks.Tests.Text;

public sealed class CharacterTokenizerTests
{
    [Fact]
    public void Ids_follow_the_code_points()
    {
        var tokenizer = new CharacterTokenizer("hello");
        Assert.Equal("ehlo", new string(tokenizer.Characters));
        Assert.Equal([1, 0, 2, 2, 3], tokenizer.Encode("hello"));
        Assert.Equal("hole", tokenizer.Decode([1, 3, 2, 0]));
    }

    [Fact]
    public void What_is_not_in_the_vocabulary_is_named()
    {
        var tokenizer = new CharacterTokenizer("ab");
        var error = Assert.Throws<ArgumentException>(() => tokenizer.Encode("abc"));
        Assert.Equal(
            "[tokenizer] expected the 2 characters of the vocabulary, got 'c' (U+0063) at position 2; make the " +
            "tokenizer from a text that has it", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => tokenizer.Decode([2]));
        Assert.Throws<ArgumentException>(() => new CharacterTokenizer(""));
    }
}
