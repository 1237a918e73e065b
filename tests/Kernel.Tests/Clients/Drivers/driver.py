"""What the driver scripts share: a kernel in a process of its own, its clients, and what a cell brought."""
import os
import queue
import time

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager

PATIENCE = 90  # seconds; for machines that are busy with other tests


class Died(Exception):
    """The kernel process ended while a cell ran."""


class Cell:
    """What a cell brought: its reply, and what was published for it, in order."""

    def __init__(self, reply, published):
        self.reply = reply
        self.published = published

    @property
    def status(self):
        return self.reply['status']

    def text(self, name='stdout'):
        return ''.join(m['content']['text'] for m in self.published
                       if m['msg_type'] == 'stream' and m['content']['name'] == name)

    @property
    def result(self):
        return next((m['content']['data']['text/plain'] for m in self.published
                     if m['msg_type'] == 'execute_result'), None)


class Kernel:
    """A kernel that this process started, and its first client."""

    def __init__(self, **environment):
        self.environment = {**os.environ, **environment}
        self.manager = KernelManager(kernel_name='.net-csharp')
        self.manager.start_kernel(env=self.environment)
        self.client = self.connect()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel()
        del self.client  # before Python takes its modules apart: the client's finaliser logs

    @property
    def pid(self):
        return self.manager.provisioner.pid

    def connect(self):
        client = self.manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    def stranger(self):
        """A client of its own: `manager.client()` shares one identity, and of two equals the newest wins."""
        client = BlockingKernelClient(connection_file=self.manager.connection_file)
        client.load_connection_file()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    def restart(self):
        self.manager.restart_kernel(now=True, env=self.environment)
        self.client.stop_channels()
        self.client = self.connect()

    def run(self, code, client=None, answers=(), begun=None, timeout=PATIENCE):
        """Runs a cell; `answers` go to its questions, `begun` is called when it first writes something."""
        client = client or self.client
        message = client.execute(code, allow_stdin=bool(answers) or begun is not None)
        return self.finish(message, client, list(answers), begun, timeout)

    def finish(self, message, client=None, answers=(), begun=None, timeout=PATIENCE):
        client = client or self.client
        published, end = [], time.monotonic() + timeout
        while True:
            got = self.receive(client.get_iopub_msg, end, 0.02 if answers else 0.5)
            if got is None:
                if answers and self.asked(client):
                    client.input(answers.pop(0))
                continue
            if got['parent_header'].get('msg_id') != message:
                continue
            published.append(got)
            if begun and got['msg_type'] == 'stream':
                begun, call = None, begun
                call()
            if got['content'].get('execution_state') == 'idle':
                break
        while True:
            reply = self.receive(client.get_shell_msg, end, 0.5)
            if reply and reply['parent_header'].get('msg_id') == message:
                return Cell(reply['content'], published)

    @staticmethod
    def asked(client):
        try:
            client.get_stdin_msg(timeout=0.02)
        except queue.Empty:
            return False
        return True

    def receive(self, get, end, wait):
        try:
            return get(timeout=wait)
        except queue.Empty:
            if not self.manager.is_alive():
                raise Died() from None
            if time.monotonic() > end:
                raise TimeoutError('the kernel does not answer') from None
            return None
