// A unit of a map, the pixels that it sees, and the patches that its channel answers to most.
dlv.kind('fields', function (v) {
  const d = v.data, { shape, clamp } = dlv, [ix, iy, scale] = d.image, [mx, my, unit] = d.map,
    [px, py, side] = d.patches;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const box = [ix, iy, d.size[1] * scale, d.size[0] * scale];
  const veil = v.picture(box, d.strength, { name: 'dlv-strength' });
  const field = shape('g', {}, v.svg), mark = shape('g', { 'class': 'dlv-window' }, v.svg);
  const grid = { box: [mx, my, d.columns * unit, d.rows * unit], rows: d.rows, columns: d.columns };
  let now = 0, [row, column] = d.unit, map, held = null;
  veil.setAttribute('visibility', 'hidden');
  veil.style.pointerEvents = 'none';

  function seen(r, c) {
    if (!d.field) return [0, d.size[0], 0, d.size[1]];
    const [h, jr, or, w, jc, oc] = d.field, cut = (x, n) => clamp(x, 0, n);
    return [cut(or + r * jr, d.size[0]), cut(or + r * jr + h, d.size[0]),
      cut(oc + c * jc, d.size[1]), cut(oc + c * jc + w, d.size[1])];
  }
  function show(i) {
    now = i;
    const channel = d.channels[i];
    map = v.floats(channel.map);
    field.replaceChildren();
    v.text(d.name + ', channel ' + channel.c, mx, my - 8, { ink: 'soft' }, field);
    v.picture(grid.box, v.signed(map, d.columns, d.rows, v.scale(Array.from(map))), null, field);
    v.rect(grid.box, { line: 'var(--line)' }, field);
    v.text('strongest patches', px, py - 8, { ink: 'soft' }, field);
    const cells = channel.top.map((p, k) => {
      const at = [px + k % 3 * (side + 8), py + Math.floor(k / 3) * (side + 22), side, side];
      const cell = shape('g', {}, field);
      v.picture(at, p[4], null, cell);
      v.rect(at, { line: 'var(--line)', fill: 'transparent' }, cell);
      v.text(v.figures(p[3]), at[0], at[1] + side + 12, { size: 11, ink: 'soft' }, field);
      return cell;
    });
    const say = k => {
      const p = channel.top[k];
      return 'Channel ' + channel.c + ' answers ' + v.figures(p[3]) + ' to image ' + p[0] + ' at row ' + p[1]
        + ', column '
        + p[2] + '.';
    };
    v.roving(cells, { columns: 3, label: say, enter: k => v.tell(say(k)) });
    look(true);
  }
  function look(quiet) {
    mark.replaceChildren();
    const [top, bottom, left, right] = seen(row, column);
    const at = [ix + left * scale, iy + top * scale, (right - left) * scale, (bottom - top) * scale];
    v.rect(at, { line: 'var(--paper)', width: 4.5 }, mark);
    v.rect(at, { line: 'var(--c1)', width: 2.2 }, mark);
    const chosen = [mx + column * unit, my + row * unit, unit, unit];
    v.rect(chosen, { line: 'var(--paper)', width: 5 }, mark);
    v.rect(chosen, { line: 'var(--ink)', width: 2.2 }, mark);
    if (!quiet) {
      v.tell('Unit ' + row + ', ' + column + ' = ' + v.figures(map[row * d.columns + column]) + ' sees rows ' + top
        + ' to '
        + (bottom - 1) + ', columns ' + left + ' to ' + (right - 1) + '.');
    }
  }
  const go = (r, c) => { row = clamp(r, 0, d.rows - 1); column = clamp(c, 0, d.columns - 1); look(); };
  // A click holds the unit; until then the pointer chooses.
  v.on(v.stage, 'pointermove', e => {
    const p = v.cell(grid, dlv.at(v.svg, e));
    if (p && !held && (p[0] !== row || p[1] !== column)) go(p[0], p[1]);
  });
  v.on(v.stage, 'click', e => {
    const p = v.cell(grid, dlv.at(v.svg, e));
    if (!p) return;
    held = held && held[0] === p[0] && held[1] === p[1] ? null : p;
    go(p[0], p[1]);
  });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] },
    by => go(row + by[0], column + by[1]));
  if (d.channels.length > 1) {
    v.choice({ label: 'Channel', options: d.channels.map(c => String(c.c)), act: i => {
      show(i);
      v.tell('Channel ' + d.channels[i].c + '.');
    } });
  }
  v.toggle('What the middle unit really follows', false, on => {
    veil.setAttribute('visibility', on ? 'visible' : 'hidden');
    v.tell(on ? 'Shown on the image: the magnitude of the gradient of unit ' + d.unit.join(', ') + ' by each pixel.'
      : 'The gradient is hidden.');
  });
  v.paint(() => show(now));
});
