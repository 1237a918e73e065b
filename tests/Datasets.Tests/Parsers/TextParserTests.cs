using System.Text;

namespace DeepLearning.Datasets.Tests;

/// <summary>Texts and tables: every odd byte is read right, or is an error with its place; no row is silently
/// wrong.</summary>
public sealed class TextParserTests
{
    private static readonly TextDecoder Decoder = new("set", "file.txt");
    private static readonly CsvReader Csv = new("set", "file.csv");

    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\n\nb\n", "a||b")]
    [InlineData("\uFEFFa\nb", "a|b")]
    [InlineData("a\u0085b\u2028c\u000Bd\u000Ce\n", "a\u0085b\u2028c\u000Bd\u000Ce")]
    [InlineData("a\rb\n", "a\rb")]
    [InlineData("", "")]
    public void Only_line_feeds_end_a_line(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Decoder.Lines(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62 }, 1)]
    [InlineData(new byte[] { 0x61, 0xC3 }, 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 3)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    public void Bytes_that_are_not_UTF8_are_an_error_with_their_place(byte[] bytes, int place)
    {
        var error = Assert.Throws<DatasetException>(() => Decoder.Text(bytes));
        Assert.Equal((DatasetProblem.BadFormat, (long?)place), (error.Problem, error.Offset));
    }

    [Theory]
    [InlineData("d,v\n1,2\n", 2f)]
    [InlineData("d,v\r\n1,2\r\n", 2f)]
    [InlineData("\uFEFF\"d\",\"v\"\n\"1\",\"2\"", 2f)]
    [InlineData("d,v\n1,-2.5e1\n", -25f)]
    [InlineData("d,v\n1,\n", float.NaN)]
    public void A_table_reads_right(string text, float value)
    {
        var table = Csv.Read(Encoding.UTF8.GetBytes(text), "d", "v");
        Assert.Equal(value, table.Numbers(1, -100, 100, gaps: true)[0]);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("d,v\n", "a header alone")]
    [InlineData("d,w\n1,2\n", "the columns are 'd,w'")]
    [InlineData("d,v\n1\n", "line 2 there are 1 fields")]
    [InlineData("d,v\n1,2,3\n", "line 2 there are 3 fields")]
    [InlineData("d,v\n1,2\n\n", "line 3 there are 1 fields")]
    [InlineData("d,v\n\"1,2\n", "a quote is not closed")]
    [InlineData("d,v\n\"1\"x,2\n", "text follows a closing quote")]
    [InlineData("d,v\n1\"1\",2\n", "a quote stands within")]
    [InlineData("d,v\n1,two\n", "the value is 'two'")]
    [InlineData("d,v\n1,1e999\n", "the value is '1e999'")]
    [InlineData("d,v\n1,NaN\n", "the value is 'NaN'")]
    [InlineData("d,v\n1,1 000\n", "the value is '1 000'")]
    [InlineData("d,v\n1,\u00A02\n", "the value is '\u00A02'")]
    [InlineData("d,v\n1,\n", "a value is missing")]
    [InlineData("d,v\n1,101\n", "a number from -100 to 100")]
    public void A_broken_table_is_an_error_with_its_line(string text, string words)
    {
        var error = Assert.Throws<DatasetException>(() =>
            Csv.Read(Encoding.UTF8.GetBytes(text), "d", "v").Numbers(1, -100, 100));
        Assert.Contains(words, error.Message);
        Assert.Equal((DatasetProblem.BadFormat, "file.csv"), (error.Problem, error.File));
    }

    [Theory]
    [InlineData("d,v\n2001-02-29,1\n", "the date is '2001-02-29'")]
    [InlineData("d,v\n2001-02-02,1\n2001-02-02,1\n", "does not follow")]
    [InlineData("d,v\n2001-02-02,1\n2001-02-01,1\n", "does not follow")]
    public void Dates_must_be_real_and_ascend(string text, string words) => Assert.Contains(words,
        Assert.Throws<DatasetException>(() =>
            Csv.Read(Encoding.UTF8.GetBytes(text), "d", "v").Dates(0, "yyyy-MM-dd")).Message);

    [Theory]
    [InlineData("Anna\n", 1)]
    [InlineData("anna\n\nbob\n", 2)]
    [InlineData("anna\nbob \n", 2)]
    [InlineData("anna\nzo\u00EB\n", 2)]
    public void A_line_that_is_no_name_is_an_error(string text, int line) => Assert.Contains($"in line {line} ",
        Assert.Throws<DatasetException>(() => Names.Parse(Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Pairs_come_with_two_or_three_columns_and_plain_spaces()
    {
        var pairs = Tatoeba.Parse("fra.txt", "Go.\tVa\u202F!\r\nHi.\tSalut\u00A0 !\tCC-BY 2.0 (France)\r\n"u8);

        Assert.Equal([("Go.", "Va !"), ("Hi.", "Salut !")], pairs);
    }

    [Theory]
    [InlineData("Go.\n", "1 columns")]
    [InlineData("a\tb\tc\td\n", "4 columns")]
    [InlineData("Go.\t\u00A0\n", "empty or endless")]
    [InlineData("", "nothing")]
    public void A_line_that_is_no_pair_is_an_error(string text, string words) => Assert.Contains(words,
        Assert.Throws<DatasetException>(() => Tatoeba.Parse("fra.txt", Encoding.UTF8.GetBytes(text))).Message);

    [Theory]
    [InlineData("a b\n", "#version")]
    [InlineData("#version: 0.2\na\n", "line 2")]
    [InlineData("#version: 0.2\na b c\n", "line 2")]
    [InlineData("#version: 0.2\na b\nab xy\n", "line 3")]
    [InlineData("#version: 0.2\na b\na b\n", "line 3")]
    public void A_merge_of_unknown_words_is_an_error(string text, string words) => Assert.Contains(words,
        Assert.Throws<DatasetException>(() => Gpt2Vocabulary.ParseMerges(Encoding.UTF8.GetBytes(text))).Message);

    [Theory]
    [InlineData("{", "broken JSON")]
    [InlineData("null", "null")]
    [InlineData("{}", "gaps")]
    [InlineData("""{"a":0,"b":2}""", "gaps")]
    [InlineData("""{"a":0,"b":0}""", "doubles")]
    [InlineData("""{"a":"x"}""", "broken JSON")]
    public void Tokens_must_have_each_number_once(string json, string words) => Assert.Contains(words,
        Assert.Throws<DatasetException>(() => Gpt2Vocabulary.ParseTokens(Encoding.UTF8.GetBytes(json))).Message);

    [Fact]
    public void A_missing_half_of_the_polarity_archive_is_an_error()
    {
        var zip = ArchiveTests.Make("zip", ("x/rt-polarity.neg", "bad .\n"));
        Assert.Contains("expected rt-polarity.neg and rt-polarity.pos",
            Assert.Throws<DatasetException>(() => SentencePolarity.Parse(zip).ToList()).Message);
    }
}
