using System.Text;

namespace DeepLearning.Notebook.Magics;

/// <summary>Splits what follows a directive into words; double quotes keep spaces together.</summary>
internal static class MagicWords
{
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, started) = (false, false);
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
                started = true;
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                End();
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }

        End();
        return words;

        void End()
        {
            if (started)
                words.Add(word.ToString());
            word.Clear();
            started = false;
        }
    }
}
