using System.Text.Json.Nodes;
using DeepLearning.Display;
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
        var installed = KernelSpec.Install(_ => Assembly, _folder);
        Assert.Equal(".net-csharp", installed.Name);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(installed.Folder, "kernel.json")))!;
        Assert.Equal(
            ["exec", Assembly, "--connection-file", "{connection_file}"],
            spec["argv"]!.AsArray().Skip(1).Select(a => (string)a!));
        Assert.Equal("message", (string?)spec["interrupt_mode"]);
        Assert.Equal([installed], KernelSpec.List(_folder));
        Assert.Equal(installed, KernelSpec.Install(_ => Assembly, _folder));
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
        var error = Assert.Throws<IOException>(() => KernelSpec.Install(_ => Assembly, _folder));
        Assert.Contains(name, error.Message);
        Assert.Contains("--replace", error.Message);
        Assert.False(KernelSpec.Remove(_folder));
        Assert.Equal(json, File.ReadAllText(Path.Combine(other, "kernel.json")));
        Assert.True(KernelSpec.Install(_ => Assembly, _folder, replace: true).Ours);
    }

    [Fact]
    public void A_program_that_is_built_for_it_lies_in_its_folder_and_goes_with_it()
    {
        var installed = KernelSpec.Install(Build, _folder, name: "ours");
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(installed.Folder, "kernel.json")))!;
        var program = (string)spec["argv"]![2]!;
        Assert.Equal(Path.Combine(_folder, "ours", "program", "Kernel.dll"), program);
        Assert.True(File.Exists(program));
        Assert.Contains("ours", installed.DisplayName);
        Assert.Equal("ours", (string?)spec["env"]![PageLibrary.KernelVariable]);
        Assert.True(KernelSpec.Remove(_folder, "ours"));
        Assert.Equal(["a b"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));

        static string Build(string folder)
        {
            var assembly = Path.Combine(folder, "Kernel.dll");
            File.WriteAllText(assembly, "");
            return assembly;
        }
    }

    [Fact]
    public void Two_names_stand_side_by_side()
    {
        KernelSpec.Install(_ => Assembly, _folder, name: "first");
        KernelSpec.Install(_ => Assembly, _folder, name: "second");
        Assert.Equal(["first", "second"], KernelSpec.List(_folder).Select(k => k.Name));
        KernelSpec.Remove(_folder, "first");
        Assert.Equal(["second"], KernelSpec.List(_folder).Select(k => k.Name));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_installed_kernel_as_it_was()
    {
        var installed = KernelSpec.Install(_ => Assembly, _folder);
        Assert.Throws<InvalidOperationException>(() =>
            KernelSpec.Install(_ => throw new InvalidOperationException("no"), _folder));
        Assert.Equal([installed], KernelSpec.List(_folder));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Fact]
    public void A_command_that_is_not_built_is_told()
    {
        var error = Assert.Throws<FileNotFoundException>(() => KernelSpec.Install(_ => "gone.dll", _folder));
        Assert.Contains("run `dotnet build` first", error.Message);
    }
}
