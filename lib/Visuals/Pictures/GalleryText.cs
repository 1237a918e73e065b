using System.Globalization;
using System.Text;

namespace DeepLearning.Visuals.Pictures;

/// <summary>Tells a gallery in words: counts, what went wrong, and two pictures drawn with letters.</summary>
internal static class GalleryText
{
    private const string Ramp = " .:-=+*#%@";
    private const int Side = 14;

    /// <summary>Describes the gallery.</summary>
    public static string Describe(Gallery gallery)
    {
        var set = gallery.Pictures;
        var kind = set.Channels == 1 ? "grey" : "colour";
        var images = gallery.Count == 1 ? "image" : "images";
        var text = new StringBuilder($"{gallery.Title}: {gallery.Count} {kind} {images} of {set.Height} x {set.Width}");
        if (gallery.Labels is not null)
            text.Append($"; {Counts(gallery, gallery.Labels)}");
        if (gallery.Labels is not null && gallery.Predictions is not null)
            text.Append($"; {Right(gallery)}");
        text.Append('.');
        foreach (var i in gallery.Wrong.Take(20))
        {
            var (guess, truth) = (gallery.Names[gallery.Predictions![i]], gallery.Names[gallery.Labels![i]]);
            text.Append($"\n- image {i}: predicted {guess}, is {truth}");
        }

        if (gallery.Wrong.Count > 20)
            text.Append($"\n- and {gallery.Wrong.Count - 20} more");
        foreach (var i in (gallery.Wrong.Count > 0 ? gallery.Wrong : Enumerable.Range(0, gallery.Count)).Take(2))
            text.Append($"\n\n{gallery.Sentence(i)}\n{Letters(set, i)}");
        return text.ToString();
    }

    private static string Counts(Gallery gallery, int[] labels) => "labels " + string.Join(", ", labels
        .GroupBy(l => l).OrderBy(g => g.Key).Take(20).Select(g => $"{gallery.Names[g.Key]} ({g.Count()})"));

    private static string Right(Gallery gallery)
    {
        var right = gallery.Count - gallery.Wrong.Count;
        var share = (100.0 * right / gallery.Count).ToString("0.#", CultureInfo.InvariantCulture);
        return $"{right} of {gallery.Count} predicted right ({share} %)";
    }

    /// <summary>A picture with a letter per block, darker letters for brighter pixels.</summary>
    private static string Letters(PictureSet set, int index)
    {
        var small = new PictureSet(set.Height, set.Width, set.Channels, [set.Bytes[index]]).Shrink(Side);
        var bytes = small.Bytes[0];
        var lines = new StringBuilder();
        for (var y = 0; y < small.Height; y++)
        {
            var line = new StringBuilder();
            for (var x = 0; x < small.Width; x++)
            {
                var at = ((y * small.Width) + x) * small.Channels;
                var light = bytes.AsSpan(at, small.Channels).ToArray().Average(b => (double)b);
                line.Append(Ramp[(int)(light / 256 * Ramp.Length)], 2);
            }

            lines.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }
}
