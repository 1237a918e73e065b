using DeepLearning.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Text of LaTeX, shown as the formula that it stands for.</summary>
/// <param name="latexCode">The LaTeX, with its own mathematical delimiters or environment.</param>
public class LaTeXString(string latexCode) : IDisplayable
{
    private protected const string MimeType = "text/latex";
    private readonly string _code = latexCode ?? throw new ArgumentNullException(nameof(latexCode));

    /// <summary>Makes LaTeX of text.</summary>
    /// <param name="source">The text.</param>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <summary>Gets the representations: LaTeX and plain text.</summary>
    public virtual MimeBundle ToMimeBundle() => new() { [MimeType] = _code, [MimeTypes.Text] = _code };

    /// <summary>Gets the text.</summary>
    public override string ToString() => _code;
}

/// <summary>A formula in LaTeX without delimiters, shown on a line of its own.</summary>
/// <param name="latexCode">The formula.</param>
public class MathString(string latexCode) : LaTeXString(latexCode)
{
    /// <summary>Makes a formula of text.</summary>
    /// <param name="source">The text.</param>
    public static implicit operator MathString(string source) => new(source);

    /// <inheritdoc/>
    public override MimeBundle ToMimeBundle() =>
        new() { [MimeType] = $"$${this}$$", [MimeTypes.Text] = ToString() };
}
