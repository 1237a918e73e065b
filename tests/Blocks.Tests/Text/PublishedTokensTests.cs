using System.Text.Json;

namespace DeepLearning.Blocks.Tests.Text;

/// <summary>GPT-2's own vocabulary gives GPT-2's own ids.</summary>
public sealed class PublishedTokensTests
{
    [Fact]
    public void Texts_have_the_published_ids()
    {
        var folder = Folder();
        var tokenizer = BytePairFile.Read(File.ReadLines(Path.Combine(folder, "vocab.bpe")), "<|endoftext|>");
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gpt2_test_vectors.json")));

        var all = vectors.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(p => p.Value.EnumerateArray()).Where(v => v.TryGetProperty("text", out _)).ToList();

        Assert.Equal(50257, tokenizer.VocabularySize);
        Assert.True(all.Count >= 40, $"{all.Count} texts");
        foreach (var vector in all)
        {
            var text = vector.GetProperty("text").GetString()!;
            var ids = vector.GetProperty("ids").EnumerateArray().Select(i => i.GetInt32()).ToArray();
            Assert.Equal(ids, tokenizer.Encode(text, vector.TryGetProperty("allowed_special", out _)));
            Assert.Equal(text, tokenizer.Decode(ids));
        }
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("COURSE_DATA") is { Length: > 0 } data
            && Path.Combine(data, "gpt2-bpe") is var folder && Directory.Exists(folder))
            return folder;
        Assert.Skip("COURSE_DATA names no folder with gpt2-bpe.");
        return "";
    }
}
