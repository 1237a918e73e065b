using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Notebook.Scripting;

/// <summary>
/// Finds where a cell must ask whether it has been interrupted: at the head of every loop, before every goto, and at
/// the entry of every function, lambda and accessor; one that may call itself also asks for room on the stack.
/// </summary>
/// <remarks>Text is inserted, never a line break: lines stay; <see cref="WovenSource"/> maps columns back.</remarks>
internal sealed partial class LoopPolls : CSharpSyntaxWalker
{
    private const string Host = "global::DeepLearning.Notebook.Interruption.";
    private const string Poll = Host + "Poll();";
    private const string Enter = Host + "Enter();";
    private readonly List<(int Position, string Text)> _insertions = [];
    private readonly HashSet<string> _own;
    private readonly SemanticModel? _model;

    private LoopPolls(SyntaxNode root, SemanticModel? model)
    {
        _model = model;
        _own = [.. root.DescendantNodes().Select(NameOf).OfType<string>()];
    }

    /// <summary>Gets the insertions in the order of their positions.</summary>
    /// <param name="root">The cell.</param>
    /// <param name="model">What the compiler makes of it; null when <see cref="NeedsModel"/> says no.</param>
    public static IReadOnlyList<(int Position, string Text)> In(SyntaxNode root, SemanticModel? model)
    {
        var polls = new LoopPolls(root, model);
        polls.Visit(root);
        return [.. polls._insertions.OrderBy(i => i.Position)];
    }

    /// <summary>
    /// Tells whether the cell has lambdas of one expression, or queries: only the compiler knows which of them become
    /// functions, and which are expression trees, that must stay as they are.
    /// </summary>
    public static bool NeedsModel(SyntaxNode root) =>
        root.DescendantNodes().Any(n => n is LambdaExpressionSyntax { ExpressionBody: not null } or FromClauseSyntax);

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
}
