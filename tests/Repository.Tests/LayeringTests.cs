using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DeepLearning.Repository.Tests;

/// <summary>Layers point one way: what each assembly of ours may know.</summary>
public sealed class LayeringTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Display"] = [],
        ["TorchSharp"] = ["Display"],
        ["Plotly.NET"] = ["Display"],
        ["XPlot.Plotly"] = ["Display", "Plotly.NET"],
        ["Visuals"] = ["Display", "TorchSharp", "Plotly.NET"],
        ["Blocks"] = ["TorchSharp"],
        ["Datasets"] = ["Display", "TorchSharp"],
        ["Teaching"] = ["Display"],
        ["Exercises"] = ["Display", "Datasets", "Teaching", "TorchSharp"],
        ["Notebook"] = ["Display"],
        ["Kernel"] = ["Display", "Notebook"],
        ["Course"] = ["*"],
    };

    public static TheoryData<string> Libraries => [.. Repository.LibraryFolders.Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_references_only_the_layers_below_it(string library)
    {
        Assert.True(Allowed.TryGetValue(library, out var allowed), $"{library} has no row in {nameof(LayeringTests)}.");
        if (allowed.Contains("*"))
            return;
        using var assembly = Open(library);
        var reader = assembly.GetMetadataReader();
        var ours = reader.AssemblyReferences
            .Select(r => reader.GetString(reader.GetAssemblyReference(r).Name))
            .Where(name => name.StartsWith("DeepLearning.", StringComparison.Ordinal))
            .Select(name => name["DeepLearning.".Length..]);
        Gate.Holds(ours.Except(allowed));
    }

    [Theory]
    [InlineData("Notebook", "System.Net.Sockets")]
    [InlineData("Kernel", "Microsoft.CodeAnalysis")]
    public void A_library_keeps_out_of_a_namespace(string library, string forbidden)
    {
        if (!Repository.LibraryFolders.Contains($"lib/{library}"))
            Assert.Skip($"lib/{library} is not there yet.");
        Assert.DoesNotContain(ReferencedTypes(library), t => t.StartsWith(forbidden, StringComparison.Ordinal));
    }

    [Fact]
    public void Visuals_never_train() =>
        Assert.DoesNotContain(ReferencedTypes("Visuals"), t => t.Contains("optim", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_check_sees_references() =>
        Assert.Contains(ReferencedTypes("Course"), t => t.StartsWith("System.", StringComparison.Ordinal));

    private static List<string> ReferencedTypes(string library)
    {
        using var assembly = Open(library);
        var reader = assembly.GetMetadataReader();
        return [.. reader.TypeReferences
            .Select(reader.GetTypeReference)
            .Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}")];
    }

    private static PEReader Open(string library)
    {
        var folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!;
        return new PEReader(File.OpenRead(Path.Combine(folder, $"DeepLearning.{library}.dll")));
    }
}
