// Maps with names: the cell under the pointer or the arrow keys, its row and its column.
dlv.kind('tokenmap', function (v) {
  const views = v.data.views, groups = v.svg.querySelectorAll('.dlv-view');
  // Weights come in two bytes each, as shares of the largest; signed numbers as they are.
  const numbers = views.map(view => view.scale === null ? v.floats(view.values)
    : Array.from(new Uint16Array(v.bytes(view.values).buffer), q => q / 65535 * view.scale));
  let now = views.length - 1, at = null;
  const grid = () => ({ box: views[now].box, rows: views[now].rows.length, columns: views[now].columns.length });
  const read = (r, c) => {
    const view = views[now], value = numbers[now][r * view.columns.length + c];
    return view.say.replace(/\{[rcv]\}/g, k =>
      k === '{r}' ? view.rows[r] : k === '{c}' ? view.columns[c] : v.figures(value));
  };
  function light(r, c) {
    const g = grid(), [x, y, w, h] = g.box, cw = w / g.columns, ch = h / g.rows;
    at = [r, c];
    v.clear();
    const line = { line: 'var(--ink)', width: 1.5, name: 'dlv-mark' };
    v.rect([x, y + r * ch, w, ch], line);
    v.rect([x + c * cw, y, cw, h], line);
    v.rect([x + c * cw, y + r * ch, cw, ch], { line: 'var(--accent)', width: 3, name: 'dlv-mark dlv-cell' });
    const words = read(r, c);
    v.tip(words, x + (c + 1) * cw, y + r * ch);
    v.tell(words + (views.length > 1 ? ' (' + views[now].name + ')' : '') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const cell = v.cell(grid(), dlv.at(v.svg, e));
    if (cell && (!at || cell[0] !== at[0] || cell[1] !== at[1])) light(cell[0], cell[1]);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  const first = by => Math.abs(by) > 1 ? by : 0;
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [-1e6, -1e6],
    End: [1e6, 1e6] }, by => {
    const g = grid();
    light(dlv.clamp(at ? at[0] + by[0] : first(by[0]), 0, g.rows - 1),
      dlv.clamp(at ? at[1] + by[1] : first(by[1]), 0, g.columns - 1));
  });
  function show(i) {
    now = i;
    groups.forEach((g, k) => { g.style.display = k === i ? '' : 'none'; });
    v.clear();
    v.tip(null);
    if (at) light(Math.min(at[0], grid().rows - 1), Math.min(at[1], grid().columns - 1));
    else v.tell(views[i].name + '.');
  }
  if (views.length > 1) {
    v.choice({ label: v.data.pick, options: views.map(view => view.name), value: now, act: show });
  }
});
