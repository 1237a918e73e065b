// Anchors and true boxes that can be dragged; the overlaps and the matching follow.
dlv.kind('matching', function (v) {
  const d = v.data, { shape, clamp } = dlv, [tx, ty, cell, height] = d.table, scale = d.scale;
  const wide = d.box[2] / scale, tall = d.box[3] / scale;
  const anchors = d.anchors.map(a => a.slice()), truths = d.truths.map(t => t.slice());
  let threshold = d.threshold;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const table = shape('g', { 'class': 'dlv-table' }, v.svg), field = shape('g', {}, v.svg),
    plates = shape('g', { style: 'pointer-events:none' }, v.svg);

  const area = b => Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
  function iou(a, b) {
    const w = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
    const h = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
    const union = area(a) + area(b) - w * h;
    return union > 0 ? w * h / union : 0;
  }
  function match() {
    const overlaps = anchors.map(a => truths.map(t => iou(a, t)));
    const found = overlaps.map(row => {
      const best = row.reduce((m, x) => Math.max(m, x), 0);
      return { truth: best >= threshold && best > 0 ? row.indexOf(best) : -1, iou: best, forced: false };
    });
    const usedA = new Set(), usedT = new Set();
    for (;;) {
      let [a, t, most] = [-1, -1, 0];
      overlaps.forEach((row, i) => row.forEach((x, j) => {
        if (!usedA.has(i) && !usedT.has(j) && x > most) [a, t, most] = [i, j, x];
      }));
      if (a < 0) return { overlaps, found };
      usedA.add(a);
      usedT.add(t);
      found[a] = { truth: t, iou: most, forced: true };
    }
  }
  const color = t => t < 0 ? 'soft' : 'c' + t % 8;
  const at = b => [d.box[0] + b[0] * scale, d.box[1] + b[1] * scale, (b[2] - b[0]) * scale, (b[3] - b[1]) * scale];

  function figure(b, name, dash, below) {
    const group = shape('g', { 'class': 'dlv-figure' }, field), back = v.rect([0, 0, 0, 0], {
      line: 'var(--paper)', width: 4.5, fill: 'transparent' }, group);
    const line = v.rect([0, 0, 0, 0], { width: 2.2, dash }, group);
    const plate = v.rect([0, 0, name.length * 6.7 + 8, 16], { fill: 'var(--paper)', rx: 3 }, plates);
    const words = v.text(name, 0, 0, { weight: 600 }, plates);
    return {
      group,
      place(t) {
        const box = at(b), end = d.box[0] + d.box[2] - name.length * 6.7 - 8;
        ['x', 'y', 'width', 'height'].forEach((k, i) => [back, line].forEach(n => n.setAttribute(k, box[i])));
        const x = clamp(box[0], d.box[0], Math.max(d.box[0], end));
        const y = below ? Math.min(box[1] + box[3], d.box[1] + d.box[3] - 16) : Math.max(d.box[1], box[1] - 16);
        plate.setAttribute('x', x);
        plate.setAttribute('y', y);
        words.setAttribute('x', x + 4);
        words.setAttribute('y', y + 12);
        line.style.stroke = words.style.fill = 'var(--' + color(t) + ')';
        if (this.corner) {
          this.corner.setAttribute('cx', box[0] + box[2]);
          this.corner.setAttribute('cy', box[1] + box[3]);
        }
      },
    };
  }
  function movable(f, b, name) {
    const told = () => name + ', left ' + b[0].toFixed(0) + ', top ' + b[1].toFixed(0) + ', ' + (b[2] - b[0]).toFixed(0)
      + ' wide, ' + (b[3] - b[1]).toFixed(0) + ' high';
    const shift = (dx, dy) => {
      const x = clamp(dx, -b[0], wide - b[2]), y = clamp(dy, -b[1], tall - b[3]);
      b[0] += x; b[2] += x; b[1] += y; b[3] += y;
      show(name);
    };
    let from = null;
    v.on(f.group, 'pointerdown', e => { from = dlv.at(v.svg, e); });
    v.drag(f.group, {
      label: 'Move ' + name, value: told,
      move: (x, y) => {
        if (!from) return;
        const [dx, dy] = [(x - from[0]) / scale, (y - from[1]) / scale];
        from = [x, y];
        shift(dx, dy);
      },
      nudge: (dx, dy) => shift(dx, -dy),
    });
    const size = (right, low) => {
      b[2] = clamp(right, b[0] + 1, wide);
      b[3] = clamp(low, b[1] + 1, tall);
      show(name);
    };
    f.corner = shape('circle', {
      r: 6, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--ink)',
    }, field);
    v.drag(f.corner, {
      label: 'Resize ' + name, value: told,
      move: (x, y) => size((x - d.box[0]) / scale, (y - d.box[1]) / scale),
      nudge: (dx, dy) => size(b[2] + dx, b[3] - dy),
    });
  }
  function show(moved) {
    const { overlaps, found } = match();
    v.match = found;
    shownA.forEach((f, i) => f.place(found[i].truth));
    shownT.forEach((f, t) => f.place(t));
    table.replaceChildren();
    v.text('IoU', tx, ty + 10, { ink: 'soft' }, table);
    d.names.forEach((name, t) => v.text(name.length > 6 ? name.slice(0, 5) + '…' : name,
      tx + 44 + t * cell + cell / 2, ty + 10, { anchor: 'middle', weight: 600 }, table));
    v.text('match', tx + 52 + d.names.length * cell, ty + 10, { ink: 'soft' }, table);
    overlaps.forEach((row, i) => {
      const y = ty + 20 + i * height, m = found[i];
      v.text('a' + d.numbers[i], tx, y + 16, { weight: 600 }, table);
      row.forEach((x, t) => {
        const chosen = m.truth === t, box = [tx + 44 + t * cell, y, cell - 3, height - 3];
        v.rect(box, { line: 'var(--' + (chosen ? color(t) : 'line') + ')', width: chosen ? 2.5 : 1 }, table);
        v.text(x.toFixed(2), box[0] + box[2] / 2, y + 15,
          { anchor: 'middle', weight: chosen ? 600 : 400, ink: x > 0 ? 'ink' : 'soft' }, table);
      });
      v.text(m.truth < 0 ? 'background' : d.names[m.truth] + (m.forced ? ', its best' : ''),
        tx + 52 + d.names.length * cell, y + 16, { size: 11.5, ink: m.truth < 0 ? 'soft' : 'ink' }, table);
    });
    if (!moved) return;
    const t = d.names.indexOf(moved), of = i => 'a' + d.numbers[i] + ' ' + found[i].iou.toFixed(2);
    const mine = found.map((_, i) => i).filter(i => found[i].truth === t);
    v.tell(t < 0 ? found.filter(f => f.truth >= 0).length + ' of ' + anchors.length + ' anchors are matched.'
      : moved + (mine.length ? ' is matched by ' + mine.map(of).join(', ') : ' is matched by no anchor') + '.');
  }
  const shownA = anchors.map((a, i) => figure(a, 'a' + d.numbers[i], '5 4', false));
  const shownT = truths.map((t, i) => figure(t, d.names[i], 'none', true));
  shownT.forEach((f, i) => movable(f, truths[i], d.names[i]));
  v.slider({
    label: 'Threshold', min: 0.05, max: 0.95, step: 0.05, value: threshold, text: x => x.toFixed(2),
    act: x => { threshold = x; show('threshold'); },
  });
  v.button('Put back', () => {
    d.truths.forEach((t, i) => t.forEach((x, k) => { truths[i][k] = x; }));
    show('threshold');
  });
  show();
});
