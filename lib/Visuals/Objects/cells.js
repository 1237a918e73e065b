// What every cell of a detector's grid says: its box, an arrow to the box's centre, its numbers.
dlv.kind('cells', function (v) {
  const d = v.data, { shape, clamp } = dlv, grid = { box: d.box, rows: d.rows, columns: d.columns };
  const wide = d.box[2] / d.columns, tall = d.box[3] / d.rows, veil = v.svg.querySelector('.dlv-veil');
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const found = shape('g', {}, v.svg), mark = shape('g', { 'class': 'dlv-mark' }, v.svg), [sx, sy] = d.side;
  let least = d.least, cell = null;
  const color = i => 'var(--c' + d.classes[i] % 8 + ')';
  function draw(i, parent, tag) {
    const b = d.boxes[i], box = [d.box[0] + b[0] * d.scale, d.box[1] + b[1] * d.scale,
      (b[2] - b[0]) * d.scale, (b[3] - b[1]) * d.scale];
    const from = [d.box[0] + (i % d.columns + 0.5) * wide, d.box[1] + (Math.floor(i / d.columns) + 0.5) * tall];
    const to = [box[0] + box[2] / 2, box[1] + box[3] / 2], arrow = 'M' + from.join(' ') + 'L' + to.join(' ');
    v.rect(box, { line: 'var(--paper)', width: 4.5 }, parent);
    v.rect(box, { line: color(i), width: 2.2 }, parent);
    v.line(arrow, { line: 'var(--paper)', width: 4 }, parent);
    v.line(arrow, { line: color(i), width: 2 }, parent);
    shape('circle', { cx: to[0], cy: to[1], r: 3.5, style: 'fill:' + color(i) }, parent);
    if (!tag) return;
    const words = (d.names.length ? d.names[d.classes[i]] + ' ' : '') + v.figures(d.objectness[i]);
    const room = words.length * 6.7 + 8, x = clamp(box[0], d.box[0], Math.max(d.box[0], d.box[0] + d.box[2] - room));
    const y = Math.max(d.box[1], box[1] - 16);
    v.rect([x, y, room, 16], { fill: 'var(--paper)', rx: 3 }, parent);
    v.text(words, x + 4, y + 12, { weight: 600 }, parent).style.fill = color(i);
  }
  function show() {
    found.replaceChildren();
    const sure = d.objectness.map((_, i) => i).filter(i => d.objectness[i] >= least);
    sure.sort((a, b) => d.objectness[a] - d.objectness[b]).slice(-40).forEach(i => draw(i, found, true));
    return sure.length;
  }
  function look(r, c) {
    cell = [r, c];
    const i = r * d.columns + c;
    found.setAttribute('opacity', 0.25);
    mark.replaceChildren();
    v.rect([d.box[0] + c * wide, d.box[1] + r * tall, wide, tall], { line: 'var(--ink)', width: 2.5 }, mark);
    draw(i, mark, false);
    v.text('cell ' + r + ', ' + c, sx, sy, { weight: 600 }, mark);
    v.text('objectness ' + v.figures(d.objectness[i]), sx, sy + 20, null, mark);
    if (d.names.length) v.text(d.names[d.classes[i]], sx, sy + 40, null, mark);
    v.tell(d.say[i]);
  }
  v.on(v.stage, 'pointermove', e => {
    const p = v.cell(grid, dlv.at(v.svg, e));
    if (p && (!cell || p[0] !== cell[0] || p[1] !== cell[1])) look(p[0], p[1]);
  });
  v.on(v.stage, 'pointerleave', () => { found.setAttribute('opacity', 1); mark.replaceChildren(); cell = null; });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, by => {
    if (cell) look(clamp(cell[0] + by[0], 0, d.rows - 1), clamp(cell[1] + by[1], 0, d.columns - 1));
    else look(d.rows >> 1, d.columns >> 1);
  });
  v.slider({
    label: 'Least objectness', min: 0, max: 1, step: 0.05, value: least, text: x => x.toFixed(2),
    act: x => { least = x; v.tell(show() + ' cells have an objectness of at least ' + x.toFixed(2) + '.'); },
  });
  v.toggle('Objectness', true, on => veil.setAttribute('visibility', on ? 'visible' : 'hidden'));
  show();
});
