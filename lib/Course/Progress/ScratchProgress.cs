namespace DeepLearning.Course.Progress;

/// <summary>
/// Keeps a headless run away from the learner's own progress: a solutions notebook that passes is not an exercise that
/// the learner solved. Workers inherit the variable; one that the caller has set stays.
/// </summary>
internal sealed class ScratchProgress : IDisposable
{
    private const string Variable = "COURSE_PROGRESS";
    private readonly DirectoryInfo? _folder;

    public ScratchProgress()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
            return;
        _folder = Directory.CreateTempSubdirectory("course-run-");
        Environment.SetEnvironmentVariable(Variable, Path.Combine(_folder.FullName, "progress.json"));
    }

    public void Dispose()
    {
        if (_folder is null)
            return;
        Environment.SetEnvironmentVariable(Variable, null);
        _folder.Delete(recursive: true);
    }
}
