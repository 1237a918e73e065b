using System.CommandLine;
using DeepLearning.Notebook;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Commands;

/// <summary>The child process that runs one chapter for <see cref="RunCommand"/>; not for people.</summary>
internal static class WorkCommand
{
    public const string Name = "work";

    /// <summary>The option that sets a variable of the worker's environment: <c>--set NAME=VALUE</c>.</summary>
    public const string Setting = "--set";

    private static readonly Option<string[]> Settings = new(Setting)
    {
        Description = "A variable for the chapter, NAME=VALUE; without a value it is taken away.",
    };

    public static Command Create()
    {
        var command = new Command(Name, "Runs one chapter for the run command.") { Settings };
        command.Hidden = true;
        command.SetAction((parsed, _) =>
        {
            CSharpSession.Prepare();
            foreach (var setting in parsed.GetValue(Settings) ?? [])
            {
                var (name, value) = setting.Split('=', 2) is [var n, var v] ? (n, v) : (setting, "");
                Environment.SetEnvironmentVariable(name, value.Length == 0 ? null : value);
            }

            return ChapterWorker.RunAsync(CreateSession);
        });
        return command;
    }

    /// <summary>Makes the session of a chapter: it stands in the notebook's own folder.</summary>
    public static INotebookSession CreateSession(string notebook) =>
        new CSharpSession(new SessionOptions { WorkingDirectory = Path.GetDirectoryName(notebook) });
}
