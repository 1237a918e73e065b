using System.Text.Json;
using DeepLearning.Notebook.Linting;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>What a chapter's bands owe its reader, and whether its broken variants still fit the notebook.</summary>
internal static class BandRules
{
    public static IEnumerable<LintFinding> Check(ChapterContext context)
    {
        var file = context.Files.Checkout.Display(context.Files.Bands);
        return Problems(context).Select(problem => new LintFinding(file, "bands", problem));
    }

    private static IEnumerable<string> Problems(ChapterContext context)
    {
        if (!File.Exists(context.Files.Bands))
            return ["expected a file of bands, came none; 'course check' proposes one"];
        try
        {
            var bands = BandFile.Read(context.Files.Bands);
            return [.. BandValidator.Problems(bands), .. Problems(context, bands)];
        }
        catch (JsonException error)
        {
            return [error.Message];
        }
    }

    private static IEnumerable<string> Problems(ChapterContext context, BandFile bands)
    {
        if (bands.Chapter != context.Number)
            yield return $"expected chapter {context.Number}, came {bands.Chapter}";
        var measured = TrialNotebook.Metrics(context.Notebook);
        foreach (var name in measured.Except(bands.Metrics.Keys))
            yield return $"the notebook measures '{name}', which has no band";
        foreach (var name in bands.Metrics.Keys.Except(measured))
            yield return $"no cell of the notebook measures '{name}'";
        foreach (var (variant, changes) in bands.Variants ?? new Dictionary<string, IReadOnlyList<CellChange>>())
        {
            foreach (var change in changes)
            {
                if (TrialNotebook.Misfit(context.Notebook, change) is { } misfit)
                    yield return $"variant '{variant}': {misfit}";
            }
        }
    }
}
