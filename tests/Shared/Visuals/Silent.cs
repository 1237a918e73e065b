using DeepLearning.Display;

namespace DeepLearning.Testing;

/// <summary>Shows nothing, so that what a visual shows by itself does not fill the console of a test run.</summary>
internal sealed class Silent : IOutput
{
    private static readonly Silent Instance = new();

    /// <summary>Runs with nothing shown, and shows again what comes later.</summary>
    public static T During<T>(Func<T> act)
    {
        var before = Output.Current;
        Output.Current = Instance;
        try
        {
            return act();
        }
        finally
        {
            Output.Current = before;
        }
    }

    public void Show(string id, MimeBundle bundle)
    {
    }

    public void Update(string id, MimeBundle bundle)
    {
    }
}
