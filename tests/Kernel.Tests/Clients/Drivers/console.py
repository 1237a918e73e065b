"""jupyter_console on a terminal of its own: a cell, its output, an error, quit."""
import os
import sys

import pexpect

console = pexpect.spawn(
    sys.executable, ['-m', 'jupyter_console', '--kernel', '.net-csharp', '--simple-prompt'],
    env={**os.environ, 'TERM': 'dumb'}, encoding='utf-8', timeout=90)
console.logfile_read = sys.stdout
console.expect(r'In \[1\]:')
console.sendline('var x = 20; Console.WriteLine("to" + "gether");')
console.expect('together')
console.expect(r'In \[2\]:')
console.sendline('x + 22')
console.expect(r'Out\[2\]:.*42')
console.expect(r'In \[3\]:')
console.sendline('throw new IOException("disk" + "full");')
console.expect('diskfull')
console.expect(r'In \[4\]:')
console.sendeof()
console.expect('Do you really want to exit')
console.sendline('y')
console.expect(pexpect.EOF)
console.close()
assert console.exitstatus == 0, console.exitstatus
print('all is well')
