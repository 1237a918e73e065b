using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Scripting;

/// <summary>Compilations share symbols; those that begin at the same moment must not mix each other's up.</summary>
public sealed class BindingTests
{
    private const int Sessions = 6;
    private const int Rounds = 4;

    private static readonly string[] Cells =
    [
        "var bundle = new DeepLearning.Display.MimeBundle { [\"text/plain\"] = \"3\" };",
        "using (var stream = new MemoryStream()) stream.WriteByte(1);",
        "IEnumerable<KeyValuePair<string, string>> F(DeepLearning.Display.MimeBundle b) => b;",
        "F(bundle).Single().Value",
    ];

    [Fact]
    public async Task Sessions_that_start_together_each_know_their_own_types()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var errors = await Task.WhenAll(Enumerable.Range(0, Sessions).Select(_ => Task.Run(RunAsync)));
            Assert.All(errors, Assert.Null);
            GC.Collect();
        }
    }

    private static async Task<string?> RunAsync()
    {
        await using var session = new CSharpSession(new() { SharedAssemblies = [typeof(MimeBundle).Assembly] });
        foreach (var cell in Cells)
            if ((await session.ExecuteAsync(new CellSource(cell), new Recorder())).Error is { } error)
                return error.Message;
        return null;
    }
}
