using System.Diagnostics;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Packages;

/// <summary>Packages in cells, from a folder that the tests make: none needs a network.</summary>
public sealed class PackageTests : SessionTest
{
    private readonly FolderFeed _feed = new();
    private readonly string _id = $"Pkg{Guid.NewGuid():N}";

    public PackageTests() => Session = NewSession();

    protected override void Clean()
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory; // the session made the feed's folder current
        _feed.Dispose();
    }

    [Fact]
    public async Task A_package_comes_with_what_it_depends_on_and_the_second_time_from_the_cache()
    {
        _feed.Add($"{_id}.Below", "1.0.0", $"namespace {_id}B; public class Below {{ public int Two => 2; }}");
        _feed.Add(
            _id, "1.2.0", $"namespace {_id}; public class Above : {_id}B.Below {{ public int Four => 2 * Two; }}",
            ($"{_id}.Below", "1.0.0"));
        var cell = $"""
            #i "nuget: packages"
            #r "nuget: {_id}, 1.2.0"
            using {_id};
            var above = new Above();
            above.Four
            """;
        Assert.Equal("4", await Value(cell));
        Assert.StartsWith($"Installing packages: {_id}, 1.2.0", Output.Shown[0][MimeTypes.Text]);
        Assert.Equal($"Installed packages: {_id}, 1.2.0", Output.Updates[^1][MimeTypes.Text]);
        Assert.Contains($"<li><span>{_id}, 1.2.0</span></li>", Output.Updates[^1][MimeTypes.Html]);
        Assert.Equal("2", await Value("above.Two"));
        Assert.Equal([], Directory.GetDirectories(_feed.Cache));

        // Without the feed only the cache can know the package.
        Directory.Delete(_feed.Packages, recursive: true);
        Directory.CreateDirectory(_feed.Packages);
        await Session.DisposeAsync();
        Session = NewSession();
        Assert.Equal("4", await Value(cell));
        await Value($"#r \"nuget:{_id},1.2\"");
        Assert.Contains("is there already", Output.Updates[^1][MimeTypes.Text]);
        var error = await Failure($"1+1\n#r \"nuget: {_id}, 9.0.0\"");
        Assert.Contains($"{_id} is loaded in version 1.2.0, which stays until a restart", error.Message);
    }

    [Fact]
    public async Task Several_packages_of_a_cell_are_restored_together_and_no_version_means_the_latest()
    {
        _feed.Add($"{_id}.One", "1.0.0", $"public class One{_id} {{ }}");
        _feed.Add($"{_id}.One", "1.5.0", $"public class One{_id} {{ public int Five => 5; }}");
        _feed.Add($"{_id}.Two", "2.0.0", $"public class Two{_id} {{ }}");
        Assert.Equal("5", await Value($"""
            #r "nuget: {_id}.One"
            #r "nuget: {_id}.Two, 2.0.0"
            #i "nuget: {_feed.Packages}"
            new One{_id}().Five
            """));
        Assert.Equal($"Installed packages: {_id}.One, 1.5.0; {_id}.Two, 2.0.0", Output.Updates[^1][MimeTypes.Text]);
        Assert.Single(Output.Shown);
        Assert.Single(Directory.GetFiles(_feed.Cache));
    }

    [Fact]
    public async Task A_package_that_nobody_has_is_named_with_its_sources_and_the_session_goes_on()
    {
        await Value("var kept = 3;");
        var error = await Failure($"#i \"nuget: packages\"\n\n#r \"nuget: {_id}.Missing, 1.0.0\"\nvar no = 1;");
        Assert.Equal(("DirectiveError", 3), (error.Type, error.Line));
        Assert.StartsWith($"[#r] could not restore '{_id}.Missing, 1.0.0' from {_feed.Packages}, ", error.Message);
        Assert.Contains("NU1101", error.Message);
        Assert.StartsWith("Packages could not be installed", Output.Updates[^1][MimeTypes.Text]);
        Assert.Equal("3", await Value("kept"));
        Assert.Equal([], Directory.GetDirectories(_feed.Cache));
    }

    [Fact]
    public async Task A_package_whose_assembly_the_host_has_keeps_the_hosts()
    {
        _feed.Add("Markdig", "9.9.9", "namespace Markdig; public class Wrong { }");
        await Value("#i \"nuget: packages\"\n#r \"nuget: Markdig, 9.9.9\"\nMarkdig.Markdown.ToHtml(\"x\")");
        Assert.Matches("Markdig, 9.9.9: the host's Markdig 1[.0-9]+ stays.", Output.Updates[^1][MimeTypes.Text]);
    }

    [Fact]
    public async Task A_package_of_which_the_session_has_an_implementation_is_not_fetched()
    {
        // By the namespace in an assembly of the course's own, as TorchSharp-cpu is DeepLearning.TorchSharp.
        await Value("#r \"nuget: Microsoft.DotNet.Interactive-cpu, 1.0.0\"");
        Assert.Contains("this session has DeepLearning.Notebook for it", Output.Updates[^1][MimeTypes.Text]);
        await Value($"#r \"{typeof(Markdig.Markdown).Assembly.Location}\"");
        await Value("#r \"nuget: Markdig\"\nMarkdig.Markdown.ToHtml(\"x\")");
        Assert.Contains("this session has Markdig for it", Output.Updates[^1][MimeTypes.Text]);
    }

    [Fact]
    public async Task An_interrupt_ends_a_restore()
    {
        using var stop = new CancellationTokenSource();
        var cell = Run($"#i \"nuget: packages\"\n#r \"nuget: {_id}, 1.0.0\"", cancellation: stop.Token);
        await Machine.Until(() => Output.Shown.Count > 0, "the restore begins");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        var start = Stopwatch.GetTimestamp();
        await stop.CancelAsync();
        Assert.Equal("Interrupted", (await cell).Error?.Type);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Machine.Patience);
        Assert.StartsWith("Installing packages was interrupted", Output.Updates[^1][MimeTypes.Text]);
        Assert.Equal("2", await Value("1 + 1"));
    }

    [Theory]
    [InlineData("#r \"nuget: \"", "expected a package and perhaps a version")]
    [InlineData("#r \"nuget: A;B\"", "got ' A;B'")]
    [InlineData("#i \"nuget: nowhere\"", "there is no folder '")]
    [InlineData("#i \"nowhere\"", "expected a source of packages")]
    public async Task A_line_that_is_none_is_refused(string cell, string message) =>
        Assert.Contains(message, (await Failure(cell)).Message);

    private CSharpSession NewSession() =>
        new(new SessionOptions { WorkingDirectory = _feed.Root, PackageCache = _feed.Cache });
}
