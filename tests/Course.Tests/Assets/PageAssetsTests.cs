using System.Text.Json.Nodes;
using DeepLearning.Course.Assets;

namespace DeepLearning.Course.Tests.Assets;

public sealed class PageAssetsTests : IDisposable
{
    private readonly FakeNpm _npm = new();
    private readonly List<string> _said = [];

    public void Dispose() => _npm.Dispose();

    [Fact]
    public void Without_npm_one_line_says_so_and_nothing_is_left()
    {
        Assert.Null(new PageAssets(_npm.Cache, _npm.Missing()).Fetch(_said.Add));
        Failed("npm is not installed (it comes with Node.js)");
    }

    [Fact]
    public void An_npm_that_fails_is_quoted()
    {
        var npm = _npm.Doing("echo warming up >&2; echo 'npm error code ENOTFOUND' >&2; exit 1");
        Assert.Null(new PageAssets(_npm.Cache, npm).Fetch(_said.Add));
        Failed("npm ended with 1: npm error code ENOTFOUND");
    }

    [Theory]
    [InlineData("mkdir -p node_modules/plotly.js-dist-min; echo half > node_modules/plotly.js-dist-min/plotly.min.js")]
    [InlineData("mkdir -p node_modules/plotly.js-dist-min; : > node_modules/plotly.js-dist-min/plotly.min.js")]
    [InlineData("exit 0")]
    public void What_npm_leaves_half_written_is_not_taken(string shell)
    {
        Assert.Null(new PageAssets(_npm.Cache, _npm.Doing(shell)).Fetch(_said.Add));
        Failed("npm left plotly.js-dist-min/plotly.min.js missing or damaged");
    }

    [Fact]
    public void An_npm_that_hangs_is_ended()
    {
        Assert.Null(new PageAssets(_npm.Cache, _npm.Doing("sleep 600", seconds: 1)).Fetch(_said.Add));
        Failed("npm did not end within 1 s");
    }

    [Fact]
    public void A_failure_is_tried_again_next_time_and_the_draft_of_a_killed_process_is_cleared()
    {
        var assets = new PageAssets(_npm.Cache, _npm.Doing("exit 1"));
        assets.Fetch(_said.Add);
        assets.Fetch(_said.Add);
        Assert.Equal(2, _npm.Calls);
    }

    [Fact]
    public void The_cache_is_used_without_calling_npm()
    {
        var assets = new PageAssets(_npm.Cache, _npm.Doing("exit 1"));
        assets.Fetch(_ => { });
        // The folder's name is the digest of what is pinned; a draft shows it.
        var npm = _npm.Doing($"basename \"$(dirname \"$PWD\")\" > '{_npm.Cache}/key'; exit 1");
        new PageAssets(_npm.Cache, npm).Fetch(_ => { });
        var key = Path.GetFileNameWithoutExtension(File.ReadAllText(Path.Combine(_npm.Cache, "key")).Trim());
        var folder = Directory.CreateDirectory(Path.Combine(_npm.Cache, key)).FullName;
        var calls = _npm.Calls;
        Assert.Equal(folder, assets.Fetch(_said.Add));
        Assert.Equal(folder, assets.Find());
        Assert.Empty(_said);
        Assert.Equal(calls, _npm.Calls);
    }

    [Fact]
    public async Task One_fetches_while_the_others_wait()
    {
        // Two at once would find each other's mark.
        var npm = _npm.Doing($"mkdir '{_npm.Cache}/busy' || exit 7; sleep 0.2; rmdir '{_npm.Cache}/busy'; exit 1");
        var said = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => new PageAssets(_npm.Cache, npm).Fetch(said.Enqueue))));
        Assert.Equal(4, _npm.Calls);
        Assert.DoesNotContain(said, line => line.Contains("ended with 7", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lock_file_pins_digests_and_names_no_registry()
    {
        var packages = JsonNode.Parse(AssetFile.Resource("package-lock.json"))!["packages"]!.AsObject();
        Assert.Equal(["", "node_modules/katex", "node_modules/mermaid", "node_modules/plotly.js-dist-min"],
            packages.Select(p => p.Key));
        Assert.All(packages.Skip(1), p => Assert.StartsWith("sha512-", (string)p.Value!["integrity"]!));
        Assert.All(packages, p => Assert.Null(p.Value!["resolved"]));
        Assert.Equal(27, AssetFile.All.Count);
    }

    [Fact]
    public void The_real_npm_fetches_every_file_and_they_are_copied()
    {
        var folder = new PageAssets(_npm.Cache, Npm.Usual).Fetch(_said.Add);
        Assert.SkipWhen(folder is null, $"npm cannot fetch here: {_said.LastOrDefault()}");
        Assert.All(AssetFile.All, file => Assert.True(file.IsIn(folder), file.Target));
        Assert.Equal([".lock", Path.GetFileName(folder)],
            Directory.EnumerateFileSystemEntries(_npm.Cache).Select(Path.GetFileName).Order());
        var site = Path.Combine(_npm.Cache, "site");
        PageAssets.Copy(folder, site);
        Assert.True(new FileInfo(Path.Combine(site, "plotly.min.js")).Length > 4_000_000);
        Assert.Equal(AssetFile.All.Count, Directory.GetFiles(site, "*", SearchOption.AllDirectories).Length);
        Assert.All(["plotly.js", "mermaid.js", "katex.js", "katex.css"], name =>
            Assert.True(new FileInfo(Path.Combine(folder, InlineForms.Folder, name + ".gz")).Length > 50_000, name));
    }

    private void Failed(string reason)
    {
        Assert.Contains(_said, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.Single(_said, line => line.StartsWith("Charts stay static pictures", StringComparison.Ordinal));
        Assert.Equal([".lock"], Directory.EnumerateFileSystemEntries(_npm.Cache).Select(Path.GetFileName));
    }
}
