// Gradients by parameter: point at one, or walk along them.
dlv.kind('flow', function (v) {
  const { shape, clamp, short } = dlv, d = v.data, panels = d.panels.map(dlv.panel);
  const count = Math.max(...d.rows.map(r => r.parameters.length));
  let now = -1;
  function pick(i) {
    now = clamp(i, 0, count - 1);
    v.clear();
    const words = [];
    d.panels.forEach((p, k) => shape('path', { 'class': 'dlv-mark', style: 'stroke:var(--soft)',
      d: `M${panels[k].x(now + 1)} ${p.area[1]}v${p.area[3]}`, 'stroke-dasharray': '3 3' }, v.svg));
    for (const r of d.rows) {
      if (now >= r.parameters.length) continue;
      const g = r.gradient[now], w = r.weight[now];
      words.push((d.rows.length > 1 ? r.name + ', ' : '') + `${r.parameters[now]}: gradient ${short(g)}, parameter `
        + `${short(w)}` + (w ? `, ratio ${short(g / w)}` : ''));
    }
    v.tell(words.join('; ') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = dlv.at(v.svg, e), k = panels.findIndex(p => p.has(q));
    if (k >= 0) pick(Math.round(panels[k].toX(q[0])) - 1);
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by => pick(now + by));
});
