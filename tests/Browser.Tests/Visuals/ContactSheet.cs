using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Puts photographs of visuals on one sheet, under their families.</summary>
internal static class ContactSheet
{
    /// <summary>One photograph.</summary>
    /// <param name="Family">The family, as the methods are called.</param>
    /// <param name="Name">What is shown.</param>
    /// <param name="Png">The photograph.</param>
    public sealed record Tile(string Family, string Name, byte[] Png);

    /// <summary>Draws the sheet in the browser and keeps it as WebP under artifacts/screenshots.</summary>
    /// <returns>The path, and how many tiles have more than one colour.</returns>
    public static async Task<(string Path, int Drawn)> MakeAsync(
        Chromium chromium, string name, IReadOnlyList<Tile> tiles, bool dark)
    {
        await using var tab = await chromium.OpenAsync(dark);
        await tab.ShowAsync("<!doctype html><title>Contact sheet</title><canvas></canvas>");
        await tab.Page.AddScriptTagAsync(
            new() { Path = Path.Combine(Places.Root, "tests", "Browser.Tests", "Visuals", "contact-sheet.js") });
        var sheet = await tab.Page.EvaluateAsync<JsonElement>("a => contactSheet(a.tiles, a.dark)", new
        {
            dark,
            tiles = tiles.Select(t => new { family = t.Family, name = t.Name, png = Convert.ToBase64String(t.Png) }),
        });
        var path = Path.Combine(Places.Screenshots, name + ".webp");
        await File.WriteAllBytesAsync(path, sheet.GetProperty("webp").GetBytesFromBase64());
        return (path, sheet.GetProperty("drawn").GetInt32());
    }
}
