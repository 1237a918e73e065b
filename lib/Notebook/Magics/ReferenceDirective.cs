using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Magics;

/// <summary>
/// <c>#r "path.dll"</c> makes an assembly's types usable by later code, <c>#r "nuget: Id, Version"</c> a package's.
/// </summary>
internal static class ReferenceDirective
{
    public static void Run(MagicCall call)
    {
        if (call.Plain is not [var target])
        {
            throw call.Fail(
                "expected one path or package in quotes, for example #r \"../lib/My.dll\" or #r \"nuget: Id, 1.0\".");
        }

        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            call.Run.State.Packages.Ask(call, target["nuget:".Length..]);
            return;
        }

        var path = Path.GetFullPath(target, call.Folder);
        if (!File.Exists(path))
        {
            // #r "System.Net.Http.dll" names what every cell sees anyway.
            if (ReferenceTable.IsFramework(Path.GetFileNameWithoutExtension(target)))
                return;
            throw call.Fail(MissingFile.Describe(target, path));
        }

        try
        {
            call.Run.State.Chain.References.Add(path);
        }
        catch (BadImageFormatException)
        {
            throw call.Fail($"'{target}' is not a .NET assembly.");
        }
    }

    /// <summary><c>#i "nuget: source"</c>: where packages come from, besides NuGet's own configuration.</summary>
    public static void RunSource(MagicCall call)
    {
        if (call.Plain is not [var target] || !target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            throw call.Fail("expected a source of packages, for example #i \"nuget: ../packages\".");
        call.Run.State.Packages.AddSource(call, target["nuget:".Length..].Trim());
    }
}
