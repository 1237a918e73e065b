"""After a shutdown, a crash and the sudden end of the client: no process, no listening socket, no file."""
import json
import os
import signal
import subprocess
import sys
import time

from driver import Died, Kernel

TEMPORARY = os.environ['TMPDIR']
RUNTIME = os.environ['JUPYTER_RUNTIME_DIR']


def family(pid):
    """The process and its descendants."""
    found = [pid]
    for entry in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{entry}/stat') as stat:
                parent = int(stat.read().rsplit(')', 1)[1].split()[1])
        except OSError:
            continue
        if parent == pid:
            found += family(int(entry))
    return found


def alive(pid):
    try:
        with open(f'/proc/{pid}/stat') as stat:
            return stat.read().rsplit(')', 1)[1].split()[0] != 'Z'
    except OSError:
        return False


def listening():
    ports = set()
    for table in ('/proc/net/tcp', '/proc/net/tcp6'):
        with open(table) as lines:
            rows = [line.split() for line in lines][1:]
        ports |= {int(row[1].rsplit(':', 1)[1], 16) for row in rows if row[3] == '0A'}
    return ports


def ports_of(connection):
    return {value for name, value in connection.items() if name.endswith('_port')}


def check(name, pids, ports, within=15):
    end = time.monotonic() + within
    while True:
        files = [os.path.join(folder, file)
                 for top in (TEMPORARY, RUNTIME) for folder, _, names in os.walk(top) for file in names]
        left = ([pid for pid in pids if alive(pid)], sorted(ports & listening()), files)
        if not any(left):
            print(f'{name}: nothing is left')
            return
        assert time.monotonic() < end, (name, left)
        time.sleep(0.1)


def facts(kernel):
    return family(kernel.pid), ports_of(kernel.manager.get_connection_info())


if sys.argv[1:] == ['hold']:
    kernel = Kernel()
    kernel.run('1')
    pids, ports = facts(kernel)
    print(json.dumps([pids, sorted(ports)]), flush=True)
    time.sleep(600)

with Kernel() as kernel:
    kernel.run('var x = 1; x')
    pids, ports = facts(kernel)
    assert ports <= listening()
check('shutdown', pids, ports)

for name, code in {'exit': 'Environment.Exit(1);', 'crash': 'Environment.FailFast("no");'}.items():
    with Kernel() as kernel:
        kernel.run('var x = 1; x')
        pids, ports = facts(kernel)
        try:
            kernel.run(code)
        except Died:
            pass
    check(name, pids, ports)

for sign in signal.SIGTERM, signal.SIGKILL:
    with Kernel() as kernel:
        pids, ports = facts(kernel)
        os.kill(kernel.pid, sign)
        while kernel.manager.is_alive():
            time.sleep(0.1)
    check(sign.name, pids, ports)

holder = subprocess.Popen([sys.executable, __file__, 'hold'], stdout=subprocess.PIPE, text=True)
pids, ports = json.loads(holder.stdout.readline())
holder.kill()
holder.wait()
check('kill -9 of the client', pids, set(ports))
print('all is well')
