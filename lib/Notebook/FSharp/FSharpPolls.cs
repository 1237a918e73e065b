using FSharp.Compiler.Syntax;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace DeepLearning.Notebook.FSharp;

/// <summary>Where a poll goes, zero-based: before the body that starts there.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Call">What to call there.</param>
internal sealed record FSharpPoll(int Line, int Column, string Call);

/// <summary>
/// Finds where an F# cell must ask whether it has been interrupted: at the head of every loop, and at the entry of
/// every function, member and lambda.
/// </summary>
/// <remarks>
/// Left alone is what is not run as it is written: quotations, computation expressions of builders that we do not know
/// (a query is a quotation), lambdas that go straight into a method (it may want an expression tree), and inline
/// functions.
/// </remarks>
internal static class FSharpPolls
{
    private const string Poll = "Poll()";
    private const string Enter = "Enter()";
    private static readonly string[] Builders = ["seq", "async", "task", "backgroundTask"];

    // What takes functions, never expression trees.
    private static readonly string[] TakersOfFunctions =
        ["Seq", "List", "Array", "Map", "Set", "Option", "Parallel", "Task", "Thread", "Enumerable"];

    /// <summary>Gets the polls in the order of their places.</summary>
    public static IReadOnlyList<FSharpPoll> In(ParsedInput cell)
    {
        var polls = new SortedDictionary<(int Line, int Column), FSharpPoll>();
        var visit = FuncConvert.FromFunc<Unit?, FSharpList<SyntaxNode>, SyntaxNode, Unit?>((_, path, node) =>
        {
            if (path.Any(IsLeftAlone))
                return null;
            foreach (var (body, call) in Bodies(node, path))
            {
                var start = (body.Range.StartLine - 1, body.Range.StartColumn);
                polls.TryAdd(start, new FSharpPoll(start.Item1, start.StartColumn, call));
            }

            return null;
        });
        ParsedInputModule.fold(visit, null, cell);
        return [.. polls.Values];
    }

    private static IEnumerable<(SynExpr Body, string Call)> Bodies(SyntaxNode node, FSharpList<SyntaxNode> path) =>
        node switch
        {
            SyntaxNode.SynBinding { Item: var binding } when IsFunction(binding) => [(Unannotated(binding), Enter)],
            SyntaxNode.SynExpr { Item: SynExpr.While loop } => [(loop.doExpr, Poll)],
            SyntaxNode.SynExpr { Item: SynExpr.WhileBang loop } => [(loop.doExpr, Poll)],
            SyntaxNode.SynExpr { Item: SynExpr.For loop } => [(loop.doBody, Poll)],
            SyntaxNode.SynExpr { Item: SynExpr.ForEach loop } => [(Yielded(loop.bodyExpr), Poll)],
            SyntaxNode.SynExpr { Item: SynExpr.Lambda lambda } when !MayBecomeTree(path) =>
                [(lambda.parsedData is { Value.Item2: var body } ? body : lambda.body, Poll)],
            SyntaxNode.SynExpr { Item: SynExpr.MatchLambda lambda } when !MayBecomeTree(path) =>
                lambda.matchClauses.Select(clause => (clause.resultExpr, Enter + ";")), // clauses may share a line
            _ => [],
        };

    private static bool IsFunction(SynBinding binding)
    {
        var keyword = binding.trivia.LeadingKeyword;
        var takesArguments = binding.headPat is SynPat.LongIdent { argPats: SynArgPats.Pats { pats.IsEmpty: false } };
        return !binding.isInline && !keyword.IsNew && !keyword.IsExtern
            && (takesArguments || keyword.IsMember || keyword.IsStaticMember || keyword.IsOverride);
    }

    // let f x : int = x + 1 is kept as (x + 1 : int), whose place is not where its text starts.
    private static SynExpr Unannotated(SynBinding binding) =>
        binding is { returnInfo: not null, expr: SynExpr.Typed typed } ? typed.expr : binding.expr;

    // for x in xs -> x * 2
    private static SynExpr Yielded(SynExpr body) =>
        body is SynExpr.YieldOrReturn { flags: (true, true) } arrow ? arrow.expr : body;

    private static bool IsLeftAlone(SyntaxNode node) => node is SyntaxNode.SynExpr { Item: var expression }
        && expression switch
        {
            SynExpr.Quote or SynExpr.InterpolatedString => true,
            SynExpr.App { argExpr: SynExpr.ComputationExpr } call =>
                !Builders.Contains(Names(call.funcExpr).LastOrDefault()),
            _ => false,
        };

    private static bool MayBecomeTree(FSharpList<SyntaxNode> path)
    {
        var outer = path.SkipWhile(n => n is SyntaxNode.SynExpr { Item: SynExpr.Paren or SynExpr.Tuple })
            .FirstOrDefault();
        return outer is SyntaxNode.SynExpr { Item: SynExpr.App { flag: ExprAtomicFlag.Atomic } call }
            && !Names(call.funcExpr).Any(TakersOfFunctions.Contains);
    }

    private static IEnumerable<string> Names(SynExpr function) => function switch
    {
        SynExpr.Ident name => [name.ident.idText],
        SynExpr.LongIdent name => name.longDotId.LongIdent.Select(ident => ident.idText),
        SynExpr.TypeApp generic => Names(generic.expr),
        _ => [],
    };
}
