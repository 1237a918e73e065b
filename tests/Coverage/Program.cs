using DeepLearning.Coverage;

return args switch
{
    [] => Both(),
    ["api"] => ApiReport.Print(Console.Out),
    ["missing", .. var prefixes] => ApiReport.PrintMissing(Console.Out, prefixes),
    ["check"] => ApiReport.PrintDifferences(Console.Out),
    ["rows", .. var areas] => RowReport.Print(Console.Out, areas),
    _ => Usage(),
};

static int Both()
{
    ApiReport.Print(Console.Out);
    return RowReport.Print(Console.Out, []);
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        How much of the genuine TorchSharp surface stands here, and how many rows of the truth harness pass.

            dotnet run --project tests/Coverage                     both, as tables
            dotnet run --project tests/Coverage api                 members per area
            dotnet run --project tests/Coverage missing [PREFIX...] genuine members that are absent: an area, or a name
            dotnet run --project tests/Coverage check               what is public here and not genuine
            dotnet run --project tests/Coverage rows [AREA...]      rows of the harness; names those that fail
        """);
    return 2;
}
