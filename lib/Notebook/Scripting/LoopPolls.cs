using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// Finds where a cell must ask whether it has been interrupted: at the head of every loop and block lambda, before
/// every goto, and at the entry of functions that call functions of the same cell (they may recurse).
/// </summary>
/// <remarks>Text is inserted, never a line break: lines stay; <see cref="WovenSource"/> maps columns back.</remarks>
internal sealed class LoopPolls : CSharpSyntaxWalker
{
    private const string Poll = "global::DeepLearning.Notebook.Interruption.Poll();";
    private const string Enter = "global::DeepLearning.Notebook.Interruption.Enter();";
    private readonly List<(int Position, string Text)> _insertions = [];
    private readonly HashSet<string> _functions;

    private LoopPolls(SyntaxNode root) => _functions =
    [
        .. root.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Select(f => f.Identifier.Text),
        .. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(f => f.Identifier.Text),
    ];

    /// <summary>Gets the insertions in the order of their positions.</summary>
    public static IReadOnlyList<(int Position, string Text)> In(SyntaxNode root)
    {
        var polls = new LoopPolls(root);
        polls.Visit(root);
        return [.. polls._insertions.OrderBy(i => i.Position)];
    }

    public override void VisitWhileStatement(WhileStatementSyntax node) =>
        Loop(node.Statement, base.VisitWhileStatement, node);

    public override void VisitDoStatement(DoStatementSyntax node) => Loop(node.Statement, base.VisitDoStatement, node);

    public override void VisitForStatement(ForStatementSyntax node) =>
        Loop(node.Statement, base.VisitForStatement, node);

    public override void VisitForEachStatement(ForEachStatementSyntax node) =>
        Loop(node.Statement, base.VisitForEachStatement, node);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        Loop(node.Statement, base.VisitForEachVariableStatement, node);

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        if (node.IsKind(SyntaxKind.GotoStatement))
            Wrap(node);
        base.VisitGotoStatement(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        Loop(node.Block, base.VisitParenthesizedLambdaExpression, node);

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        Loop(node.Block, base.VisitSimpleLambdaExpression, node);

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) =>
        Loop(node.Block, base.VisitAnonymousMethodExpression, node);

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

    // An async function that returns a bare Task ends in an expression that is no result.
    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is not GenericNameSyntax);

    private void Loop<T>(StatementSyntax? body, Action<T> visitChildren, T node)
    {
        if (body is not null)
            Wrap(body);
        visitChildren(node);
    }

    private void Wrap(StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            _insertions.Add((block.OpenBraceToken.Span.End, Poll));
        }
        else
        {
            _insertions.Add((body.SpanStart, "{" + Poll));
            _insertions.Add((body.Span.End, "}"));
        }
    }

    private void Function(
        SyntaxNode node, BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool isVoid)
    {
        if (!node.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(CallsThisCell))
            return;
        if (body is not null)
            _insertions.Add((body.OpenBraceToken.Span.End, Enter));
        if (arrow is null || arrow.Expression is RefExpressionSyntax or ThrowExpressionSyntax)
            return;
        var entry = isVoid ? "{" + Enter : "{" + Enter + "return ";
        _insertions.Add((arrow.ArrowToken.SpanStart, entry + "/*"));
        _insertions.Add((arrow.ArrowToken.Span.End, "*/"));
        _insertions.Add((semicolon.Span.End, "}"));
    }

    private bool CallsThisCell(InvocationExpressionSyntax call)
    {
        var name = call.Expression switch
        {
            SimpleNameSyntax simple => simple.Identifier.Text,
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            _ => null,
        };
        return name is not null && _functions.Contains(name);
    }
}
