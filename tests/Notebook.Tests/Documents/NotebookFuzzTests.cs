using System.Text;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Tests.Documents;

/// <summary>A hundred thousand damaged notebooks: each is read, or refused with the typed error; nothing else
/// escapes.</summary>
public sealed class NotebookFuzzTests
{
    private const int Seed = 20261122;
    private const int Inputs = 100_000;

    private static readonly string[] Words =
    [
        "null", "{}", "[]", "1e999", "-1", "\"\"", "true", "\\ud800", "\u0000", "[[[[", "99999999999999999999",
        "{\"a\":1,\"a\":2}", "\"cells\":7,", "\"source\":{},", "\"metadata\":[],", "\"outputs\":\"\",",
        string.Concat(Enumerable.Repeat("[", 2000)), string.Concat(Enumerable.Repeat("{\"a\":", 2000)),
    ];

    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(NotebookWriter.ToJson(NotebookDocument.Create(
        NotebookCell.Markdown("title", "# Äpfel \U0001F34E\nand \"quotes\" \\ \t"),
        NotebookCell.Code("code", "var x = 1;\nx"))));

    [Fact]
    public void Every_truncation_is_a_typed_error()
    {
        var end = Sample.AsSpan().LastIndexOf((byte)'}');
        for (var length = 0; length <= end; length++)
            Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(Sample.AsSpan(0, length)));
    }

    [Fact]
    public void Flipped_bits_swapped_and_repeated_pieces_only_give_typed_errors()
    {
        var random = new Random(Seed);
        var refused = 0;
        for (var i = 0; i < Inputs; i++)
        {
            if (!Survives(Damage(random)))
                refused++;
        }

        // Most damage hits structure; some only changes a letter of the prose. Both must occur, or the fuzz tests
        // nothing.
        Assert.InRange(refused, Inputs / 3, Inputs - (Inputs / 60));
    }

    private static bool Survives(byte[] bytes)
    {
        try
        {
            var document = NotebookReader.Parse(bytes);
            var again = NotebookReader.Parse(Encoding.UTF8.GetBytes(NotebookWriter.ToJson(document)));
            Assert.Equal(NotebookWriter.ToJson(document), NotebookWriter.ToJson(again));
            _ = (document.Title, document.KernelName);
            foreach (var cell in document.Cells)
                _ = (cell.Source, cell.Tags, cell.Language, cell.ExecutionCount, cell.Outputs.Count);
            return true;
        }
        catch (NotebookFormatException)
        {
            return false;
        }
    }

    private static byte[] Damage(Random random)
    {
        var bytes = Sample.ToArray();
        switch (random.Next(4))
        {
            case 0:
                for (var flips = random.Next(1, 4); flips > 0; flips--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                var (from, to) = (random.Next(bytes.Length), random.Next(bytes.Length));
                var length = Math.Min(random.Next(1, 20), bytes.Length - Math.Max(from, to));
                Sample.AsSpan(from, length).CopyTo(bytes.AsSpan(to));
                return bytes;
            case 2:
                var cut = random.Next(bytes.Length);
                return [.. bytes[..cut], .. bytes[Math.Min(bytes.Length, cut + random.Next(1, 10))..]];
            default:
                var at = random.Next(bytes.Length);
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]), .. bytes[at..]];
        }
    }
}
