using System.Text;
using System.Text.Json;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>
/// Writes a quiz as a page that marks itself: radio buttons (so the arrow keys work), no network, no kernel. The
/// answers and their explanations lie in the page as scrambled text, so that a glance at the source tells nothing.
/// </summary>
internal static class QuizHtml
{
    private const byte Scramble = 0x5A;

    public static string Of(QuizSheet sheet)
    {
        var html = new StringBuilder(Asset.Style("quiz"))
            .Append($"<section class=\"dlc dlc-quiz\" data-asleep data-chapter=\"{Escape(sheet.Chapter)}\" ")
            .Append($"data-key=\"{Key(sheet)}\" aria-label=\"Quiz of chapter {Escape(sheet.Chapter)}\">");
        foreach (var (i, question) in sheet.Questions.Index())
            Question(html, question, i + 1);
        return html.Append("<div class=\"total\"><div class=\"line\"><span class=\"score\" role=\"status\" ")
            .Append("aria-live=\"polite\">Choose an answer to each question.</span>")
            .Append("<button type=\"button\" class=\"again\">Start again</button></div>")
            .Append("<span class=\"bar\" aria-hidden=\"true\"><span></span></span>")
            .Append("<p class=\"keep soft\" hidden>To keep this score in your progress, run <code></code></p>")
            .Append($"<p class=\"asleep soft\">No marks here? <code>Quiz(&quot;{Escape(sheet.Chapter)}&quot;, ")
            .Append("&quot;a b c d a&quot;)</code> marks letters.</p></div></section>")
            .Append(Asset.Script("quiz")).ToString();
    }

    private static void Question(StringBuilder html, QuizQuestion question, int number)
    {
        html.Append($"<form><fieldset><legend><span class=\"number\">{number}</span>")
            .Append($"<span>{Escape(question.Text)}</span></legend>");
        foreach (var (k, option) in question.Options.Index())
        {
            html.Append($"<div class=\"option\"><label><input type=\"radio\" name=\"option\" value=\"{k}\">")
                .Append($"<span class=\"key\">{QuizQuestion.Letter(k)}</span>")
                .Append($"<span>{Escape(option.Text)}</span></label><p class=\"why\" hidden></p></div>");
        }

        html.Append("</fieldset><div class=\"answer\"><button type=\"submit\">Check</button>")
            .Append("<span class=\"said\" role=\"status\" aria-live=\"polite\"></span></div></form>");
    }

    private static string Key(QuizSheet sheet)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(
            sheet.Questions.Select(q => new { a = q.Answer, w = q.Options.Select(o => o.Why) }));
        return Convert.ToBase64String([.. json.Select(b => (byte)(b ^ Scramble))]);
    }
}
