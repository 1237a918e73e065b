namespace Microsoft.AspNetCore.Html;

/// <summary>A value that is HTML already and is shown as such.</summary>
#pragma warning disable CA1040 // The genuine interface has a member that only a web server needs.
public interface IHtmlContent
{
}
#pragma warning restore CA1040

/// <summary>A piece of HTML.</summary>
/// <param name="value">The HTML, shown as it is.</param>
public sealed class HtmlString(string? value) : IHtmlContent
{
    /// <summary>Gets the HTML.</summary>
    public string Value { get; } = value ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
