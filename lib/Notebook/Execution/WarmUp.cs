using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook;

/// <summary>Compiles throw-away cells once per process, so that the compiler is warm for the author's.</summary>
/// <remarks>
/// A first cell that is sent at once runs beside the first of them, which is as small as it can be; the other waits
/// until no cell has run for a moment, so that cells sent in a row lose neither time nor memory to it.
/// </remarks>
internal static class WarmUp
{
    private const string Smallest = "1 + 1";

    private const string Typical =
        """
        class Probe { public int Value { get; set; } = 3; public override string ToString() => $"{Value}"; }
        var probe = new Probe();
        var numbers = new[] { 1, 2, 3 }.Select(x => x * 2).Where(x => x > 2).ToList();
        for (var i = 0; i < numbers.Count; i++) probe.Value += numbers[i];
        await Task.Yield();
        probe.ToString()
        """;

    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);
    private static readonly object Gate = new();
    private static int _cells;
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

    /// <summary>Says that a cell starts: what of the warm-up has not begun waits.</summary>
    public static void CellStarts()
    {
        lock (Gate)
        {
            _cells++;
            Monitor.PulseAll(Gate);
        }
    }

    /// <summary>Says that a cell is over.</summary>
    public static void CellEnds()
    {
        lock (Gate)
        {
            _cells--;
            Monitor.PulseAll(Gate);
        }
    }

    private static void Compile()
    {
        var chain = new SubmissionChain(new ReferenceTable([]), ["System", "System.Linq", "System.Threading.Tasks"]);
        chain.Compile(WovenSource.Parse(Smallest, "warm-up", chain.Bind), CancellationToken.None);
        AwaitCalm();
        chain.Compile(WovenSource.Parse(Typical, "warm-up", chain.Bind), CancellationToken.None);
    }

    // Every start and end of a cell pulses the gate; a wait that none of them ends was calm.
    private static void AwaitCalm()
    {
        lock (Gate)
        {
            while (_cells > 0 ? Monitor.Wait(Gate) : Monitor.Wait(Gate, Calm))
            {
            }
        }
    }
}
