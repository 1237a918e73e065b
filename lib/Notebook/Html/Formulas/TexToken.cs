namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>The kinds of token in a formula.</summary>
internal enum TexKind
{
    /// <summary>A command; the text is its name without the backslash.</summary>
    Command,

    /// <summary>One character that stands for itself.</summary>
    Character,

    /// <summary>A number.</summary>
    Number,

    /// <summary>White space, which only <c>\text</c> cares for.</summary>
    Space,

    /// <summary>The end of the formula.</summary>
    End,
}

/// <summary>A token of a formula.</summary>
internal readonly record struct TexToken(TexKind Kind, string Text)
{
    /// <summary>The end of every formula.</summary>
    public static TexToken End => new(TexKind.End, "");

    /// <summary>Whether this is one particular character, for example a brace.</summary>
    public bool Is(char character) => Kind == TexKind.Character && Text[0] == character;

    /// <summary>Whether this is one particular command.</summary>
    public bool IsCommand(string name) => Kind == TexKind.Command && Text == name;

    /// <summary>Splits a formula into tokens; comments are dropped.</summary>
    public static List<TexToken> Split(string tex)
    {
        var tokens = new List<TexToken>();
        for (var at = 0; at < tex.Length;)
        {
            var start = at++;
            switch (tex[start])
            {
                case '\\':
                    at = CommandEnd(tex, at);
                    tokens.Add(new(TexKind.Command, tex[(start + 1)..at]));
                    break;
                case '%':
                    at = tex.IndexOf('\n', start) is var line && line < 0 ? tex.Length : line;
                    break;
                case var digit when char.IsAsciiDigit(digit):
                    while (at < tex.Length && (char.IsAsciiDigit(tex[at])
                        || (tex[at] == '.' && at + 1 < tex.Length && char.IsAsciiDigit(tex[at + 1]))))
                        at++;
                    tokens.Add(new(TexKind.Number, tex[start..at]));
                    break;
                case var space when char.IsWhiteSpace(space):
                    tokens.Add(new(TexKind.Space, " "));
                    break;
                default:
                    if (char.IsHighSurrogate(tex[start]) && at < tex.Length)
                        at++;
                    tokens.Add(new(TexKind.Character, tex[start..at]));
                    break;
            }
        }

        return tokens;
    }

    private static int CommandEnd(string tex, int at)
    {
        if (at >= tex.Length)
            throw new TexException("a backslash at the end");
        if (!char.IsAsciiLetter(tex[at]))
            return at + 1;
        while (at < tex.Length && char.IsAsciiLetter(tex[at]))
            at++;
        return at < tex.Length && tex[at] == '*' ? at + 1 : at;
    }
}
