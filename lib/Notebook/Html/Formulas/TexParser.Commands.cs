using System.Text;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>Commands.</summary>
internal sealed partial class TexParser
{
    private Atom ParseCommand(string name)
    {
        if (TexSymbols.Identifiers.TryGetValue(name, out var symbol))
            return new($"<mi>{symbol}</mi>");
        if (TexSymbols.Operators.TryGetValue(name, out symbol))
            return new($"<mo>{symbol}</mo>");
        if (TexSymbols.Fences.TryGetValue(name, out symbol))
            return new($"<mo stretchy=\"false\">{symbol}</mo>");
        if (TexSymbols.LargeOperators.TryGetValue(name, out symbol))
            return new($"<mo movablelimits=\"true\">{symbol}</mo>", Limits: true);
        if (TexSymbols.Integrals.TryGetValue(name, out symbol))
            return new($"<mo>{symbol}</mo>");
        if (TexSymbols.Spaces.TryGetValue(name, out var width))
            return new(width.Length == 0 ? "" : $"<mspace width=\"{width}\"></mspace>");
        if (TexSymbols.Accents.TryGetValue(name, out symbol))
            return new($"<mover accent=\"true\">{ParseArgument()}<mo stretchy=\"{Wide(name)}\">{symbol}</mo></mover>");
        if (TexSymbols.LimitFunctions.Contains(name))
            return new($"<mo movablelimits=\"true\" form=\"prefix\">{Spell(name)}</mo>", Limits: true);
        if (TexSymbols.Functions.Contains(name))
            return new($"<mi>{name}</mi>", Function: true);
        if (TexSymbols.Fonts.TryGetValue(name, out var font))
            return new(ParseFont(font));
        return ParseStructure(name);
    }

    private Atom ParseStructure(string name)
    {
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac":
                return new($"<mfrac>{ParseArgument()}{ParseArgument()}</mfrac>");
            case "binom":
                return new("<mrow><mo>(</mo><mfrac linethickness=\"0\">"
                    + $"{ParseArgument()}{ParseArgument()}</mfrac><mo>)</mo></mrow>");
            case "sqrt":
                return new(ParseRoot());
            case "text" or "textrm" or "mathrm" or "textit" or "texttt" or "mbox":
                return new($"<mtext>{HtmlEncode(ReadRaw()).Replace(" ", "&#160;", StringComparison.Ordinal)}</mtext>");
            case "textbf":
                return new($"<mtext style=\"font-weight:bold\">{HtmlEncode(ReadRaw())}</mtext>");
            case "operatorname" or "operatorname*":
                return name.EndsWith('*')
                    ? new($"<mo movablelimits=\"true\" form=\"prefix\">{HtmlEncode(ReadRaw())}</mo>",
                        Limits: true)
                    : new($"<mi mathvariant=\"normal\">{HtmlEncode(ReadRaw())}</mi>", Function: true);
            case "overset" or "stackrel":
                var over = ParseArgument();
                return new($"<mover>{ParseArgument()}{over}</mover>");
            case "underset":
                var under = ParseArgument();
                return new($"<munder>{ParseArgument()}{under}</munder>");
            case "underline":
                return new($"<munder>{ParseArgument()}<mo>_</mo></munder>");
            case "overbrace":
                return new($"<mover>{ParseArgument()}<mo>⏞</mo></mover>", Limits: true);
            case "underbrace":
                return new($"<munder>{ParseArgument()}<mo>⏟</mo></munder>", Limits: true);
            case "boxed":
                return new($"<mrow style=\"border:1px solid;padding:.3em\">{ParseArgument()}</mrow>");
            default:
                return ParseDelimiter(name);
        }
    }

    private Atom ParseDelimiter(string name)
    {
        switch (name)
        {
            case "left":
                var open = ReadFence();
                var content = ParseUntil(token => token.IsCommand("right"));
                Next();
                return new($"<mrow>{Fence(open)}{content}{Fence(ReadFence())}</mrow>");
            case "middle":
                return new(Fence(ReadFence()));
            case "begin":
                return new(ParseEnvironment(ReadRaw()));
            case "displaystyle" or "textstyle" or "nonumber" or "notag" or "limits" or "nolimits":
                return new("");
            default:
                return TexSymbols.Sizes.TryGetValue(name, out var size)
                    ? new($"<mo stretchy=\"true\" minsize=\"{size}\" maxsize=\"{size}\">{ReadFence()}</mo>")
                    : new($"<mtext class=\"tex-unknown\">\\{HtmlEncode(name)}</mtext>");
        }
    }

    private string ParseRoot()
    {
        if (!Peek().Is('['))
            return $"<msqrt>{ParseArgument()}</msqrt>";
        Next();
        var degree = ParseUntil(token => token.Is(']'));
        Next();
        return $"<mroot>{ParseArgument()}{degree}</mroot>";
    }

    // Letters of a font have code points of their own; bold is a style, as few systems have a font with those.
    private string ParseFont(TexFont font)
    {
        var content = ParseArgument();
        if (font == TexFont.Bold)
            return $"<mrow style=\"font-weight:bold\">{Upright(content)}</mrow>";
        if (font == TexFont.Upright)
            return Upright(content);
        var text = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            var alone = i >= 4 && content.AsSpan(i - 4, 4) is "<mi>" or "<mn>" && i + 1 < content.Length
                && content[i + 1] == '<';
            text.Append(alone ? TexSymbols.Styled(content[i], font) : content[i].ToString());
        }

        return text.ToString();
    }

    private static string Upright(string xml) =>
        xml.Replace("<mi>", "<mi mathvariant=\"normal\">", StringComparison.Ordinal);

    private string ReadFence()
    {
        var token = Next();
        return token.Kind switch
        {
            TexKind.Character when token.Is('.') => "",
            TexKind.Character when token.Is('<') => "⟨",
            TexKind.Character when token.Is('>') => "⟩",
            TexKind.Character => HtmlEncode(token.Text),
            TexKind.Command when TexSymbols.Fences.TryGetValue(token.Text, out var fence) => fence,
            TexKind.Command when TexSymbols.Operators.TryGetValue(token.Text, out var arrow) => arrow,
            _ => throw new TexException("expected a delimiter"),
        };
    }

    private static string Fence(string text) =>
        text.Length == 0 ? "" : $"<mo stretchy=\"true\" fence=\"true\">{text}</mo>";

    /// <summary>Reads a group as it was written, spaces included.</summary>
    private string ReadRaw()
    {
        Expect('{');
        var text = new StringBuilder();
        for (var open = 1; ; _at++)
        {
            if (_at >= tokens.Count)
                throw new TexException("a brace is not closed");
            var token = tokens[_at];
            open += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (open == 0)
                break;
            text.Append(token.Kind == TexKind.Command ? Unescape(token.Text) : token.Text);
        }

        _at++;
        return text.ToString();
    }

    private static string Unescape(string command) => char.IsAsciiLetter(command[0]) ? "\\" + command : command;

    private static string Spell(string name) => name switch
    {
        "argmax" => "arg max",
        "argmin" => "arg min",
        _ => name,
    };

    private static string Wide(string name) =>
        name.StartsWith("wide", StringComparison.Ordinal) || name.StartsWith("over", StringComparison.Ordinal)
            ? "true" : "false";
}
