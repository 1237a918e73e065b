using DeepLearning.Display;
using DeepLearning.Notebook.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeepLearning.Notebook.Tests.Magics;

public sealed class ReferenceTests : SessionTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reference tests").FullName;

    public ReferenceTests() => Session = new CSharpSession(new SessionOptions { WorkingDirectory = _folder });

    protected override void Clean() => DeleteFolder(_folder);

    [Fact]
    public async Task A_library_loads_with_its_dependencies_from_its_own_folder()
    {
        var id = $"{Guid.NewGuid():N}";
        var two = $"namespace B{id}; public static class Below {{ public static int Two => 2; }} "
            + "public enum Kind { Bad, Good }";
        var below = Build($"Below{id}", two);
        var code = $"namespace A{id}; public static class Above {{ public static int Four => 2 * B{id}.Below.Two; "
            + $"public static B{id}.Kind Kind => B{id}.Kind.Good; }}";
        Build($"Above{id}", code, below);
        await Value($"#r \"lib/Above{id}.dll\"\nusing A{id};");
        Assert.Equal("4", await Value("Above.Four"));
        Assert.Equal("Good", await Value("Above.Kind"));
        await Value($"#r \"lib/Above{id}.dll\"");
        Assert.Equal("4", await Value("Above.Four"));
    }

    [Fact]
    public async Task An_assembly_that_the_host_has_loaded_is_the_hosts_whatever_file_is_named()
    {
        var copy = Path.Combine(_folder, "DeepLearning.Notebook.Tests.dll");
        File.Copy(typeof(ReferenceTests).Assembly.Location, copy);
        Kept.Value = 5;
        await Value("#r \"DeepLearning.Notebook.Tests.dll\"");
        Assert.Equal("5", await Value("DeepLearning.Notebook.Tests.Magics.ReferenceTests.Kept.Value"));

        File.Copy(typeof(IDisplayable).Assembly.Location, Path.Combine(_folder, "DeepLearning.Display.dll"));
        await Value("#r \"DeepLearning.Display.dll\"\nusing DeepLearning.Display;");
        await Value(
            "class Mine : IDisplayable { public MimeBundle ToMimeBundle() => new() { [MimeTypes.Text] = \"mine\" }; }");
        Assert.Equal("mine", await Value("new Mine()"));
    }

    [Fact]
    public async Task An_assembly_of_dotnet_needs_no_file() =>
        Assert.Equal("3", await Value("#r \"System.Net.Http.dll\"\n3"));

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "text.dll"), "text", TestContext.Current.CancellationToken);
        Assert.Equal("[#r] 'text.dll' is not a .NET assembly.", (await Failure("#r \"text.dll\"")).Message);
    }

    private string Build(string name, string code, params string[] references)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "lib")).FullName, $"{name}.dll");
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
            [.. FrameworkReferences.All, .. references.Select(r => MetadataReference.CreateFromFile(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return path;
    }

    public static class Kept
    {
        public static int Value { get; set; }
    }
}
