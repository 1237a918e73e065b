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
        [MimeTypes.Html] = Html(),
        [MimeTypes.Text] = Text(),
    };

    private QuizOption? Chosen(int question) =>
        question < Letters.Count && Letters[question] - 'a' is >= 0 and var k
            && k < Sheet.Questions[question].Options.Count
            ? Sheet.Questions[question].Options[k]
            : null;

    private string Html()
    {
        var html = new StringBuilder(Asset.Style("quiz"))
            .Append($"<section class=\"dlc dlc-quiz\" aria-label=\"Your quiz of chapter {Escape(Sheet.Chapter)}\">")
            .Append($"<p class=\"score\">{Score} of {Sheet.Questions.Count} right</p><ol class=\"marks\">");
        foreach (var (i, question) in Sheet.Questions.Index())
        {
            var option = Chosen(i);
            var (kind, word) = option is null ? ("none", "No answer")
                : option.Right ? ("right", "\u2713 Right") : ("wrong", "\u2717 Not right");
            html.Append($"<li class=\"{kind}\"><b>{word}</b> {i + 1}. {Escape(question.Text)}");
            if (option is not null)
                html.Append($"<p>{Letters[i]}) {Escape(option.Text)}</p><p class=\"soft\">{Escape(option.Why)}</p>");
            html.Append("</li>");
        }

        return html.Append("</ol></section>").ToString();
    }

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
