// All heads as tiles: the chosen one enlarged, with its tokens, cell by cell.
dlv.kind('heads', function (v) {
  const d = v.data, rows = d.rows.length, columns = d.columns.length, size = rows * columns;
  const all = new Uint16Array(v.bytes(d.values).buffer), weight = (m, i) => all[m * size + i] / 65535;
  const short = t => t.length > 12 ? t.slice(0, 11) + '…' : t;
  const room = names => Math.min(100, 10 + Math.max(...names.map(n => short(n).length)) * 6.6);
  const left = d.right + 26 + room(d.rows), top = 62 + room(d.columns) * 0.8;
  const cell = dlv.clamp(Math.min((806 - left) / columns, 400 / rows), 2, 30);
  const box = [left, top, cell * columns, cell * rows];
  v.whole(Math.max(d.bottom + 16, box[1] + box[3] + 16), Math.max(left + box[2] + 14, left + 190));
  const big = dlv.shape('g', { 'class': 'dlv-big' }, v.svg);
  let chosen = 0, at = [0, 0];
  const name = m => 'layer ' + (Math.floor(m / d.heads) + 1) + ' head ' + (m % d.heads + 1);
  function open(m) {
    chosen = m;
    big.replaceChildren();
    v.clear();
    v.text('Layer ' + (Math.floor(m / d.heads) + 1) + ', head ' + (m % d.heads + 1) + ' · '
      + v.figures(d.bits[m]) + ' bits', d.right + 26, 52, { weight: 600, size: 13 }, big);
    let most = 0;
    for (let i = 0; i < size; i++) most = Math.max(most, weight(m, i));
    v.picture(box, v.pixels(columns, rows, i => [40, 118, 203, most > 0 ? 255 * weight(m, i) / most : 0]), {}, big);
    v.rect(box, { line: 'var(--line)' }, big);
    for (let r = 0; r < rows; r += Math.ceil(13 / cell)) {
      v.text(short(d.rows[r]), left - 6, top + (r + 0.5) * cell + 4, { anchor: 'end', size: 11.5 }, big);
    }
    for (let c = 0; c < columns; c += Math.ceil(14 / cell)) {
      const x = left + (c + 0.5) * cell + 3;
      v.text(short(d.columns[c]), x, top - 6, { size: 11.5 }, big).setAttribute('transform',
        'rotate(-55 ' + x + ' ' + (top - 6) + ')');
    }
    const tile = tiles[m];
    v.rect(['x', 'y', 'width', 'height'].map(k => +tile.getAttribute(k)),
      { line: 'var(--accent)', width: 3, name: 'dlv-mark' });
  }
  function light(r, c) {
    at = [r, c];
    v.clear('.dlv-spot');
    const line = { line: 'var(--ink)', width: 1.5, name: 'dlv-mark dlv-spot' };
    v.rect([left, top + r * cell, box[2], cell], line);
    v.rect([left + c * cell, top, cell, box[3]], line);
    const words = '“' + d.rows[r] + '” looks at “' + d.columns[c] + '” with '
      + weight(chosen, r * columns + c).toFixed(3);
    v.tip(words, left + (c + 1) * cell, top + r * cell);
    v.tell(words + ' (' + name(chosen) + ').');
  }
  const tiles = [...v.svg.querySelectorAll('.dlv-head')];
  v.roving(tiles, {
    columns: d.heads,
    label: m => 'Enlarge ' + name(m) + ', entropy ' + v.figures(d.bits[m]) + ' bits',
    enter: m => v.tell(name(m) + ': entropy ' + v.figures(d.bits[m]) + ' bits.'),
    choose: m => { open(m); v.tell('Enlarged: ' + name(m) + ', entropy ' + v.figures(d.bits[m]) + ' bits.'); },
  });
  v.on(v.stage, 'pointermove', e => {
    const found = v.cell({ box, rows, columns }, dlv.at(v.svg, e));
    if (found) light(found[0], found[1]); else v.tip(null);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, by =>
    light(dlv.clamp(at[0] + by[0], 0, rows - 1), dlv.clamp(at[1] + by[1], 0, columns - 1)));
  open(0);
});
