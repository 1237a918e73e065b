namespace DeepLearning.Blocks;

/// <summary>
/// GPT-2's alphabet: every byte has an id and a printable character, so that vocabularies can be stored as text.
/// Printable bytes come first and stand for themselves; the other 68 follow and borrow characters from U+0100 on.
/// </summary>
internal static class ByteAlphabet
{
    static ByteAlphabet()
    {
        var printable = Enumerable.Range('!', '~' - '!' + 1)
            .Concat(Enumerable.Range(0xA1, 0xAC - 0xA1 + 1)).Concat(Enumerable.Range(0xAE, 0xFF - 0xAE + 1)).ToList();
        var others = Enumerable.Range(0, 256).Except(printable).ToList();
        Bytes = [.. printable.Concat(others).Select(b => (byte)b)];
        for (var id = 0; id < 256; id++)
        {
            Ids[Bytes[id]] = id;
            var character = id < printable.Count ? (char)Bytes[id] : (char)(256 + id - printable.Count);
            OfCharacter[character] = Bytes[id];
        }
    }

    /// <summary>The byte of each of the first 256 ids.</summary>
    public static byte[] Bytes { get; }

    /// <summary>The id of each byte.</summary>
    public static int[] Ids { get; } = new int[256];

    /// <summary>The byte that a character in a vocabulary file stands for.</summary>
    public static Dictionary<char, byte> OfCharacter { get; } = [];
}
