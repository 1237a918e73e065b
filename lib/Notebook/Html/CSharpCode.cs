using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>Colours C# by its tokens: no compilation, so names are told apart by their shape and their
/// neighbours.</summary>
internal static class CSharpCode
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    /// <summary>Writes source as HTML with a <c>span</c> around each token that has a colour.</summary>
    public static string ToHtml(string source)
    {
        var html = new StringBuilder();
        var code = new StringBuilder();
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            // Directives of the notebook dialect are no C#: the parser would take the rest of the cell with them.
            if (line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#r ", StringComparison.Ordinal)
                || line.StartsWith("#i ", StringComparison.Ordinal))
            {
                Flush(html, code);
                html.Append(Span("tok-d", line)).Append('\n');
            }
            else
            {
                code.Append(line).Append('\n');
            }
        }

        Flush(html, code);
        return html.ToString().TrimEnd('\n');
    }

    private static void Flush(StringBuilder html, StringBuilder code)
    {
        var tokens = SyntaxFactory.ParseTokens(code.ToString(), options: Script).ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            AppendTrivia(html, tokens[i].LeadingTrivia);
            var (before, after) = (i > 0 ? tokens[i - 1] : default, i + 1 < tokens.Length ? tokens[i + 1] : default);
            AppendToken(html, tokens[i], before, after);
            AppendTrivia(html, tokens[i].TrailingTrivia);
        }

        code.Clear();
    }

    private static void AppendTrivia(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            var comment = piece.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
            html.Append(comment ? Span("tok-c", piece.ToFullString()) : HtmlEncode(piece.ToFullString()));
        }
    }

    private static void AppendToken(StringBuilder html, SyntaxToken token, SyntaxToken before, SyntaxToken after)
    {
        var kind = Class(token, before, after);
        html.Append(kind is null ? HtmlEncode(token.Text) : Span(kind, token.Text));
    }

    private static string? Class(SyntaxToken token, SyntaxToken before, SyntaxToken after) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "tok-n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken => "tok-s",
        var kind when SyntaxFacts.IsKeywordKind(kind) => "tok-k",
        SyntaxKind.IdentifierToken when token.Text is "var" or "await" or "async" or "record" or "with"
            or "when" or "and" or "or" or "not" or "from" or "select" or "where" or "yield" or "nameof" or "required"
            or "init" => "tok-k",
        SyntaxKind.IdentifierToken when after.IsKind(SyntaxKind.OpenParenToken)
            && !before.IsKind(SyntaxKind.NewKeyword) => "tok-f",
        SyntaxKind.IdentifierToken when char.IsUpper(token.Text[0]) && !before.IsKind(SyntaxKind.DotToken) => "tok-t",
        _ => null,
    };

    private static string Span(string kind, string text) =>
        $"<span class=\"{kind}\">{HtmlEncode(text)}</span>";
}
