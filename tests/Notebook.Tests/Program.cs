using DeepLearning.Notebook.Running;
using DeepLearning.Notebook.Tests.Running;

namespace DeepLearning.Notebook.Tests;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["worker"])
            return await ChapterWorker.RunAsync(_ => new ScriptedSession());
        if (args is ["worker", "csharp"])
            return await ChapterWorker.RunAsync(CSharpChapterTests.CreateSession);
        if (args.Any(arg => arg is "-automated" or "@@"))
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
        return await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(
            args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
