using static System.Net.WebUtility;


namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>Reads a formula from left to right and writes MathML.</summary>
internal sealed partial class TexParser(List<TexToken> tokens)
{
    // Nobody writes such a formula by hand; the guard keeps a hostile one from overflowing the stack.
    private const int MaxDepth = 60;
    private const string Nothing = "<mrow></mrow>";
    private const string ThinSpace = "<mspace width=\"0.17em\"></mspace>";
    private int _at;
    private int _depth;

    /// <summary>Reads the whole formula.</summary>
    /// <exception cref="TexException">The formula is unbalanced or incomplete.</exception>
    public string ParseAll()
    {
        // A top-level line break or alignment mark, as in $$ a &= b \\ c &= d $$, makes a table of the whole formula.
        var rows = ParseRows(token => token.Kind == TexKind.End);
        return rows is [[var only]] ? only : Table(rows, "rl");
    }

    private TexToken Peek()
    {
        while (_at < tokens.Count && tokens[_at].Kind == TexKind.Space)
            _at++;
        return _at < tokens.Count ? tokens[_at] : TexToken.End;
    }

    private TexToken Next()
    {
        var token = Peek();
        _at++;
        return token;
    }

    private void Expect(char character)
    {
        if (!Next().Is(character))
            throw new TexException($"expected {character}");
    }

    /// <summary>Reads until a token for which <paramref name="end"/> holds, which stays unread.</summary>
    private string ParseUntil(Func<TexToken, bool> end)
    {
        if (++_depth > MaxDepth)
            throw new TexException("nested too deeply");
        var parts = new List<string>();
        for (var token = Peek(); !end(token); token = Peek())
        {
            if (token.Kind == TexKind.End)
                throw new TexException("ends too early");
            if (ParseScripted() is { Length: > 0 } part)
                parts.Add(part);
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : $"<mrow>{string.Concat(parts)}</mrow>";
    }

    /// <summary>Reads one argument: a group in braces, or a single token.</summary>
    private string ParseArgument()
    {
        // Without braces an argument is one token of TeX, and that is one digit: \frac12 is one half.
        if (Peek() is { Kind: TexKind.Number, Text.Length: > 1 } number)
        {
            tokens[_at] = number with { Text = number.Text[1..] };
            return $"<mn>{number.Text[0]}</mn>";
        }

        if (!Peek().Is('{'))
            return ParseAtom().Xml is { Length: > 0 } atom ? atom : Nothing;
        Next();
        var content = ParseUntil(token => token.Is('}'));
        Expect('}');
        return content;
    }

    /// <summary>Reads an atom with its scripts.</summary>
    private string ParseScripted()
    {
        var alone = Peek().Is('^') || Peek().Is('_');
        var (xml, limits, function) = alone ? new Atom(Nothing) : ParseAtom();
        while (Peek() is var token && (token.IsCommand("limits") || token.IsCommand("nolimits")))
            limits = Next().Text == "limits";
        var (below, above) = ParseScripts();
        if (below is not null || above is not null)
            xml = Attach(xml.Length == 0 ? Nothing : xml, below, above, limits);
        if (!function)
            return xml;

        // As TeX sets it: log x with a little space, log(x) without.
        var space = Peek() is var next && (next.Is('(') || next.Is('[') || next.IsCommand("left")) ? "" : ThinSpace;
        return $"<mrow>{xml}<mo>&#x2061;</mo>{space}</mrow>";
    }

    private (string? Below, string? Above) ParseScripts()
    {
        string? below = null, above = null;
        var primes = 0;
        while (true)
        {
            var token = Peek();
            if (token.Is('_') && below is null)
                below = Script();
            else if (token.Is('^') && above is null)
                above = Script();
            else if (token.Is('\''))
                primes += Next().Text.Length;
            else if (token.Is('_') || token.Is('^'))
                throw new TexException("two scripts in one place");
            else
                break;
        }

        return (below, primes == 0 ? above : $"<mrow><mo>{new string('′', primes)}</mo>{above}</mrow>");
    }

    private string Script()
    {
        Next();
        return ParseArgument();
    }

    private static string Attach(string xml, string? below, string? above, bool limits) => (below, above, limits) switch
    {
        (null, null, _) => xml,
        ({ } low, null, true) => $"<munder>{xml}{low}</munder>",
        (null, { } high, true) => $"<mover>{xml}{high}</mover>",
        ({ } low, { } high, true) => $"<munderover>{xml}{low}{high}</munderover>",
        ({ } low, null, false) => $"<msub>{xml}{low}</msub>",
        (null, { } high, false) => $"<msup>{xml}{high}</msup>",
        ({ } low, { } high, false) => $"<msubsup>{xml}{low}{high}</msubsup>",
    };

    private Atom ParseAtom()
    {
        var token = Next();
        switch (token.Kind)
        {
            case TexKind.Number:
                return new($"<mn>{token.Text}</mn>");
            case TexKind.Command:
                return ParseCommand(token.Text);
            case TexKind.Character when token.Is('{'):
                _at--;
                return new(ParseArgument());
            case TexKind.Character when token.Text is not ("}" or "&" or "#" or "$"):
                return new(Character(token.Text));
            default:
                throw new TexException($"unexpected {token.Text}");
        }
    }

    private static string Character(string text) => text switch
    {
        "-" => "<mo>−</mo>",
        "*" => "<mo>∗</mo>",
        "~" => "<mspace width=\"0.33em\"></mspace>",
        "(" or ")" or "[" or "]" or "|" => $"<mo stretchy=\"false\">{text}</mo>",
        "/" => "<mo>/</mo>",
        _ when char.IsLetter(text, 0) => $"<mi>{text}</mi>",
        _ => $"<mo>{HtmlEncode(text)}</mo>",
    };

    /// <summary>A piece of MathML.</summary>
    /// <param name="Xml">The elements.</param>
    /// <param name="Limits">Whether scripts go below and above it.</param>
    /// <param name="Function">Whether it is the name of a function, which its argument follows.</param>
    private readonly record struct Atom(string Xml, bool Limits = false, bool Function = false);
}
