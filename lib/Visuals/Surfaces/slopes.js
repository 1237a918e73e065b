// A surface from above: a point to drag, the gradient's arrow, steps downhill.
dlv.kind('slopes', function (v) {
  const { shape, clamp, short } = dlv, d = v.data, on = dlv.panel(d.panel), a = d.panel.area, [x0, x1] = d.panel.x;
  const [y0, y1] = d.panel.y, n = d.side, map = v.svg.querySelector('.dlv-map');
  v.svg.querySelector('.dlv-first').remove();
  const line = (c, w) => shape('path', { style: `fill:none;stroke:var(--${c});pointer-events:none`,
    'stroke-width': w, 'stroke-linejoin': 'round' }, v.svg);
  const trail = line('c1', 2.2), shaft = line('ink', 3);
  const head = shape('path', { style: 'fill:var(--ink);pointer-events:none' }, v.svg);
  const handle = shape('circle', { r: 8, style: 'fill:var(--c1);stroke:var(--paper)', 'stroke-width': 2.5 }, v.svg);
  let p = d.start.slice(), path = [p.slice()], rate = d.rate;

  function field(x, y) {
    const gx = clamp((x - x0) / (x1 - x0), 0, 1) * (n - 1), gy = clamp((y1 - y) / (y1 - y0), 0, 1) * (n - 1);
    const i = Math.min(Math.floor(gx), n - 2), j = Math.min(Math.floor(gy), n - 2), fx = gx - i, fy = gy - j;
    const o = j * n + i, at = z => (z[o] * (1 - fx) + z[o + 1] * fx) * (1 - fy)
      + (z[o + n] * (1 - fx) + z[o + n + 1] * fx) * fy;
    return [at(d.z), at(d.dx), at(d.dy)];
  }
  const where = () => `(${short(+p[0].toFixed(3))}, ${short(+p[1].toFixed(3))})`;
  function words() {
    const [z, dx, dy] = field(p[0], p[1]);
    const length = short(Math.hypot(dx, dy));
    return `At ${where()}: height ${short(z)}, gradient (${short(dx)}, ${short(dy)}), length ${length}`;
  }
  function show() {
    const x = on.x(p[0]), y = on.y(p[1]), [, dx, dy] = field(p[0], p[1]);
    // The picture's scales differ in x and y: an arrow of equal length on the page would lie about the direction.
    let ux = dx * a[2] / (x1 - x0), uy = -dy * a[3] / (y1 - y0);
    const len = Math.hypot(ux, uy), size = 62;
    handle.setAttribute('cx', x);
    handle.setAttribute('cy', y);
    const flat = !(Math.hypot(dx, dy) > 1e-9);
    if (!flat) {
      ux = ux / len; uy = uy / len;
      const tx = x + ux * size, ty = y + uy * size;
      shaft.setAttribute('d', `M${x} ${y}L${tx - ux * 10} ${ty - uy * 10}`);
      head.setAttribute('d', `M${tx} ${ty}L${tx - ux * 14 - uy * 6} ${ty - uy * 14 + ux * 6}`
        + `L${tx - ux * 14 + uy * 6} ${ty - uy * 14 - ux * 6}z`);
    }
    shaft.style.display = head.style.display = flat ? 'none' : '';
    trail.setAttribute('d', dlv.path(path.map(q => [on.x(q[0]), on.y(q[1])])));
    v.svg.querySelectorAll('.dlv-step').forEach(s => s.remove());
    for (const q of path.slice(0, -1)) {
      const dot = shape('circle', { 'class': 'dlv-step', cx: on.x(q[0]), cy: on.y(q[1]), r: 3,
        style: 'fill:var(--c1);pointer-events:none' });
      v.svg.insertBefore(dot, shaft);
    }
  }
  function put(x, y) {
    p = [clamp(x, x0, x1), clamp(y, y0, y1)];
    path = [p.slice()];
    show();
    v.tell(words() + '.');
  }
  const said = v.drag(handle, { label: 'Point on the surface', value: words,
    move: (x, y) => put(on.toX(x), on.toY(y)),
    nudge: (dx, dy) => put(p[0] + dx * (x1 - x0) / 100, p[1] + dy * (y1 - y0) / 100) });
  v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }, by => {
    put(p[0] + by[0] * (x1 - x0) / 40, p[1] + by[1] * (y1 - y0) / 40);
    said();
  });
  v.on(v.svg, 'click', e => {
    const q = dlv.at(v.svg, e);
    if (on.has(q) && e.target !== handle) { put(on.toX(q[0]), on.toY(q[1])); said(); }
  });
  v.slider({ label: 'Learning rate', min: -2, max: 1, step: 0.05, value: 0,
    text: t => short(d.rate * Math.pow(10, t)), act: t => { rate = d.rate * Math.pow(10, t); } });
  v.button('Step downhill', () => {
    const [before, dx, dy] = field(p[0], p[1]), q = [p[0] - rate * dx, p[1] - rate * dy];
    const out = q[0] < x0 || q[0] > x1 || q[1] < y0 || q[1] > y1;
    p = [clamp(q[0], x0, x1), clamp(q[1], y0, y1)];
    path.push(p.slice());
    show();
    const after = field(p[0], p[1])[0];
    v.tell(`Step ${path.length - 1}: from ${short(before)} to ${short(after)}, `
      + (out ? 'stopped at the edge of the picture. ' : after < before ? 'lower. ' : 'not lower: too long a step. ')
      + words() + '.');
  });
  v.button('Start again', () => { put(d.start[0], d.start[1]); said(); });
  v.paint(() => {
    const ramp = v.ramp();
    v.decode(d.sheet).then(g => map.setAttribute('href',
      v.canvas(200, (x, y) => ramp(v.sample(g, n, 0, x, y) / 252 * 0.8)).toDataURL()));
  });
  show();
});
