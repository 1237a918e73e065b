using System.Text;
using DeepLearning.Display;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Says how many answers to a quiz are right, and explains every one given.</summary>
/// <param name="Sheet">The quiz.</param>
/// <param name="Letters">One letter per question.</param>
public sealed record QuizMark(QuizSheet Sheet, IReadOnlyList<char> Letters) : IDisplayable
{
    /// <summary>Gets the number of right answers.</summary>
    public int Score => Sheet.Questions.Index().Count(q => Chosen(q.Index)?.Right == true);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = $"{Style}<pre class=\"dlc\" style=\"white-space:pre-wrap\">{Escape(Text())}</pre>",
        [MimeTypes.Text] = Text(),
    };

    private QuizOption? Chosen(int question) =>
        question < Letters.Count && Letters[question] - 'a' is >= 0 and var k
            && k < Sheet.Questions[question].Options.Count
            ? Sheet.Questions[question].Options[k]
            : null;

    private string Text()
    {
        var text = new StringBuilder($"Quiz of chapter {Sheet.Chapter}: {Score} of {Sheet.Questions.Count} right\n");
        for (var i = 0; i < Sheet.Questions.Count; i++)
        {
            text.Append(Chosen(i) is { } option
                ? $"{i + 1}. {(option.Right ? "[right]" : "[not right]")} {Letters[i]}) {option.Text}: {option.Why}\n"
                : $"{i + 1}. [no answer]\n");
        }

        return text.ToString().TrimEnd();
    }
}
