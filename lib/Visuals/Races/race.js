// Optimisers race on a surface: the start is dragged, the ravine's steepness and the learning rates are set.
dlv.kind('race', function (v) {
  const { shape, clamp, short } = dlv, d = v.data, plane = dlv.panel(d.plane), right = dlv.panel(d.heights);
  const [x0, x1] = d.plane.x, [y0, y1] = d.plane.y, paths = v.svg.querySelector('.dlv-paths');
  const map = v.svg.querySelector('.dlv-map'), lines = v.svg.querySelector('.dlv-lines');
  const clip = v.svg.querySelector('.dlv-right g[clip-path]'), there = 1e-6;
  let start = d.start.slice(), condition = d.condition, factor = 1, now = d.steps, runs = [];

  const ground = {
    Ravine: [(x, y) => 0.5 * (x * x + condition * y * y), (x, y) => [x, condition * y]],
    Rosenbrock: [(x, y) => (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
      (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]],
    Saddle: [(x, y) => 0.5 * x * x - 0.5 * y * y + 0.25 * y * y * y * y, (x, y) => [x, y * y * y - y]],
  }[d.surface];
  const height = q => Math.max(0, ground[0](q[0], q[1]) - d.lowest);
  // One coordinate's next move, as PyTorch's optimisers make it.
  function move(r, memory, g, t) {
    const lr = r.lr * factor, b = r.beta;
    if (r.rule === 'Momentum') return lr * (memory.m = b * memory.m + g);
    if (r.rule === 'Nesterov') { memory.m = b * memory.m + g; return lr * (g + b * memory.m); }
    if (r.rule === 'RmsProp') {
      memory.v = 0.99 * memory.v + 0.01 * g * g;
      return lr * g / (Math.sqrt(memory.v) + 1e-8);
    }
    if (r.rule !== 'Adam') return lr * g;
    memory.m = b * memory.m + (1 - b) * g;
    memory.v = 0.999 * memory.v + 0.001 * g * g;
    return lr * memory.m / (1 - Math.pow(b, t)) / (Math.sqrt(memory.v / (1 - Math.pow(0.999, t))) + 1e-8);
  }
  function run(r) {
    const memory = [{ m: 0, v: 0 }, { m: 0, v: 0 }], path = [start.slice()];
    for (let t = 1; t <= d.steps; t++) {
      const q = path[t - 1], g = ground[1](q[0], q[1]);
      path.push([q[0] - move(r, memory[0], g[0], t), q[1] - move(r, memory[1], g[1], t)]);
    }
    return { name: r.name, path, heights: path.map(height) };
  }
  function race() {
    runs = d.racers.map(run);
    for (const o of d.own) {
      const path = [];
      for (let i = 0; i < o.path.length; i += 2) path.push([o.path[i], o.path[i + 1]]);
      runs.push({ name: o.name, path, heights: path.map(height) });
    }
  }
  const pattern = i => [null, '7 4', '2 3', '9 3 2 3', '12 4', '4 4', '1 4', '10 3 2 3 2 3'][i % 8] || 'none';
  function show() {
    paths.textContent = '';
    clip.textContent = '';
    runs.forEach((r, i) => {
      const upto = r.path.slice(0, now + 1), style = `fill:none;stroke:var(--c${i});pointer-events:none`;
      const common = { style, 'stroke-width': 2.2, 'stroke-dasharray': pattern(i), 'stroke-linejoin': 'round' };
      const ends = upto.filter(q => isFinite(q[0]) && isFinite(q[1]) && Math.abs(q[0]) < 1e4 && Math.abs(q[1]) < 1e4);
      shape('path', Object.assign({ d: dlv.path(ends.map(q => [plane.x(q[0]), plane.y(q[1])])) }, common), paths);
      const q = ends[ends.length - 1];
      shape('circle', { cx: plane.x(q[0]), cy: plane.y(q[1]), r: 5, 'stroke-width': 2,
        style: `fill:var(--c${i});stroke:var(--paper);pointer-events:none` }, paths);
      const points = r.heights.slice(0, now + 1).map((h, t) => [right.x(t), isFinite(h) ? right.y(Math.max(h, 1e-12))
        : NaN]);
      shape('path', Object.assign({ d: dlv.path(points) }, common), clip);
    });
    handle.setAttribute('cx', plane.x(start[0]));
    handle.setAttribute('cy', plane.y(start[1]));
  }
  const result = r => {
    const at = r.heights.findIndex(h => h <= there), t = Math.min(now, r.heights.length - 1), h = r.heights[t];
    if (at >= 0 && at <= now) return `${r.name} there after ${at} steps`;
    return `${r.name} at ${short(h)}` + (h > r.heights[0] || !isFinite(h) ? ' (went up: rate too large)' : '');
  };
  const say = () => v.tell(`Step ${now}: ` + runs.map(result).join('; ') + '.');
  function again() { race(); show(); say(); }

  const handle = shape('circle', { r: 8, 'stroke-width': 2.5, style: 'fill:var(--ink);stroke:var(--paper)' }, v.svg);
  const put = (x, y) => { start = [clamp(x, x0, x1), clamp(y, y0, y1)]; again(); };
  v.drag(handle, { label: 'Start', value: () => `(${short(+start[0].toFixed(3))}, ${short(+start[1].toFixed(3))})`,
    move: (x, y) => put(plane.toX(x), plane.toY(y)),
    nudge: (dx, dy) => put(start[0] + dx * (x1 - x0) / 100, start[1] + dy * (y1 - y0) / 100) });
  function paint() {
    const n = 120, ramp = v.ramp(), all = new Float64Array(n * n);
    for (let i = 0; i < n * n; i++) {
      all[i] = height([x0 + (x1 - x0) * (i % n) / (n - 1), y1 - (y1 - y0) * Math.floor(i / n) / (n - 1)]);
    }
    const sorted = Float64Array.from(all).sort(), share = h => {
      let a = 0, b = n * n;
      while (a < b) { const m = (a + b) >> 1; if (sorted[m] < h) a = m + 1; else b = m; }
      return a / (n * n);
    };
    const still = condition === d.condition;
    lines.style.display = still ? '' : 'none';
    let i = 0;
    map.setAttribute('href', v.canvas(n, () => {
      const s = share(all[i++]);
      return ramp(0.8 * (still ? s : Math.floor(s * 14) / 14));
    }).toDataURL());
  }
  race();
  v.player({ label: 'Step', count: d.steps + 1, value: d.steps, period: 60, text: String,
    show: i => { now = i; show(); say(); } });
  if (d.surface === 'Ravine') {
    v.slider({ label: 'Condition number', min: 0, max: 3, step: 0.05, value: Math.log10(condition),
      text: t => short(Math.round(Math.pow(10, t) * 10) / 10),
      act: t => { condition = Math.pow(10, t); paint(); again(); } });
  }
  v.slider({ label: 'Learning rates ×', min: -1.5, max: 1, step: 0.05, value: 0,
    text: t => short(Math.pow(10, t)), act: t => { factor = Math.pow(10, t); again(); } });
  v.button('Start again', () => put(d.start[0], d.start[1]));
  v.paint(paint);
});
