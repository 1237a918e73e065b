// A box on a feature map that can be dragged: cells, sampling points, and what RoIAlign and RoIPool make of them.
dlv.kind('region', function (v) {
  const d = v.data, { shape, clamp } = dlv, map = v.floats(d.map), cell = d.box[2] / d.width;
  const [rx, ry, small] = d.result, box = d.region.slice(), shift = d.aligned ? 0.5 : 0, most = v.scale(map);
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const live = shape('g', {}, v.svg), mark = shape('g', {}, v.svg), given = d.region.slice();
  let pick = 0, output = [], samples = d.samples;
  const px = x => d.box[0] + x * cell, py = y => d.box[1] + y * cell;

  function at(y, x) {
    if (y < -1 || x < -1 || y > d.height || x > d.width) return { value: 0, near: [] };
    const cy = clamp(y, 0, d.height - 1), cx = clamp(x, 0, d.width - 1), i = Math.floor(cy), j = Math.floor(cx);
    const i2 = Math.min(i + 1, d.height - 1), j2 = Math.min(j + 1, d.width - 1), fy = cy - i, fx = cx - j;
    const near = [[i, j, (1 - fy) * (1 - fx)], [i, j2, (1 - fy) * fx], [i2, j, fy * (1 - fx)], [i2, j2, fy * fx]];
    return { value: near.reduce((s, n) => s + n[2] * map[n[0] * d.width + n[1]], 0), near };
  }
  function points(k) {
    const r = Math.floor(k / d.columns), c = k % d.columns, list = [];
    let wide = box[2] - box[0], tall = box[3] - box[1];
    if (!d.aligned) [wide, tall] = [Math.max(wide, 1), Math.max(tall, 1)];
    for (let i = 0; i < samples; i++) {
      for (let j = 0; j < samples; j++) {
        const y = box[1] - shift + (r * samples + i + 0.5) * tall / (d.rows * samples);
        const x = box[0] - shift + (c * samples + j + 0.5) * wide / (d.columns * samples);
        list.push(Object.assign({ y, x }, at(y, x)));
      }
    }
    return list;
  }
  // Fast R-CNN's rounding: the box and then the cells go to whole pixels, and the largest value counts.
  function pooled(k) {
    const strip = (from, to, n, size, i) => {
      const first = Math.round(from), last = Math.round(to), step = Math.max(last - first + 1, 1) / n;
      return [clamp(first + Math.floor(i * step), 0, size), clamp(first + Math.ceil((i + 1) * step), 0, size)];
    };
    const [top, low] = strip(box[1], box[3], d.rows, d.height, Math.floor(k / d.columns));
    const [left, right] = strip(box[0], box[2], d.columns, d.width, k % d.columns);
    let best = -Infinity;
    for (let y = top; y < low; y++) for (let x = left; x < right; x++) best = Math.max(best, map[y * d.width + x]);
    return { value: isFinite(best) ? best : 0, box: [left, top, right - left, low - top] };
  }
  function table(values, y, title) {
    v.text(title, rx, y - 8, { ink: 'soft' }, live);
    const strong = small < 24 ? most : 2 * most;
    v.picture([rx, y, d.columns * small, d.rows * small], v.signed(values, d.columns, d.rows, strong), null, live);
    v.rect([rx, y, d.columns * small, d.rows * small], { line: 'var(--line)' }, live);
    if (small < 24) return;
    values.forEach((x, k) => {
      const size = Math.min(13, small / 3), cx = rx + (k % d.columns + 0.5) * small;
      const cy = y + (Math.floor(k / d.columns) + 0.5) * small;
      v.text(v.even(x, most, 3), cx, cy + size * 0.36, { size, anchor: 'middle' }, live);
    });
  }
  const low = ry + d.rows * small + 34;
  function show() {
    live.replaceChildren();
    const place = [px(box[0]), py(box[1]), (box[2] - box[0]) * cell, (box[3] - box[1]) * cell];
    let lines = '';
    for (let c = 1; c < d.columns; c++) lines += 'M' + (place[0] + c / d.columns * place[2]) + ' ' + place[1] + 'v'
      + place[3];
    for (let r = 1; r < d.rows; r++) lines += 'M' + place[0] + ' ' + (place[1] + r / d.rows * place[3]) + 'h'
      + place[2];
    v.line(lines, { line: 'var(--c1)', width: 1.2 }, live);
    output = [];
    let dots = '';
    for (let k = 0; k < d.rows * d.columns; k++) {
      const list = points(k);
      output.push(list.reduce((s, p) => s + p.value, 0) / list.length);
      for (const p of list) dots += 'M' + px(p.x + shift) + ' ' + py(p.y + shift) + 'h0';
    }
    v.output = output;
    const drawn = v.line(dots, { line: 'var(--ink)', width: 5 }, live);
    drawn.setAttribute('stroke-linecap', 'round');
    table(output, ry, 'RoIAlign');
    table(output.map((_, k) => pooled(k).value), low, 'RoIPool, rounded to whole pixels');
    v.whole(Math.max(v.svg.viewBox.baseVal.height, low + d.rows * small + 16));
    ['x', 'y', 'width', 'height'].forEach((k, i) => [frame, back].forEach(n => n.setAttribute(k, place[i])));
    corner.setAttribute('cx', place[0] + place[2]);
    corner.setAttribute('cy', place[1] + place[3]);
    look(true);
  }
  function look(quiet) {
    mark.replaceChildren();
    const list = points(pick), [r, c] = [Math.floor(pick / d.columns), pick % d.columns];
    const shown = [[rx, ry], [rx, low]];
    shown.forEach(([x, y]) => v.rect([x + c * small, y + r * small, small, small],
      { line: 'var(--c0)', width: 2.5, name: 'dlv-mark' }, mark));
    const rounded = pooled(pick).box;
    v.rect([px(rounded[0]), py(rounded[1]), rounded[2] * cell, rounded[3] * cell],
      { line: 'var(--c0)', width: 1.5, dash: '2 3', name: 'dlv-mark' }, mark);
    for (const p of list) {
      for (const [y, x, weight] of p.near) {
        if (weight > 0) {
          v.line('M' + px(p.x + shift) + ' ' + py(p.y + shift) + 'L' + px(x + 0.5) + ' ' + py(y + 0.5),
            { line: 'var(--c0)', width: 0.6 + 2 * weight, name: 'dlv-mark' }, mark);
        }
      }
    }
    if (!quiet) {
      v.tell('Cell ' + r + ', ' + c + ': mean of ' + list.slice(0, 9).map(p => v.figures(p.value)).join(', ')
        + (list.length > 9 ? ', …' : '') + ' = ' + v.figures(output[pick]) + '; RoIPool gives '
        + v.figures(pooled(pick).value) + '.');
    }
  }
  const back = v.rect([0, 0, 0, 0], { line: 'var(--paper)', width: 4.5, fill: 'transparent' });
  const frame = v.rect([0, 0, 0, 0], { line: 'var(--c1)', width: 2.4, fill: 'transparent' });
  const corner = shape('circle', { r: 6, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--c1)' }, v.svg);
  const told = () => 'left ' + v.figures(box[0]) + ', top ' + v.figures(box[1]) + ', right ' + v.figures(box[2])
    + ', bottom ' + v.figures(box[3]);
  const done = () => { show(); v.tell('Box from (' + v.figures(box[0]) + ', ' + v.figures(box[1]) + ') to ('
    + v.figures(box[2]) + ', ' + v.figures(box[3]) + ').'); };
  const move = (dx, dy) => {
    const x = clamp(dx, -box[0], d.width - box[2]), y = clamp(dy, -box[1], d.height - box[3]);
    box[0] += x; box[2] += x; box[1] += y; box[3] += y;
    done();
  };
  const size = (x, y) => {
    box[2] = clamp(x, box[0] + 0.25, d.width);
    box[3] = clamp(y, box[1] + 0.25, d.height);
    done();
  };
  let from = null;
  v.on(frame, 'pointerdown', e => { from = dlv.at(v.svg, e); });
  v.drag(frame, {
    label: 'Move the box', value: told,
    move: (x, y) => {
      if (!from) return;
      const by = [(x - from[0]) / cell, (y - from[1]) / cell];
      from = [x, y];
      move(by[0], by[1]);
    },
    nudge: (dx, dy) => move(dx / 10, -dy / 10),
  });
  v.drag(corner, {
    label: 'Resize the box', value: told,
    move: (x, y) => size((x - d.box[0]) / cell, (y - d.box[1]) / cell),
    nudge: (dx, dy) => size(box[2] + dx / 10, box[3] - dy / 10),
  });
  v.on(v.stage, 'pointermove', e => {
    const p = dlv.at(v.svg, e);
    for (const y of [ry, low]) {
      const hit = v.cell({ box: [rx, y, d.columns * small, d.rows * small], rows: d.rows, columns: d.columns }, p);
      if (hit && hit[0] * d.columns + hit[1] !== pick) { pick = hit[0] * d.columns + hit[1]; look(); }
    }
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: d.columns, ArrowUp: -d.columns }, by => {
    pick = clamp(pick + by, 0, d.rows * d.columns - 1);
    look();
  });
  v.slider({ label: 'Points per side of a cell', min: 1, max: 4, value: samples, text: String,
    act: x => { samples = x; show(); } });
  v.button('Put back', () => { given.forEach((x, i) => { box[i] = x; }); done(); });
  v.paint(show);
});
