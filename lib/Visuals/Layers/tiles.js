// Small maps in groups: one at a time is shown large and read out.
dlv.kind('tiles', function (v) {
  const d = v.data, { shape } = dlv, [lx, ly, lw, lh] = d.large;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const field = shape('g', {}, v.svg), large = shape('g', {}, v.svg);
  let group = 0, pick = 0, maps = [], frame = null, spot = null;
  const low = v.svg.querySelector('.dlv-low'), high = v.svg.querySelector('.dlv-high');

  function numbers(g) {
    return g.exact ? g.exact.map(m => Array.from(v.floats(m)))
      : g.maps.map(m => Array.from(v.bytes(m), b => (b - 127) / 127 * g.scale));
  }
  function show(i) {
    group = i;
    const g = d.groups[i], [columns, width, height, gap] = d.layouts[i];
    maps = numbers(g);
    field.replaceChildren();
    v.text(g.name, d.left, d.top + 8, { ink: 'soft' }, field);
    const cells = maps.map((m, k) => {
      const box = [d.left + k % columns * (width + gap), d.top + 18 + Math.floor(k / columns) * (height + gap),
        width, height];
      const cell = shape('g', { 'class': 'dlv-cell' }, field);
      v.picture(box, v.signed(m, g.columns, g.rows, g.scale), null, cell);
      v.rect(box, { line: 'var(--line)', fill: 'transparent' }, cell);
      return cell;
    });
    v.roving(cells, { columns, label: k => g.say[k], enter: k => { enlarge(k); v.tell(g.say[k]); } });
    low.textContent = v.figures(-g.scale);
    high.textContent = v.figures(g.scale);
    enlarge(0);
  }
  function enlarge(k) {
    pick = k;
    const g = d.groups[group], scale = Math.min(lw / g.columns, lh / g.rows), m = maps[k];
    field.querySelectorAll('.dlv-mark').forEach(n => n.remove());
    const box = field.querySelectorAll('.dlv-cell rect')[k], at = n => +box.getAttribute(n);
    v.rect([at('x') - 2, at('y') - 2, at('width') + 4, at('height') + 4],
      { line: 'var(--accent)', width: 2.5, name: 'dlv-mark' }, field);
    large.replaceChildren();
    frame = { box: [lx, ly, g.columns * scale, g.rows * scale], rows: g.rows, columns: g.columns };
    v.text(g.names[k], lx, ly - 10, { ink: 'soft' }, large);
    v.picture(frame.box, v.signed(m, g.columns, g.rows, scale < 30 ? g.scale : 2 * g.scale), null, large);
    v.rect(frame.box, { line: 'var(--line)' }, large);
    if (scale < 30) return;
    m.forEach((x, i) => {
      const cx = lx + (i % g.columns + 0.5) * scale, cy = ly + (Math.floor(i / g.columns) + 0.5) * scale;
      v.text(v.even(x, g.scale), cx, cy + 4, { size: Math.min(13, scale / 4), anchor: 'middle' }, large);
    });
  }
  v.on(v.stage, 'pointermove', e => {
    const p = v.cell(frame, dlv.at(v.svg, e)), g = d.groups[group];
    if (!p || spot === String(p)) return;
    spot = String(p);
    v.tell(g.names[pick] + ', row ' + p[0] + ', column ' + p[1] + ': '
      + v.figures(maps[pick][p[0] * g.columns + p[1]]) + '.');
  });
  if (d.groups.length > 1) {
    v.choice({ label: 'Layer', options: d.groups.map(g => g.name),
      act: i => { show(i); v.tell(d.groups[i].name + '.'); } });
  }
  v.paint(() => show(group));
});
