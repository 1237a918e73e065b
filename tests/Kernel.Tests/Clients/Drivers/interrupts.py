"""An interrupt ends every kind of loop and wait soon; variables survive, and the next cell runs."""
import threading
import time

from driver import Kernel

BOUND = 5  # seconds; the bar is 0.2, which only a quiet machine can promise
GO = 'Console.WriteLine("go"); '
CELLS = {
    'while': 'while (true) { }',
    'for': 'for (var i = 0L; ; i++) { }',
    'foreach': 'IEnumerable<int> Ones() { while (true) yield return 1; }\nforeach (var i in Ones()) { }',
    'do': 'do { } while (true);',
    'goto': 'void Jump() { again: goto again; }\nJump();',
    'LINQ': 'IEnumerable<int> Ones() { while (true) yield return 1; }\n'
            'Ones().Select(i => i + 1).Where(i => i < 0).Count()',
    'Thread.Sleep': 'Thread.Sleep(Timeout.Infinite);',
    'Task.Delay': 'await Task.Delay(Timeout.Infinite);',
    'lock': 'var gate = new object();\nvar owner = new Thread(() => { lock (gate) Thread.Sleep(3000000); })'
            ' { IsBackground = true };\nowner.Start();\nThread.Sleep(200);\nlock (gate) { }',
    'Console.ReadLine': 'Console.ReadLine();',
    'Parallel.For': 'Parallel.For(0, 100, i => { while (true) { } });',
    'recursion': 'long Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);\nFib(90)',
    'Task.Wait': 'new TaskCompletionSource().Task.Wait();',
}

with Kernel() as kernel:
    kernel.run('var kept = 42;')
    for name, code in CELLS.items():
        sent = []

        def interrupt():
            sent.append(time.monotonic())
            kernel.manager.interrupt_kernel()

        cell = kernel.run(GO + code, begun=lambda: threading.Timer(0.4, interrupt).start())
        took = time.monotonic() - sent[0]
        print(f'{name}: {took * 1000:.0f} ms')
        assert cell.status == 'error' and cell.reply['ename'] == 'Interrupted', (name, cell.reply)
        assert took < BOUND, (name, took)
        assert kernel.run('kept').result == '42', name
print('all is well')
