"""Streams in order, questions to the user, restart."""
from driver import Kernel

USING = 'using Microsoft.DotNet.Interactive;\n'

with Kernel() as kernel:
    cell = kernel.run('for (var i = 0; i < 50; i++) { Console.Write($"o{i} "); Console.Error.Write($"e{i} "); }')
    order = ''.join(m['content']['text'] for m in cell.published if m['msg_type'] == 'stream')
    assert order == ''.join(f'o{i} e{i} ' for i in range(50)), order
    kinds = [m['msg_type'] for m in cell.published]
    assert (kinds[0], kinds[1], kinds[-1]) == ('status', 'execute_input', 'status'), kinds

    cell = kernel.run('Console.Write("a"); display("b"); Console.Write("c"); "d"')
    kinds = [m['msg_type'] for m in cell.published]
    assert kinds[2:-1] == ['stream', 'display_data', 'stream', 'execute_result'], kinds

    code = USING + 'var a = Console.ReadLine(); var b = await Kernel.GetInputAsync("name?"); a + b'
    cell = kernel.run(code, answers=['1', '2'])
    assert cell.result == '12', (cell.reply, cell.result)

    message = kernel.client.execute(USING + 'await Kernel.GetPasswordAsync("secret?")')
    question = kernel.client.get_stdin_msg(timeout=60)['content']
    assert question == {'prompt': 'secret?', 'password': True}, question
    kernel.client.input('hunter2')
    assert kernel.finish(message).result == 'hunter2'

    assert kernel.run('var kept = 1;').status == 'ok'
    kernel.restart()
    assert kernel.run('kept').status == 'error'
    assert kernel.run('1 + 1').result == '2'
print('all is well')
