using System.Collections.Concurrent;

namespace DeepLearning.Teaching;

/// <summary>Reads the style sheets and scripts of this library, which are files of their own beside this one.</summary>
internal static class Asset
{
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>Gets the course's theme and a style sheet as <c>style</c> elements.</summary>
    public static string Style(string name) => $"{Display.HtmlTheme.Style}<style>{Read($"{name}.css")}</style>";

    /// <summary>Gets a script as a <c>script</c> element.</summary>
    public static string Script(string name) => $"<script>{Read($"{name}.js")}</script>";

    private static string Read(string file) => Texts.GetOrAdd(file, name =>
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"Assets.{name}")
            ?? throw new InvalidOperationException($"[Asset] no '{name}' in this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
