using System.Formats.Tar;
using System.IO.Compression;
using static TorchSharp.torch;
using static TorchSharp.torchvision.io;

namespace DeepLearning.TorchSharp.Tests.Vision.Images;

/// <summary>Photographs that cameras and many programs wrote.</summary>
public sealed class RealPictureTests
{
    [Fact]
    public void Photographs_of_flowers_are_read()
    {
        using var packed = new GZipStream(Open("flower_photos", "flower_photos_m500.tgz"), CompressionMode.Decompress);
        using var archive = new TarReader(packed);
        var read = 0;
        while (archive.GetNextEntry() is { } entry)
        {
            if (!entry.Name.EndsWith(".jpg", StringComparison.Ordinal) || entry.DataStream is null)
                continue;
            using var picture = read_image(entry.DataStream, ImageReadMode.RGB);
            Check(picture, entry.Name);
            read++;
        }
        Assert.Equal(500, read);
    }

    [Fact]
    public void Slides_of_cells_and_nuclei_are_read()
    {
        foreach (var (folder, file) in new[]
            { ("bccd", "BCCD_Dataset.zip"), ("dsb2018-nuclei", "dsb2018-stage1-256x256-gray200.zip") })
        {
            using var archive = new ZipArchive(Open(folder, file));
            var pictures = archive.Entries
                .Where(e => Path.GetExtension(e.Name) is ".jpg" or ".png").Take(300).ToArray();
            Assert.NotEmpty(pictures);
            foreach (var entry in pictures)
            {
                using var stream = entry.Open();
                using var picture = read_image(stream, ImageReadMode.RGB);
                Check(picture, entry.FullName);
            }
        }
    }

    private static void Check(Tensor picture, string name)
    {
        Assert.True(picture.shape is [3, > 50, > 50], name);
        Assert.True(picture.max().item<byte>() > 20, name);
    }

    private static FileStream Open(string folder, string file)
    {
        var data = Environment.GetEnvironmentVariable("COURSE_DATA");
        if (string.IsNullOrEmpty(data))
            Assert.Skip("the photographs are not part of the repository; set COURSE_DATA to their folder");
        return File.OpenRead(Path.Combine(data, folder, file));
    }
}
