namespace DeepLearning.Datasets.Tests;

/// <summary>Finds the real files of COURSE_DATA; without them a test is skipped and says so.</summary>
internal static class RealData
{
    public static DatasetSettings Settings(string folder)
    {
        var root = Environment.GetEnvironmentVariable("COURSE_DATA");
        Assert.SkipUnless(root is not null && Directory.Exists(Path.Combine(root, folder)),
            $"COURSE_DATA is not set, or has no {folder} folder.");
        return new()
        {
            DataFolder = root,
            CacheFolder = Path.Combine(Path.GetTempPath(), "never-used"),
            Offline = true
        };
    }
}
