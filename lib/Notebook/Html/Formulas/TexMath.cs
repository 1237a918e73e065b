using static System.Net.WebUtility;


namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>Turns the TeX of formulas into MathML, which browsers draw and read aloud without a library.</summary>
/// <remarks>
/// A subset: fractions, roots, scripts, sums with limits, Greek, accents, fonts, delimiters, matrices, cases, aligned.
/// A command that it does not know is shown as its source, and a formula that it cannot read is shown as a whole.
/// </remarks>
public static class TexMath
{
    /// <summary>Converts a formula.</summary>
    /// <param name="tex">The TeX between the dollars.</param>
    /// <param name="display">Whether the formula stands on a line of its own.</param>
    /// <returns>A <c>math</c> element that keeps the source as its alternative text.</returns>
    public static string ToMathMl(string tex, bool display)
    {
        ArgumentNullException.ThrowIfNull(tex);
        var source = tex.Trim();
        var escaped = HtmlEncode(source);
        try
        {
            var body = new TexParser(TexToken.Split(source)).ParseAll();
            var block = display ? " display=\"block\"" : "";
            return $"<math xmlns=\"http://www.w3.org/1998/Math/MathML\"{block} alttext=\"{escaped}\">{body}</math>";
        }
        catch (TexException)
        {
            return $"<code class=\"tex\">{escaped}</code>";
        }
    }
}

/// <summary>A formula that the parser cannot read.</summary>
internal sealed class TexException(string message) : Exception(message);
