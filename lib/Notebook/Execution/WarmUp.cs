using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook;

/// <summary>Compiles a throw-away cell once per process, so that the compiler is warm for the first.</summary>
internal static class WarmUp
{
    private const string Typical =
        """
        class Probe { public int Value { get; set; } = 3; public override string ToString() => $"{Value}"; }
        var probe = new Probe();
        var numbers = new[] { 1, 2, 3 }.Select(x => x * 2).Where(x => x > 2).ToList();
        for (var i = 0; i < numbers.Count; i++) probe.Value += numbers[i];
        await Task.Yield();
        probe.ToString()
        """;

    private static int _started;

    public static void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
            return;
        var thread = new Thread(Compile)
        {
            IsBackground = true,
            Name = "warm-up",
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
    }

    private static void Compile()
    {
        var chain = new SubmissionChain(new ReferenceTable([]), ["System", "System.Linq", "System.Threading.Tasks"]);
        chain.Compile(WovenSource.Parse(Typical, "warm-up"), CancellationToken.None);
    }
}
