using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Notebook.Scripting;

/// <summary>Functions, lambdas, accessors and queries.</summary>
internal sealed partial class LoopPolls
{
    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => Lambda(node);

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Lambda(node);

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        _insertions.Add((First(node.Block), Entry(node)));
        base.VisitAnonymousMethodExpression(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        base.VisitLocalFunctionStatement(node);
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        base.VisitMethodDeclaration(node);
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: true);
        base.VisitConstructorDeclaration(node);
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false);
        base.VisitOperatorDeclaration(node);
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false);
        base.VisitConversionOperatorDeclaration(node);
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var isVoid = !node.IsKind(SyntaxKind.GetAccessorDeclaration);
        Function(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid);
        base.VisitAccessorDeclaration(node);
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        Getter(node, node.ExpressionBody, node.SemicolonToken);
        base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        Getter(node, node.ExpressionBody, node.SemicolonToken);
        base.VisitIndexerDeclaration(node);
    }

    public override void VisitFromClause(FromClauseSyntax node)
    {
        if (node.Parent is QueryExpressionSyntax && node.Type is null && IsOverObjects(node.Expression))
        {
            _insertions.Add((node.Expression.SpanStart, Host + "Each("));
            _insertions.Add((node.Expression.Span.End, ")"));
        }

        base.VisitFromClause(node);
    }

    // An async function that returns a bare Task ends in an expression that is no result.
    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is not GenericNameSyntax);

    private static string? NameOf(SyntaxNode node) => node switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    // On the line of the first statement: the runtime tells the line of what throws there by this one's.
    private static int First(BlockSyntax block) =>
        block.Statements is [var first, ..] ? first.SpanStart : block.OpenBraceToken.Span.End;

    private static bool IsValue(ExpressionSyntax body) => body is not (RefExpressionSyntax or ThrowExpressionSyntax);

    private void Lambda(LambdaExpressionSyntax node)
    {
        if (node.Block is { } block)
        {
            _insertions.Add((First(block), Entry(node)));
        }
        else
        {
            var type = _model?.GetTypeInfo(node).ConvertedType as INamedTypeSymbol;
            if (type?.TypeKind != TypeKind.Delegate)
                return; // An expression tree, and what is in it; or nothing that compiles.
            if (IsValue(node.ExpressionBody!))
                Surround(node, node.ExpressionBody!, type.DelegateInvokeMethod!);
        }

        DefaultVisit(node);
    }

    private void Surround(LambdaExpressionSyntax node, ExpressionSyntax body, IMethodSymbol invoke)
    {
        var isAsync = node.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
        var isVoid = invoke.ReturnsVoid || (isAsync && invoke.ReturnType is INamedTypeSymbol { Arity: 0 });
        _insertions.Add((body.SpanStart, "{" + Entry(node) + (isVoid ? string.Empty : "return ")));
        _insertions.Add((body.Span.End, ";}"));
    }

    private void Function(
        SyntaxNode node, BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool isVoid)
    {
        if (body is not null)
            _insertions.Add((First(body), Entry(node)));
        if (arrow is not null && IsValue(arrow.Expression))
            Unfold(arrow, semicolon, "{" + Entry(node) + (isVoid ? string.Empty : "return "), "}");
    }

    private void Getter(SyntaxNode node, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon)
    {
        if (arrow is not null && IsValue(arrow.Expression))
            Unfold(arrow, semicolon, "{get{" + Entry(node) + "return ", "}}");
    }

    // => becomes a comment, so that nothing is taken away.
    private void Unfold(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon, string open, string close)
    {
        _insertions.Add((arrow.ArrowToken.SpanStart, open + "/*"));
        _insertions.Add((arrow.ArrowToken.Span.End, "*/"));
        _insertions.Add((semicolon.Span.End, close));
    }

    private string Entry(SyntaxNode function) => MayRecurse(function) ? Enter : Poll;

    // By name: whoever uses what this cell declares, itself, an operator, or a delegate may come back to itself.
    private bool MayRecurse(SyntaxNode function) => function is OperatorDeclarationSyntax
        || function.DescendantNodes().Any(node => node switch
        {
            SimpleNameSyntax name when _own.Contains(name.Identifier.Text) => true,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } =>
                called.Identifier.Text != "nameof",
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Invoke" } }
                => true,
            ElementAccessExpressionSyntax { Expression: ThisExpressionSyntax } => true,
            _ => false,
        });

    private bool IsOverObjects(ExpressionSyntax source)
    {
        var type = _model?.GetTypeInfo(source).Type;
        return type is not null && Implements(type, "IEnumerable`1") && !Implements(type, "IQueryable");
    }

    private static bool Implements(ITypeSymbol type, string name) =>
        type.AllInterfaces.Append(type).Any(i => i.MetadataName == name);
}
