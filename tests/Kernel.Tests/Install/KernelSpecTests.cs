using System.Text.Json.Nodes;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Kernel.Tests.Install;

public sealed class KernelSpecTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kernels of ü").FullName;

    private string Assembly => Path.Combine(_folder, "a b", "Course.dll");

    public KernelSpecTests()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Assembly)!);
        File.WriteAllText(Assembly, "");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Installed_listed_and_removed()
    {
        var installed = KernelSpec.Install(Assembly, _folder);
        Assert.Equal(".net-csharp", installed.Name);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(installed.Folder, "kernel.json")))!;
        Assert.Equal(
            ["exec", Assembly, "kernel", "run", "--connection-file", "{connection_file}"],
            spec["argv"]!.AsArray().Skip(1).Select(a => (string)a!));
        Assert.Equal("message", (string?)spec["interrupt_mode"]);
        Assert.Equal([installed], KernelSpec.List(_folder));
        Assert.Equal(installed, KernelSpec.Install(Assembly, _folder));
        Assert.True(KernelSpec.Remove(_folder));
        Assert.False(KernelSpec.Remove(_folder));
        Assert.Empty(KernelSpec.List(_folder));
    }

    [Theory]
    [InlineData("{\"display_name\":\".NET (C#)\",\"argv\":[]}", ".NET (C#)")]
    [InlineData("{ damaged", "damaged")]
    public void Anothers_kernel_stays_unless_replacing_is_asked_for(string json, string name)
    {
        var other = Directory.CreateDirectory(Path.Combine(_folder, ".net-csharp")).FullName;
        File.WriteAllText(Path.Combine(other, "kernel.json"), json);
        var error = Assert.Throws<IOException>(() => KernelSpec.Install(Assembly, _folder));
        Assert.Contains(name, error.Message);
        Assert.Contains("--replace", error.Message);
        Assert.False(KernelSpec.Remove(_folder));
        Assert.Equal(json, File.ReadAllText(Path.Combine(other, "kernel.json")));
        Assert.True(KernelSpec.Install(Assembly, _folder, replace: true).Ours);
    }

    [Fact]
    public void A_command_that_is_not_built_is_told()
    {
        var error = Assert.Throws<FileNotFoundException>(() => KernelSpec.Install("gone.dll", _folder));
        Assert.Contains("run `dotnet build` first", error.Message);
    }
}
