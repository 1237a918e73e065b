using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using DeepLearning.Teaching;

namespace DeepLearning.Browser.Tests.Teaching;

/// <summary>What chapters show, in a page as <c>course site</c> or a notebook would hold it.</summary>
internal static class LessonPage
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("lesson-page-").FullName;

    /// <summary>Runs calls of a chapter and shows what they showed.</summary>
    public static async Task<Tab> ShowLessonAsync(this Chromium chromium, bool dark, Action lesson)
    {
        var tab = await chromium.OpenAsync(dark);
        var outputs = Record(lesson).Select(bundle => $"<section>{bundle.Find(MimeTypes.Html)}</section>");
        await tab.ShowAsync($$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lesson</title>
            <style>body { margin: 24px; background: #fff }
            @media (prefers-color-scheme: dark) { body { background: #0d1117 } }</style></head>
            <body><main><h1 style="font-size: 1px; color: transparent">Lesson</h1><h2 style="display: none">Part</h2>
            <h3 style="display: none">Output</h3>{{string.Concat(outputs)}}</main></body></html>
            """);
        return tab;
    }

    private static List<MimeBundle> Record(Action lesson)
    {
        // Whoever runs the tests keeps progress of their own.
        Environment.SetEnvironmentVariable(ProgressStore.Variable, Path.Combine(Folder, "progress.json"));
        var recorder = new Recorder();
        Output.Current = recorder;
        lesson();
        return recorder.Shown;
    }

    private sealed class Recorder : IOutput
    {
        public List<MimeBundle> Shown { get; } = [];

        public void Show(string id, MimeBundle bundle) => Shown.Add(bundle);

        public void Update(string id, MimeBundle bundle) => Shown.Add(bundle);
    }
}
