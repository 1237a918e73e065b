using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Notebook.Editor;

/// <summary>Finds the names that could stand at a position.</summary>
internal static class Completions
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(k => !k.StartsWith("__", StringComparison.Ordinal)),
        "var", "await", "async", "record", "dynamic", "nameof", "when", "where", "with",
    ];

    /// <param name="root">The cell.</param>
    /// <param name="model">What the compiler makes of it.</param>
    /// <param name="start">Where the name starts that is being typed.</param>
    /// <param name="cancellation">Gives up.</param>
    public static IEnumerable<string> At(
        SyntaxNode root, SemanticModel model, int start, CancellationToken cancellation)
    {
        var token = start > 0 ? root.FindToken(start - 1) : default;
        if (token.Span.Contains(start - 1) && IsText(token))
            return [];
        var dot = token.IsKind(SyntaxKind.DotToken) || token.Parent is MemberBindingExpressionSyntax;
        var left = dot ? LeftOf(token) : null;
        if (dot && left is null)
            return [];
        return left is null
            ? Names(model.LookupSymbols(start)).Concat(NamedArguments(token, model, cancellation)).Concat(Keywords)
            : Names(MembersOf(left, model, start, cancellation));
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken);

    private static ExpressionSyntax? LeftOf(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        QualifiedNameSyntax name => name.Left,
        MemberBindingExpressionSyntax binding =>
            binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static IEnumerable<ISymbol> MembersOf(
        SyntaxNode left, SemanticModel model, int start, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(left, cancellation).Symbol;
        var type = model.GetTypeInfo(left, cancellation).Type;

        // Colour.Red where a variable Colour of type Colour exists: the expression wins, as in the compiler.
        if (symbol is INamespaceSymbol space)
            return model.LookupNamespacesAndTypes(start, space);
        if (symbol is INamedTypeSymbol named)
            return model.LookupStaticMembers(start, named);
        return type is null or IErrorTypeSymbol
            ? []
            : model.LookupSymbols(start, type, includeReducedExtensionMethods: true)
                .Where(s => !s.IsStatic || s is IMethodSymbol { IsExtensionMethod: true });
    }

    private static IEnumerable<string> NamedArguments(
        SyntaxToken token, SemanticModel model, CancellationToken cancellation)
    {
        if (token.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call })
            return [];
        var info = model.GetSymbolInfo(call, cancellation);
        IEnumerable<ISymbol> candidates = info.Symbol is null ? info.CandidateSymbols : [info.Symbol];
        return candidates.OfType<IMethodSymbol>().SelectMany(m => m.Parameters).Select(p => $"{p.Name}:");
    }

    private static IEnumerable<string> Names(IEnumerable<ISymbol> symbols) =>
        symbols.Where(s => s.CanBeReferencedByName && !s.IsImplicitlyDeclared && s.Name.Length > 0).Select(s => s.Name);
}
