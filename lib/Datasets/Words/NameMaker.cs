namespace DeepLearning.Datasets;

/// <summary>Invents given names from syllables: the twin of the list of names.</summary>
/// <remarks>
/// A name is one to four syllables; each begins with consonants that can begin one, has a vowel, and may close; endings
/// are drawn by their own list. So letters depend on the two before them, and on where in the name they stand: a
/// bigram model learns part of it, a network that looks further learns more.
/// </remarks>
public static class NameMaker
{
    private static readonly string[] Onsets =
        ["b", "br", "c", "ch", "d", "dr", "f", "g", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sh", "t", "th",
            "v", "w", "z", "", "", "l", "m", "r", "n", "k"];

    private static readonly string[] Vowels =
        ["a", "e", "i", "o", "a", "e", "i", "u", "a", "ai", "ee", "ia", "au", "ay", "io"];

    private static readonly string[] Codas = ["", "", "", "", "n", "l", "r", "s", "m", "th", "nd", "ll"];

    private static readonly string[] Endings =
        ["a", "ah", "ia", "elle", "en", "on", "ey", "lyn", "us", "o", "ina", "ette", "er", "ick", "iel", "y"];

    /// <summary>Invents names.</summary>
    /// <param name="count">How many; some are alike.</param>
    /// <param name="seed">The same seed gives the same names on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count below one.</exception>
    public static WordList Generate(int count = 32_033, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var names = new string[count];
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice(seed, (3L << 40) + i);
            names[i] = Name(ref dice);
        }

        return WordList.Of(Provenance.Twin(Names.Entry, "names put together from syllables", seed,
            "Invented: nobody need be called so. Bigrams explain more of it than of real names.").PartedAs(
                Names.Entry), names);
    }

    internal static string Name(ref Dice dice)
    {
        while (true)
        {
            var name = "";
            for (var syllables = 1 + dice.Below(2) + dice.Below(2); syllables > 1; syllables--)
                name += dice.Pick(Onsets) + dice.Pick(Vowels) + dice.Pick(Codas);
            name += dice.Pick(Onsets) + dice.Pick(Endings);
            if (name.Length is >= 2 and <= 15)
                return name;
        }
    }
}
