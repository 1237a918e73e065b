namespace DeepLearning.Visuals.Tests.BadInput;

/// <summary>What counts as a good answer to bad input.</summary>
internal static class Sweep
{
    /// <summary>A sound picture, or an exception that says what was expected.</summary>
    public static void Check(string place, Func<Visual> show)
    {
        Visual visual;
        try
        {
            visual = show();
        }
        catch (ArgumentException refusal)
        {
            Assert.True(Says(refusal) || refusal.Message.Contains("cannot be an empty", StringComparison.Ordinal)
                || refusal is ArgumentOutOfRangeException or ArgumentNullException, $"{place}: {refusal}");
            return;
        }
        catch (InvalidOperationException refusal)
        {
            // The learner's own model refuses what it is given: its operation names types and shapes.
            Assert.True(Says(refusal) && refusal.Message[0] == '[', $"{place}: {refusal}");
            return;
        }

        Soundness.Check(visual);
    }

    private static bool Says(Exception refusal) =>
        refusal.Message[0] == '[' || refusal.Message.Contains("expected", StringComparison.Ordinal);
}
