using System.Text;

namespace DeepLearning.Teaching;

/// <summary>Writes a quiz for readers without a page.</summary>
internal static class QuizText
{
    public static string Of(QuizSheet sheet)
    {
        var text = new StringBuilder($"Quiz of chapter {sheet.Chapter}\n");
        foreach (var (i, question) in sheet.Questions.Index())
        {
            text.Append($"\n{i + 1}. {question.Text}\n");
            foreach (var (k, option) in question.Options.Index())
                text.Append($"   {QuizQuestion.Letter(k)}) {option.Text}\n");
        }

        return text.Append($"\nMark yourself: Quiz(\"{sheet.Chapter}\", \"{Example(sheet)}\") with your own letters.")
            .ToString();
    }

    private static string Example(QuizSheet sheet) => string.Join(' ', Enumerable.Repeat("a", sheet.Questions.Count));
}
