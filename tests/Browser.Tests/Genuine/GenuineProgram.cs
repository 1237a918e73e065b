using System.Diagnostics;
using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Genuine;

/// <summary>The galleries' code compiled against the genuine packages, and the HTML that they write for it.</summary>
public sealed class GenuineProgram : IAsyncLifetime
{
    /// <summary>Its methods have changed since the version that the chapters are written for.</summary>
    private const string LeftOut = "ChartGallery.Made.cs";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NoWarn>NU1603</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Plotly.NET.CSharp" Version="[0.14.0]" />
            <PackageReference Include="XPlot.Plotly" Version="[4.1.0]" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using System.Text.Json;
        using DeepLearning.Testing.Charts;
        using DeepLearning.Testing.XPlot;

        var charts = new Dictionary<string, string>();
        foreach (var (name, chart) in ChartGallery.All)
            charts[name] = Plotly.NET.GenericChart.toChartHTML(chart());
        foreach (var (kind, trace) in XPlotGallery.Traces)
            charts["xplot " + kind] = XPlot.Plotly.Chart.Plot(trace, XPlotGallery.LayoutOf(kind)).GetInlineHtml();
        File.WriteAllText(args[0], JsonSerializer.Serialize(charts));
        """;

    /// <summary>Gets the HTML of every chart by its name.</summary>
    public IReadOnlyDictionary<string, string> Charts { get; private set; } = new Dictionary<string, string>();

    /// <summary>Gets why there are none, or null.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("genuine-");
        try
        {
            var shared = Path.Combine(Places.Root, "tests", "Shared");
            var files = Directory.EnumerateFiles(Path.Combine(shared, "Charts"), "ChartGallery*")
                .Where(f => Path.GetFileName(f) != LeftOut)
                .Concat(Directory.EnumerateFiles(Path.Combine(shared, "XPlot")));
            foreach (var file in files)
            {
                var text = await File.ReadAllTextAsync(file);
                await WriteAsync(Path.GetFileName(file), text.Replace("Parts, Made,", "Parts,"));
            }

            await WriteAsync("genuine.csproj", Project);
            await WriteAsync("Program.cs", Program);
            var charts = Path.Combine(folder.FullName, "charts.json");
            var (code, said) = await RunAsync(folder.FullName, charts);
            if (said.Contains("NU1101") || said.Contains("NU1102") || said.Contains("NU1301"))
                Missing = "The feed here has no Plotly.NET.CSharp 0.14.0 or no XPlot.Plotly 4.1.0.";
            else if (code == 0)
                Charts = Read(await File.ReadAllTextAsync(charts));
            else
                throw new InvalidOperationException(said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Dictionary<string, string> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    private static async Task<(int Code, string Said)> RunAsync(string folder, string charts)
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--project", folder, "--", charts])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("CoursePackages");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said + await error);
    }
}
