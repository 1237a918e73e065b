using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Notebook.Editor;

/// <summary>Tells what a name is: its signature, how many overloads there are, its documentation.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    public static ISymbol? At(SyntaxNode root, SemanticModel model, int position, CancellationToken cancellation)
    {
        var text = root.GetText();
        var inName = position < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[position]);
        var token = root.FindToken(inName || position == 0 ? position : position - 1);

        // Behind "(" or "," of a call the call is meant.
        if (token.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax call })
            token = call.Expression.GetLastToken();
        else if (token.Parent is ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax creation })
            return First(model.GetSymbolInfo(creation, cancellation));
        if (token.Parent is null)
            return null;
        return First(model.GetSymbolInfo(token.Parent, cancellation))
            ?? model.GetDeclaredSymbol(token.Parent, cancellation);
    }

    public static string Describe(ISymbol symbol)
    {
        var text = new StringBuilder(symbol.ToDisplayString(Signature));
        if (symbol is IMethodSymbol method)
        {
            var overloads = method.ContainingType.GetMembers(method.Name).Length - 1;
            if (overloads > 0)
                text.Append($" (+ {overloads} more)");
        }

        var xml = symbol.OriginalDefinition.GetDocumentationCommentXml(expandIncludes: true);
        return string.IsNullOrWhiteSpace(xml) ? text.ToString() : text.Append(Documentation(xml)).ToString();
    }

    private static ISymbol? First(SymbolInfo info) => info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

    /// <summary>Writes the documentation of a member as plain lines, an empty one first.</summary>
    public static string Documentation(string xml)
    {
        XElement member;
        try
        {
            member = XElement.Parse(xml);
        }
        catch (System.Xml.XmlException)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        Append(member.Element("summary"), "\n\n");
        foreach (var parameter in member.Elements("param"))
            Append(parameter, $"\n  {parameter.Attribute("name")?.Value}: ");
        Append(member.Element("returns"), "\nReturns: ");
        foreach (var exception in member.Elements("exception"))
            Append(exception, $"\nThrows {ShortName(exception.Attribute("cref")?.Value)}: ");
        Append(member.Element("remarks"), "\n\n");
        return text.ToString();

        void Append(XElement? element, string lead)
        {
            if (element is not null && Words(element) is { Length: > 0 } words)
                text.Append(lead).Append(words);
        }
    }

    private static string Words(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText words)
                text.Append(words.Value);
            else if (node is XElement reference && reference.IsEmpty)
                text.Append(ShortName(reference.Attributes().FirstOrDefault()?.Value));
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // M:System.Math.Max(System.Int32,System.Int32) -> Max
    private static string ShortName(string? reference) =>
        (reference ?? string.Empty).Split('(')[0].Split('.', ':')[^1].Split('`')[0];
}
