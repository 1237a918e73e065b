"""A thousand messages, 50 MB of output, 200 cells that wait, abort on error, two clients at once."""
import time

from driver import Kernel

with Kernel() as kernel:
    started = time.monotonic()
    messages = [kernel.client.kernel_info() for _ in range(1000)]
    replies = [kernel.client.get_shell_msg(timeout=60)['parent_header']['msg_id'] for _ in messages]
    assert replies == messages
    print(f'1,000 messages: {time.monotonic() - started:.2f} s')

    started = time.monotonic()
    cell = kernel.run('var line = new string(\'x\', 99) + "\\n";\n'
                      'for (var i = 0; i < 500_000; i++) Console.Write(line);')
    assert len(cell.text()) == 50_000_000, len(cell.text())
    print(f'50 MB of output: {time.monotonic() - started:.2f} s')

    started = time.monotonic()
    assert kernel.run('var n = 0;').status == 'ok'
    messages = [kernel.client.execute('n++;') for _ in range(200)]
    assert all(kernel.finish(message).status == 'ok' for message in messages)
    assert kernel.run('n').result == '200'
    print(f'200 waiting cells: {time.monotonic() - started:.2f} s')

    first = kernel.client.execute('Thread.Sleep(1000); throw new Exception("stop");')
    behind = [kernel.client.execute('n++;') for _ in range(5)]
    assert kernel.finish(first).status == 'error'
    assert [kernel.finish(message).status for message in behind] == ['aborted'] * 5
    assert kernel.run('n').result == '200'

    other = kernel.stranger()
    pairs = [(kernel.client.execute(f'"first {i}"'), other.execute(f'"second {i}"')) for i in range(20)]
    for i, (mine, theirs) in enumerate(pairs):
        assert kernel.finish(mine).result == f'first {i}'
        assert kernel.finish(theirs, other).result == f'second {i}'
    other.stop_channels()
    del other
    assert kernel.run('n').result == '200'
print('all is well')
