using System.Text;

namespace DeepLearning.Datasets;

/// <summary>Writes texts by rules made up for this course: small worlds that a small model can learn whole.</summary>
/// <remarks>
/// Every text is drawn from a seed alone and ends at a line. What there is to learn is known: words agree, quotes
/// close, the animal that is named first comes back at the end.
/// </remarks>
public static class ToyCorpora
{
    private static readonly Grammar Rules = new(
        """
        story: One {day} {who} {met} {other}. {talk} {deed}
        day: morning|evening|cold day|day in spring|night
        who: a fox|a hen|an owl|a goat|a mole|a hare|a young crow|an old dog
        met: met|saw|looked for|ran into|followed
        other: a bear by the river|a mouse in the barn|a snail on the path|a frog under the bridge|a cat on the wall
        talk: "{ask}" said the {speaker}. "{answer}" said the other.|"{answer}" said the {speaker}, and was silent.
        speaker: bear|mouse|snail|frog|cat
        ask: Where are you going?|What is in the bag?|Do you know the way?|Have you seen the moon?|Is it far?
        answer: I am going home.|It is only bread.|Over the hill and left.|Not since the rain.
        |No further than yesterday.
        deed: So they {act} and {act}, and nobody was hungry.|Then it began to {weather}, and they {act}.|They {act}.
        act: shared the bread|waited for the sun|walked to the mill|counted the stars|crossed the field|lit a lamp
        weather: rain|snow|get dark|blow
        sum: {digit} and {digit} are counted on the fingers.
        digit: one|two|three|four|five
        """);

    /// <summary>Writes short stories of animals, one a line.</summary>
    /// <param name="characters">About how long the text is to be.</param>
    /// <param name="seed">The same seed gives the same text on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1,000 characters.</exception>
    public static TextCorpus Stories(int characters = 100_000, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(characters, 1000);
        var text = Fill(characters, seed, 10, (ref Dice dice) => Rules.Write("story", ref dice) + "\n");
        return Cut(Provenance.Generated("Stories of animals", "written by rules", seed,
            "A few hundred words in fixed patterns: a model that writes it well has not learned English."), text);
    }

    /// <summary>Writes sums in words, one a line: <c>twelve plus seven is nineteen</c>.</summary>
    /// <param name="lines">How many lines.</param>
    /// <param name="largest">The largest number that is added, up to 49.</param>
    /// <param name="seed">The same seed gives the same text on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">No line, or a number beyond 49.</exception>
    public static TextCorpus Sums(int lines = 2000, int largest = 20, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(largest, 49);
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            var dice = new Dice(seed, (11L << 40) + i);
            var (a, b) = (dice.Below(largest + 1), dice.Below(largest + 1));
            text.Append($"{InWords(a)} plus {InWords(b)} is {InWords(a + b)}\n");
        }

        return Cut(Provenance.Generated("Sums in words", "added up by a program", seed,
            "Every line is right: what a model gets wrong, it has not learned."), text.ToString());
    }

    internal delegate string Writer(ref Dice dice);

    /// <summary>Writes until there are so many characters; piece i depends on the seed and i alone.</summary>
    internal static string Fill(int characters, int seed, long stream, Writer write)
    {
        var text = new StringBuilder(characters + 400);
        for (var i = 0L; text.Length < characters; i++)
        {
            var dice = new Dice(seed, (stream << 40) + i);
            text.Append(write(ref dice));
        }

        return text.ToString();
    }

    /// <summary>Parts a text by position at a line end: the first 90 % to train, the rest to validate.</summary>
    internal static TextCorpus Cut(Provenance about, string text)
    {
        var cut = text.IndexOf('\n', (int)(0.9 * text.Length)) + 1;
        return new TextCorpus(about, text[..cut], text[cut..], "");
    }

    private static string InWords(int number)
    {
        string[] small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        if (number < small.Length)
            return small[number];
        var rest = number % 10;
        return tens[(number / 10) - 2] + (rest == 0 ? "" : "-" + small[rest]);
    }
}
