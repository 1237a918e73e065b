"""Cells that end their process or their thread, or use up the memory: never a hang, and a restart always works."""
from driver import Died, Kernel

CELLS = {
    'exit': ('Environment.Exit(3);', ('died',)),
    'stack': ('int Deep(Func<int, int> f, int n) => f(n) + 1;\nFunc<int, int> g = null; g = n => Deep(g, n + 1);\ng(0)',
              ('died', 'error')),
    'fail fast': ('Environment.FailFast("no");', ('died',)),
    'thread': ('new Thread(() => throw new Exception("on a thread")).Start(); Thread.Sleep(500); 7', ('ok',)),
    'memory': ('var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]);', ('died', 'error')),
}

# The heap is bounded (600 MB), so that the test never takes the machine's memory.
with Kernel(DOTNET_GCHeapHardLimit='0x24000000') as kernel:
    for name, (code, expected) in CELLS.items():
        try:
            cell = kernel.run(code)
            came = cell.status
        except Died:
            came = 'died'
        print(f'{name}: {came}')
        assert came in expected, (name, came)
        if came == 'died':
            kernel.restart()
        assert kernel.run('6 * 7').result == '42', name
print('all is well')
