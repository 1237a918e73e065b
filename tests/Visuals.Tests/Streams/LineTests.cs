using DeepLearning.Visuals.Streams;

namespace DeepLearning.Visuals.Tests.Streams;

public sealed class LineTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("one↵two↵↵three", "one↵|two↵|↵|three")]
    [InlineData("ends↵", "ends↵")]
    public void A_line_feed_ends_a_line(string text, string lines) => Assert.Equal(lines, Broken(text));

    [Fact]
    public void A_full_line_ends_after_its_last_space_and_no_character_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("seven␣␣ ", 40)).TrimEnd();
        var lines = Broken(text).Split('|');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 64));
        Assert.All(lines[..^1], line => Assert.Contains(line[^1], " ␣"));
        Assert.Equal(text, string.Concat(lines));
    }

    [Fact]
    public void A_word_without_end_is_cut_where_the_line_is_full() =>
        Assert.Equal([64, 64, 22], Broken(new string('x', 150)).Split('|').Select(l => l.Length));

    private static string Broken(string text)
    {
        string[] letters = [.. text.Select(c => $"{c}")];
        var starts = CharacterPicture.Lines(letters, letters.Length);
        return string.Join('|', starts.Select((s, k) =>
            text[s..(k + 1 < starts.Count ? starts[k + 1] : text.Length)]));
    }
}
