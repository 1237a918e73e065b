// Spread by depth: a slider through the layers, and the spread of the outputs at the chosen one.
dlv.kind('depth', function (v) {
  const { el, shape, short } = dlv, d = v.data, panels = d.panels.map(dlv.panel);
  const count = Math.max(...d.models.map(m => m.layers.length));
  const cards = el('div', { className: 'dlv-cards' }, v.side), boxes = d.models.map((m, i) => {
    const card = el('div', {}, cards), svg = shape('svg', { viewBox: '0 0 150 64', width: 150, height: 64,
      role: 'img', 'aria-label': 'Spread of the outputs of ' + m.name }, card);
    const path = shape('path', { style: `fill:var(--c${i});fill-opacity:.3;stroke:var(--c${i})`, 'stroke-width': 1.5 },
      svg);
    return { path, svg, note: el('div', {}, card) };
  });
  function show(i) {
    v.clear();
    const words = [];
    d.panels.forEach((p, k) => {
      const a = p.area, x = panels[k].x(i + 1);
      shape('path', { 'class': 'dlv-mark', d: `M${x} ${a[1]}v${a[3]}`, style: 'stroke:var(--soft)',
        'stroke-dasharray': '3 3' }, v.svg);
    });
    d.models.forEach((m, j) => {
      const here = i < m.layers.length;
      boxes[j].svg.parentNode.style.opacity = here ? 1 : 0.3;
      if (!here) return;
      [m.forward, m.backward].forEach((list, k) => {
        const y = panels[k].y(Math.max(list[i], 1e-20));
        shape('circle', { 'class': 'dlv-mark', cx: panels[k].x(i + 1), cy: y, r: 5, 'stroke-width': 2.4,
          style: `fill:var(--paper);stroke:var(--c${j})` }, v.svg);
      });
      const bins = m.spreads[i], top = Math.max(...bins), w = 150 / bins.length;
      boxes[j].path.setAttribute('d', 'M0 62' + bins.map((b, k) => `L${(k + 0.5) * w} ${62 - 56 * b / top}`).join('')
        + 'L150 62z');
      boxes[j].note.textContent = `${m.name}: ${m.layers[i]}`;
      words.push(`${m.name} (${m.layers[i]}): outputs ${short(m.forward[i])}, gradients ${short(m.backward[i])}`);
    });
    v.tell(`Layer ${i + 1} of ${count}. ` + words.join('; ') + '.');
  }
  v.player({ label: 'Layer', count, period: 500, text: i => String(i + 1), show });
  v.on(v.stage, 'click', e => {
    const q = dlv.at(v.svg, e), k = panels.findIndex(p => p.has(q));
    if (k >= 0) show(dlv.clamp(Math.round(panels[k].toX(q[0])) - 1, 0, count - 1));
  });
});
