using DeepLearning.Course.Assets;

namespace DeepLearning.Course.Tests.Assets;

/// <summary>An npm of our own making: a shell script with a folder that is gone after the test.</summary>
internal sealed class FakeNpm : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fake npm ü ");

    public string Cache => Path.Combine(_folder.FullName, "cache");

    /// <summary>Gets how often it was called.</summary>
    public int Calls =>
        File.Exists(Path.Combine(_folder.FullName, "calls"))
            ? File.ReadAllLines(Path.Combine(_folder.FullName, "calls")).Length
            : 0;

    /// <summary>Makes an npm that notes the call and then does what the lines of shell say.</summary>
    public Npm Doing(string shell, int seconds = 60)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The fake is a shell script.");
        var program = Path.Combine(_folder.FullName, "npm");
        File.WriteAllText(program, $"#!/bin/sh\necho called >> '{_folder.FullName}/calls'\n{shell}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new Npm(program, TimeSpan.FromSeconds(seconds));
    }

    public Npm Missing() => new(Path.Combine(_folder.FullName, "no such program"), TimeSpan.FromSeconds(60));

    public void Dispose() => _folder.Delete(recursive: true);
}
