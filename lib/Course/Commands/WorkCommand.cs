using System.CommandLine;
using DeepLearning.Notebook;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Commands;

/// <summary>The child process that runs one chapter for <see cref="RunCommand"/>; not for people.</summary>
internal static class WorkCommand
{
    public const string Name = "work";

    public static Command Create()
    {
        var command = new Command(Name, "Runs one chapter for the run command.") { Hidden = true };
        command.SetAction((_, _) => ChapterWorker.RunAsync(CreateSession));
        return command;
    }

    /// <summary>Makes the session of a chapter: it stands in the notebook's own folder.</summary>
    public static INotebookSession CreateSession(string notebook) =>
        new CSharpSession(new SessionOptions { WorkingDirectory = Path.GetDirectoryName(notebook) });
}
