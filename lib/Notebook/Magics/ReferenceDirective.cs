using DeepLearning.Notebook.Errors;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Magics;

/// <summary><c>#r "path.dll"</c>: makes an assembly's types usable by later code.</summary>
internal static class ReferenceDirective
{
    public static void Run(MagicCall call)
    {
        if (call.Plain is not [var target])
            throw call.Fail("expected one path in quotes, for example #r \"../lib/My.dll\".");
        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            throw NuGet(call);
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

    public static void RunSource(MagicCall call) => throw NuGet(call);

    private static CellFailure NuGet(MagicCall call) => call.Fail(
        "NuGet packages in a cell are not supported yet; add the package to a project, build it, and use "
        + "#r \"path/to/the.dll\".");
}
