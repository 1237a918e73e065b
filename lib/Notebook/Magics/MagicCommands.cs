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
        new("#r", "Adds a reference to an assembly: #r \"path.dll\".", ReferenceDirective.Run),
        new("#i", "Adds a NuGet source (not supported yet).", ReferenceDirective.RunSource),
        new("#!import", "Runs another file: .dib, .ipynb, .cs or .csx.", ImportMagic.Run),
    ];

    /// <summary>Carries a directive out.</summary>
    public static void Run(MagicCall call)
    {
        var command = All.FirstOrDefault(c => c.Name == call.Part.Directive)
            ?? throw call.Fail("there is no such directive; #!lsmagic lists those there are.");
        command.Run(call);
    }
}
