using System.Reflection;
using DeepLearning.Notebook.Magics;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Packages;

/// <summary>
/// The packages of a session. Those that a cell asks for in a row are restored together, at the first other line.
/// </summary>
internal sealed class PackageSet(SessionState state)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);
    private readonly PackageCache _cache = new(state.Options.PackageCache ?? PackageCache.DefaultFolder);
    private readonly Dictionary<string, string> _installed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sources = [];
    private List<PackageRequest> _asked = [];

    /// <summary>Notes that a cell wants a package.</summary>
    public void Ask(MagicCall call, string package) => _asked.Add(PackageRequest.Parse(package, call));

    /// <summary>Adds a source: an address, or a folder relative to the cell's.</summary>
    public void AddSource(MagicCall call, string source)
    {
        if (source.Length == 0)
            throw call.Fail("expected an address or a folder, as in #i \"nuget: ../packages\".");
        if (!source.Contains("://", StringComparison.Ordinal))
        {
            source = Path.GetFullPath(source, call.Folder);
            if (!Directory.Exists(source))
                throw call.Fail($"there is no folder '{source}'; expected a folder of .nupkg files, or an address.");
        }

        if (!_sources.Contains(source))
            _sources.Add(source);
    }

    /// <summary>Forgets what a failed cell asked for.</summary>
    public void Forget() => _asked = [];

    /// <summary>Restores what was asked for and makes it usable.</summary>
    /// <param name="interrupt">Stops it.</param>
    public void Restore(CellInterrupt interrupt)
    {
        if (_asked.Count == 0)
            return;
        var asked = _asked;
        _asked = [];
        var notes = new List<string>();
        var missing = asked.Where(request => !IsThere(request, notes)).ToList();
        var progress = new PackageProgress(missing.Select(m => m.ToString()));
        try
        {
            var packages = missing.Count == 0 ? [] : Resolve(missing, progress, interrupt);
            var mine = packages.Where(p => missing.Any(m => Same(m.Id, p.Id))).ToList();
            foreach (var package in packages)
                Use(package, notes);
            foreach (var package in mine)
                _installed[package.Id] = package.Version;
            progress.Finish(mine.Select(p => $"{p.Id}, {p.Version}"), notes);
        }
        catch (Exception e)
        {
            progress.Fail(e is OperationCanceledException or ThreadInterruptedException
                ? "Installing packages was interrupted"
                : "Packages could not be installed");
            throw;
        }
    }

    private bool IsThere(PackageRequest request, List<string> notes)
    {
        if (!_installed.ContainsKey(request.Id)
            && HostPackages.Find(request.Id, state.Chain.References) is { } host)
        {
            state.Chain.References.Add(host);
            notes.Add($"{request}: this session has {Path.GetFileNameWithoutExtension(host)} for it, and uses that.");
            return true;
        }

        if (!_installed.TryGetValue(request.Id, out var version))
            return false;
        if (request.IsMetBy(version))
        {
            notes.Add($"{request.Id}, {version} is there already.");
            return true;
        }

        throw request.Call.Fail(
            $"{request.Id} is loaded in version {version}, which stays until a restart; "
            + $"{request.Version} was asked for.");
    }

    private IReadOnlyList<ResolvedPackage> Resolve(
        List<PackageRequest> missing, PackageProgress progress, CellInterrupt interrupt)
    {
        // What is loaded keeps its version; the new packages must agree with it.
        var plan = new RestorePlan(
            [.. missing.Select(m => (m.Id, m.Version)).Distinct(), .. _installed.Select(p => (p.Key, $"[{p.Value}]"))],
            _sources,
            state.Folder);
        if (_cache.Find(plan) is { } known)
            return known;
        try
        {
            // On the pool, so that the nudges meant for this thread do not hit the restore while it cleans up.
            var token = interrupt.Token;
            var restore = Task.Run(() => PackageRestore.RunAsync(plan, _cache.Folder, token), token);
            while (Task.WaitAny([restore], (int)Beat.TotalMilliseconds, token) < 0)
                progress.Tick();
            var packages = restore.GetAwaiter().GetResult();
            _cache.Keep(plan, packages);
            return packages;
        }
        catch (Exception e) when (e is RestoreFailedException or IOException or UnauthorizedAccessException)
        {
            var first = missing.FirstOrDefault(m => e.Message.Contains(m.Id, StringComparison.OrdinalIgnoreCase));
            var names = string.Join("; ", missing.Select(m => $"'{m}'"));
            throw (first ?? missing[0]).Call.Fail(
                $"could not restore {names} from {Sources()}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private string Sources() => string.Join(", ", _sources.Append("the sources of NuGet's configuration"));

    private void Use(ResolvedPackage package, List<string> notes)
    {
        foreach (var file in package.Assemblies)
        {
            var name = AssemblyName.GetAssemblyName(file);
            if (TrustedAssemblies.Find(name.Name!) is { } hosts && !ReferenceTable.IsFramework(name.Name!))
            {
                var version = AssemblyName.GetAssemblyName(hosts).Version;
                if (version != name.Version)
                    notes.Add($"{package.Id}, {package.Version}: the host's {name.Name} {version} stays.");
            }

            state.Chain.References.Add(file);
        }

        foreach (var native in package.Natives)
            ReferenceTable.ResolveFrom(Path.GetDirectoryName(native)!);
    }

    private static bool Same(string id, string other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);
}
