// A strip of layers, drawn from packed maps; pointing at a place marks the same place in every layer.
dlv.widget('strips', function (v) {
  const label = 150, gap = 6, left = 14, top = 44;
  // {draw(data), move(rows, maps)} in a width.
  v.strip = function (width) {
    const field = dlv.shape('g', {}, v.svg), mark = dlv.shape('g', { 'class': 'dlv-mark' }, v.svg),
      room = width - label;
    let d, grids = [], now = null, last = null;
    function draw(data) {
      d = data;
      grids = [];
      field.replaceChildren();
      mark.replaceChildren();
      let y = top;
      d.layers.forEach((layer, k) => {
        const [name, note] = [layer.name.split(', ')[0], layer.name.split(', ').slice(1).join(', ')];
        const side = Math.min(42, (room + gap) / layer.maps.length - gap);
        const [w, h] = layer.rows === 1 ? [room, 14] : [side, side * layer.rows / layer.columns];
        v.text(name, left, y + 12, null, field);
        v.text(note, left, y + 27, { size: 11, ink: 'soft' }, field);
        layer.maps.forEach((letters, i) => {
          const values = Array.from(v.bytes(letters), b => (b - 127) / 127 * layer.scale);
          const box = [left + label + i * (w + gap), y + 2, w, h];
          v.picture(box, v.signed(values, layer.columns, layer.rows, layer.scale), null, field);
          v.rect(box, { line: 'var(--line)' }, field);
          grids.push({ box, rows: layer.rows, columns: layer.columns, layer: k, map: i, values });
        });
        y += Math.max(36, h + 10);
      });
      bars(y + 4);
      v.whole(y + 104, width + 2 * left);
    }
    function bars(y) {
      const shown = d.p.slice(0, 20), w = Math.min(44, room / shown.length), best = d.p.indexOf(Math.max(...d.p));
      v.text('answer', left, y + 12, null, field);
      shown.forEach((p, c) => {
        const x = left + label + c * w, tall = Math.max(1, p * 56), name = d.names[c];
        v.rect([x + 3, y + 58 - tall, w - 6, tall], { fill: c === best ? 'var(--c1)' : 'var(--c0)', rx: 2 }, field);
        v.text(name.length * 7 > w ? name.slice(0, Math.max(1, Math.floor(w / 7))) : name, x + w / 2, y + 73,
          { anchor: 'middle', weight: c === best ? 600 : 400 }, field);
      });
    }
    function look(g, row, column) {
      mark.replaceChildren();
      const fy = (row + 0.5) / g.rows, fx = (column + 0.5) / g.columns;
      for (const o of grids) {
        if (o.rows === 1 && o !== g) continue;
        const r = Math.floor(fy * o.rows), c = Math.floor(fx * o.columns), w = o.box[2] / o.columns,
          h = o.box[3] / o.rows;
        const size = Math.max(4, w), tall = Math.max(4, h);
        v.rect([o.box[0] + (c + 0.5) * w - size / 2, o.box[1] + (r + 0.5) * h - tall / 2, size, tall],
          { line: o === g ? 'var(--c1)' : 'var(--ink)', width: 1.5 }, mark);
      }
      const said = d.layers[g.layer].names[g.map] + ', row ' + row + ', column ' + column + ': '
        + v.figures(g.values[row * g.columns + column]) + '.';
      if (said !== last) v.tell(last = said);
    }
    v.on(v.stage, 'pointermove', e => {
      const p = dlv.at(v.svg, e);
      for (const g of grids) {
        const cell = v.cell(g, p);
        if (cell) { now = g; look(g, cell[0], cell[1]); }
      }
    });
    // Arrows go from map to map and from layer to layer.
    v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, by => {
      const layer = dlv.clamp((now ? now.layer : 0) + (now ? by[0] : 0), 0, d.layers.length - 1);
      const count = d.layers[layer].maps.length, map = dlv.clamp((now ? now.map : 0) + (now ? by[1] : 0), 0, count - 1);
      now = grids.find(g => g.layer === layer && g.map === map);
      mark.replaceChildren();
      v.rect([now.box[0] - 2, now.box[1] - 2, now.box[2] + 4, now.box[3] + 4], { line: 'var(--accent)', width: 2.5 },
        mark);
      v.tell(d.layers[layer].name + '. ' + d.layers[layer].say[map]);
    });
    return { draw, answer: () => {
      const best = d.p.indexOf(Math.max(...d.p));
      return d.names[best] + ' with ' + v.percent(d.p[best]);
    } };
  };
});
