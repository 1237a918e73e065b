using System.Text.Json;
using System.Text.Json.Serialization;
using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Holds the questions that end a chapter.</summary>
/// <param name="Chapter">The chapter's number, two digits.</param>
/// <param name="Questions">The questions, in their order.</param>
public sealed record QuizSheet(string Chapter, IReadOnlyList<QuizQuestion> Questions) : IDisplayable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads a sheet.</summary>
    /// <param name="json">The JSON file of a chapter.</param>
    /// <exception cref="JsonException">The text is not such a file.</exception>
    public static QuizSheet Read(Stream json) => JsonSerializer.Deserialize<QuizSheet>(json, Options)
        ?? throw new JsonException("[Quiz] the file is empty.");

    /// <summary>Marks answers given as letters: <c>b a c d b</c>; blanks and commas do not matter.</summary>
    /// <param name="answers">One letter per question; a dot or a dash skips one.</param>
    public QuizMark Mark(string answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var letters = answers.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not (',' or ';')).ToArray();
        return new QuizMark(this, letters);
    }

    /// <summary>Lists what is wrong with a sheet; empty when all is well.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Questions.Count == 5 ? [] : new[] { $"{Questions.Count} questions; expected 5" },
        .. Questions.SelectMany((q, i) => q.Problems().Select(p => $"question {i + 1}: {p}")),
    ];

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = QuizHtml.Of(this),
        [MimeTypes.Text] = QuizText.Of(this),
    };
}

/// <summary>Holds one question with its options, of which one is right.</summary>
/// <param name="Text">The question.</param>
/// <param name="Options">Three to five; every one has its explanation.</param>
public sealed record QuizQuestion(string Text, IReadOnlyList<QuizOption> Options)
{
    /// <summary>Gets the index of the right option.</summary>
    [JsonIgnore]
    public int Answer => Options.Index().First(o => o.Item.Right).Index;

    /// <summary>Names an option by its letter, a for the first.</summary>
    /// <param name="option">The index of an option.</param>
    internal static char Letter(int option) => (char)('a' + option);

    internal IEnumerable<string> Problems()
    {
        if (Options.Count is < 3 or > 5)
            yield return $"{Options.Count} options; expected 3 to 5";
        if (Options.Count(o => o.Right) != 1)
            yield return $"{Options.Count(o => o.Right)} right options; expected 1";
        if (Options.Any(o => o.Why.Length < 15))
            yield return "an option without an explanation";
        if (Options.DistinctBy(o => o.Text).Count() != Options.Count)
            yield return "two equal options";
    }
}

/// <summary>Holds one option of a question.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Why">Why it is right, or what is wrong with it.</param>
/// <param name="Right">Whether it is the answer.</param>
public sealed record QuizOption(string Text, string Why, bool Right = false);
