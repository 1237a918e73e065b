// The loss around a solution: contours to read, a surface to turn.
dlv.kind('landscape', function (v) {
  const { shape, clamp, short, css } = dlv, d = v.data, n = d.side, on = dlv.panel(d.panel);
  const group = v.svg.querySelector('.dlv-surface'), map = v.svg.querySelector('.dlv-map'), half = (n - 1) / 2;
  const [left, , width] = d.box, cx = left + width / 2, cy = v.svg.viewBox.baseVal.height * 0.62;
  const size = width * 0.34 / half, squares = [];
  let turn = d.turn, spot = null;
  group.textContent = '';
  for (let j = 0; j < n - 1; j++) for (let i = 0; i < n - 1; i++) {
    const corners = [j * n + i, j * n + i + 1, (j + 1) * n + i + 1, (j + 1) * n + i];
    squares.push({ i: i + 0.5 - half, j: j + 0.5 - half, corners,
      level: corners.reduce((s, k) => s + d.height[k], 0) / 4,
      path: shape('path', { 'stroke-width': 0.5, style: 'stroke:var(--soft)' }, group) });
  }
  const mark = shape('circle', { r: 5, 'stroke-width': 2, style: 'fill:var(--c1);stroke:var(--paper)' }, v.svg);
  const cross = shape('circle', { r: 6, fill: 'none', 'stroke-width': 2, visibility: 'hidden',
    style: 'stroke:var(--ink);pointer-events:none' }, v.svg);

  function project(i, j, h) {
    const c = Math.cos(turn), s = Math.sin(turn), x = (i - half) * c - (j - half) * s;
    return [cx + x * size, cy + ((i - half) * s + (j - half) * c) * size * 0.48 - h * 170];
  }
  function surface() {
    const c = Math.cos(turn), s = Math.sin(turn), ramp = v.ramp();
    for (const q of squares) {
      q.depth = q.i * s + q.j * c;
      q.path.setAttribute('d', 'M' + q.corners.map(k =>
        project(k % n, Math.floor(k / n), d.height[k]).map(p => p.toFixed(1)).join(' ')).join('L') + 'z');
      q.path.style.fill = css(ramp(0.08 + q.level * 0.8));
    }
    squares.sort((a, b) => a.depth - b.depth);
    squares.forEach(q => group.appendChild(q.path));
    const [i, j] = spot || [half, half], p = project(i, j, d.height[j * n + i]);
    mark.setAttribute('cx', p[0]);
    mark.setAttribute('cy', p[1]);
  }
  function read(i, j) {
    spot = [clamp(i, 0, n - 1), clamp(j, 0, n - 1)];
    const reach = d.panel.x[1], a = reach * (spot[0] / half - 1), b = reach * (1 - spot[1] / half);
    cross.setAttribute('cx', on.x(a));
    cross.setAttribute('cy', on.y(b));
    cross.setAttribute('visibility', 'visible');
    const z = d.z[spot[1] * n + spot[0]], middle = d.z[half * n + half];
    v.tell(`(${short(a)}, ${short(b)}): loss ${z === null ? 'not finite' : short(z)}, `
      + `at the solution ${short(middle)}.`);
    surface();
  }
  v.on(v.stage, 'pointermove', e => {
    const q = dlv.at(v.svg, e), reach = d.panel.x[1];
    if (!on.has(q)) return;
    const i = Math.round((on.toX(q[0]) / reach + 1) * half), j = Math.round((1 - on.toY(q[1]) / reach) * half);
    if (!spot || spot[0] !== i || spot[1] !== j) read(i, j);
  });
  v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }, by => {
    const at = spot || [half, half];
    read(at[0] + by[0], at[1] + by[1]);
  });
  v.slider({ label: 'Turn', min: -180, max: 180, step: 1, value: Math.round(d.turn * 180 / Math.PI),
    text: t => t + '°', act: t => { turn = t * Math.PI / 180; surface(); } });
  v.paint(() => {
    surface();
    const ramp = v.ramp();
    v.decode(d.sheet).then(g => map.setAttribute('href',
      v.canvas(160, (x, y) => ramp(v.sample(g, n, 0, x, y) / 252 * 0.8)).toDataURL()));
  });
});
