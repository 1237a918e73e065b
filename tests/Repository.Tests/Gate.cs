namespace DeepLearning.Repository.Tests;

/// <summary>A gate passes when it has no offenders, and otherwise names every one of them.</summary>
internal static class Gate
{
    public static void Holds(IEnumerable<string> offenders)
    {
        var list = offenders.ToList();
        if (list.Count > 0)
            Assert.Fail($"{list.Count} offender(s):\n{string.Join('\n', list)}");
    }
}
