// A perceptron's boundary over its updates.
dlv.kind('sweep', function (v) {
  const { shape, short } = dlv, d = v.data, plane = dlv.panel(d.plane), counts = dlv.panel(d.counts);
  const [x0, x1] = d.plane.x, [y0, y1] = d.plane.y, group = v.svg.querySelector('.dlv-lines');
  const path = (parent, style, width) => shape('path', { style: `fill:none;${style};pointer-events:none`,
    'stroke-width': width }, parent);
  group.textContent = '';
  const half = path(group, 'stroke:none;fill:var(--c0);opacity:.13', 0);
  const before = path(group, 'stroke:var(--soft)', 1.4);
  before.setAttribute('stroke-dasharray', '5 4');
  const line = path(group, 'stroke:var(--ink)', 2.6), normal = path(group, 'stroke:var(--c0)', 2.2);
  const ring = shape('circle', { r: 12, fill: 'none', 'stroke-width': 3, style: 'stroke:var(--bad)' }, v.svg);
  const dot = shape('circle', { r: 6, 'stroke-width': 2.4, style: 'fill:var(--paper);stroke:var(--c2)' }, v.svg);
  const wrong = shape('g', {}, v.svg);

  // The two ends of the boundary, far outside of the view, and the unit normal.
  function ends(s) {
    const norm = Math.hypot(s[1], s[2]);
    if (norm === 0) return null;
    const cx = (x0 + x1) / 2, cy = (y0 + y1) / 2, away = (s[1] * cx + s[2] * cy + s[3]) / (norm * norm);
    const x = cx - s[1] * away, y = cy - s[2] * away, far = x1 - x0 + y1 - y0, nx = s[1] / norm, ny = s[2] / norm;
    return { at: [x, y], a: [x + ny * far, y - nx * far], b: [x - ny * far, y + nx * far], n: [nx, ny], far };
  }
  // An arrow along the unit normal, with its two barbs.
  function arrow(e) {
    const reach = (x1 - x0) / 8, x = plane.x(e.at[0]), y = plane.y(e.at[1]);
    const tx = plane.x(e.at[0] + e.n[0] * reach), ty = plane.y(e.at[1] + e.n[1] * reach);
    const size = Math.hypot(tx - x, ty - y) || 1, u = (tx - x) / size * 8, w = (ty - y) / size * 8;
    return `M${x} ${y}L${tx} ${ty}M${tx - u - w * .6} ${ty - w + u * .6}L${tx} ${ty}`
      + `L${tx - u + w * .6} ${ty - w - u * .6}`;
  }
  const draw = (node, list, close) => node.setAttribute('d',
    list ? 'M' + list.map(q => plane.x(q[0]) + ' ' + plane.y(q[1])).join('L') + (close ? 'z' : '') : '');
  function show(i) {
    const s = d.states[i], e = ends(s), old = i > 0 ? ends(d.states[i - 1]) : null;
    draw(line, e && [e.a, e.b]);
    draw(before, old && [old.a, old.b]);
    draw(half, e && [e.a, e.b, [e.b[0] + e.n[0] * e.far, e.b[1] + e.n[1] * e.far],
      [e.a[0] + e.n[0] * e.far, e.a[1] + e.n[1] * e.far]], true);
    normal.setAttribute('d', e ? arrow(e) : '');
    wrong.textContent = '';
    for (let p = 0; p < d.positive.length; p++) {
      const x = d.points[2 * p], y = d.points[2 * p + 1], sign = d.positive[p] === '1' ? 1 : -1;
      if ((s[1] * x + s[2] * y + s[3]) * sign > 0) continue;
      const q = [plane.x(x), plane.y(y)];
      shape('circle', { cx: q[0], cy: q[1], r: 8, 'stroke-width': 1.6, fill: 'none',
        style: 'stroke:var(--bad);pointer-events:none' }, wrong);
    }
    ring.setAttribute('visibility', s[4] >= 0 ? 'visible' : 'hidden');
    if (s[4] >= 0) {
      ring.setAttribute('cx', plane.x(d.points[2 * s[4]]));
      ring.setAttribute('cy', plane.y(d.points[2 * s[4] + 1]));
    }
    dot.setAttribute('cx', counts.x(s[0]));
    dot.setAttribute('cy', counts.y(s[5]));
    const signed = n => (n < 0 ? '− ' : '+ ') + short(Math.abs(n));
    const rule = e ? `${short(s[1])} x ${signed(s[2])} y ${signed(s[3])} > 0` : 'none yet: all weights are 0';
    v.tell(`After update ${s[0]} of ${d.last}: ${s[5]} of ${d.positive.length} points wrong (ringed). Rule: ${rule}.`
      + (s[4] >= 0 ? ` Point ${s[4]} (the large ring) caused the update.` : ''));
  }
  v.player({ label: 'Update', count: d.states.length, value: d.states.length - 1, period: 700,
    text: i => String(d.states[i][0]), show });
});
