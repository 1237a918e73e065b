namespace DeepLearning.Notebook.Magics;

/// <summary>A directive that cells can use.</summary>
/// <param name="Name">How it is written, for example <c>#!share</c>.</param>
/// <param name="Help">What it does, in a line.</param>
/// <param name="Run">Does it.</param>
internal sealed record MagicCommand(string Name, string Help, Action<MagicCall> Run);

/// <summary>All directives, by name.</summary>
internal static class MagicCommands
{
    public static IReadOnlyList<MagicCommand> All { get; } =
    [
        new("#r", "Adds an assembly or a package: #r \"path.dll\", #r \"nuget: Id, 1.0\".", ReferenceDirective.Run),
        new("#i", "Adds a source of packages: #i \"nuget: folder\".", ReferenceDirective.RunSource),
        new("#!import", "Runs another file: .dib, .ipynb, .cs or .csx.", ImportMagic.Run),
        new("#!share", "Gives a value to this part's language: #!share --from csharp data.", ValueMagics.Share),
        new("#!set", "Sets a variable: #!set --name n --value @csharp:data.", ValueMagics.Set),
        new("#!value", "Keeps text under a name: #!value --name text, then the text.", ValueMagics.Store),
        new("#!time", "Tells how long the cell took.", InfoMagics.Time),
        new("#!who", "Lists the variables.", InfoMagics.Who),
        new("#!whos", "Lists the variables with types and values.", InfoMagics.Whos),
        new("#!lsmagic", "Lists the directives.", InfoMagics.List),
        new("#!about", "Tells what runs this notebook.", InfoMagics.About),
    ];

    /// <summary>Carries a directive out.</summary>
    public static void Run(MagicCall call)
    {
        var command = All.FirstOrDefault(c => c.Name == call.Part.Directive)
            ?? throw call.Fail("there is no such directive; #!lsmagic lists those there are.");
        command.Run(call);
    }
}
