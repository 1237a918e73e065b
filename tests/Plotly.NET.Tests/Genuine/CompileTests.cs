using System.Diagnostics;
using System.Reflection;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>The gallery's code, which ours compiles, compiles against the genuine package too.</summary>
public sealed class CompileTests
{
    /// <summary>The one version that feeds were found to have; methods in the file left out changed in it.</summary>
    private const string Version = "0.14.0";

    private const string LeftOut = "ChartGallery.Made.cs";

    [Fact]
    public async Task The_gallery_compiles_against_the_genuine_package()
    {
        var folder = Directory.CreateTempSubdirectory("genuine-");
        try
        {
            var gallery = Path.Combine(Root, "tests", "Shared", "Charts");
            var files = Directory.EnumerateFiles(gallery, "ChartGallery*").Where(f => Path.GetFileName(f) != LeftOut);
            foreach (var file in files)
            {
                var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
                await File.WriteAllTextAsync(
                    Path.Combine(folder.FullName, Path.GetFileName(file)), text.Replace("Parts, Made,", "Parts,"),
                    TestContext.Current.CancellationToken);
            }

            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "genuine.csproj"), Project, TestContext.Current.CancellationToken);
            var (code, said) = await BuildAsync(folder.FullName);
            Assert.SkipWhen(
                said.Contains("NU1101") || said.Contains("NU1102") || said.Contains("NU1301"),
                $"The feed here has no Plotly.NET.CSharp {Version}.");
            Assert.True(code == 0, said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Root => Path.GetFullPath(typeof(CompileTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!);

    private static string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Plotly.NET.CSharp" Version="[{Version}]" /></ItemGroup>
        </Project>
        """;

    private static async Task<(int Code, string Said)> BuildAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-v", "quiet", "-nologo"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("CoursePackages");
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
