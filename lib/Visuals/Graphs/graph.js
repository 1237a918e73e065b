// A computation, step by step: forward value by value, backward gradient by gradient.
dlv.kind('graph', function (v) {
  const { short } = dlv, nodes = v.data.nodes, n = nodes.length;
  const group = i => v.svg.querySelector(`.dlv-node[data-i="${i}"]`);
  const edges = Array.from(v.svg.querySelectorAll('.dlv-edge'));
  // Steps: n values, the start of the backward pass, then one for every node that hands its gradient on.
  const back = [];
  for (let i = n - 1; i >= 0; i--) if (nodes[i].inputs.length) back.push(i);
  const count = n + 1 + back.length, users = nodes.map((_, i) => back.filter(j => nodes[j].inputs.includes(i)));
  const result = nodes.findIndex((_, i) => !users[i].length && nodes[i].inputs.length);
  const last = result < 0 ? n - 1 : result, label = i => nodes[i].name;

  // The gradient of node i after so many nodes have handed on; without local slopes, only when it is complete.
  function gradient(i, handed) {
    const done = users[i].filter(j => handed.includes(j));
    if (!users[i].length) return i === last || nodes[i].gradient ? nodes[i].gradient : 0;
    if (!done.length) return null;
    if (done.length === users[i].length) return nodes[i].gradient;
    if (done.some(j => !nodes[j].slopes)) return null;
    let sum = 0;
    for (const j of done) nodes[j].inputs.forEach((k, m) => {
      if (k === i) sum += nodes[j].gradient * nodes[j].slopes[m];
    });
    return sum;
  }
  function forward(i) {
    const q = nodes[i];
    if (!q.inputs.length) return `${label(i)} is an input: ${short(q.value)}`;
    const from = q.inputs.map(j => short(nodes[j].value)).join(', ');
    return `${q.op} of ${from} gives ${short(q.value)}` + (q.name !== q.op ? ` (${q.name})` : '');
  }
  function backward(i) {
    const q = nodes[i];
    if (!q.slopes) return `${label(i)} hands its gradient ${short(q.gradient)} on to its inputs`;
    const parts = q.inputs.map((j, m) =>
      `${label(j)} gets ${short(q.gradient)} × ${short(q.slopes[m])} = ${short(q.gradient * q.slopes[m])}`);
    return (q.name === q.op ? q.op : `${q.name} (${q.op})`) + ': ' + parts.join('; ');
  }
  function show(step) {
    const handed = step > n ? back.slice(0, step - n) : [], now = step < n ? step : handed[handed.length - 1];
    nodes.forEach((q, i) => {
      const g = group(i), value = step >= i, grad = step >= n ? gradient(i, handed) : null;
      g.style.opacity = value ? 1 : 0.35;
      g.querySelector('.dlv-value').textContent = value ? 'value ' + short(q.value) : '';
      g.querySelector('.dlv-grad').textContent = grad === null ? '' : 'grad ' + short(grad);
      g.querySelector('rect').setAttribute('stroke-width', i === now || step === n && i === last ? 4 : 1.8);
    });
    for (const edge of edges) {
      const [, to] = edge.dataset.e.split('-').map(Number), on = to === now;
      edge.style.stroke = on ? (step < n ? 'var(--accent)' : 'var(--bad)') : '';
      edge.style.strokeWidth = on ? 3 : 1.6;
    }
    const words = step < n ? forward(step) : step === n
      ? `Backward: the gradient of the result by itself is ${short(nodes[last].gradient)}` : backward(now);
    v.tell(`Step ${step + 1} of ${count}. ${words}.`);
  }
  const text = i => (i < n ? 'forward ' + (i + 1) + '/' + n : 'backward ' + (i - n) + '/' + back.length);
  const player = v.player({ label: 'Step', count, value: count - 1, period: 1100, text, show });
  v.button('From the start', () => { player.stop(); player.go(0); });
});
