// Which class is taken for which: counts, shares of the row (recall) or of the column (precision).
dlv.kind('confusion', function (v) {
  const d = v.data, n = d.names.length, [x, y, w] = d.box, side = w / n;
  const image = v.svg.querySelector('.dlv-shares'), note = v.svg.querySelector('.dlv-note');
  const numbers = v.svg.querySelector('.dlv-numbers'), grid = { box: d.box, rows: n, columns: n };
  let mode = 0, at = null;
  const of = (a, b) => b ? a / b : 0;
  const share = (i, j) => mode === 2 ? of(d.counts[i * n + j], d.columns[j]) : of(d.counts[i * n + j], d.rows[i]);
  function draw() {
    image.setAttribute('href', v.pixels(n, n, k =>
      [40, 118, 203, 255 * d.palest * share(Math.floor(k / n), k % n)]));
    note.textContent = 'colour: share of the ' + (mode === 2 ? 'column' : 'row') + ' · framed: right';
    numbers.replaceChildren();
    d.counts.forEach((count, k) => {
      if (!count) return;
      const i = Math.floor(k / n), j = k % n, words = mode ? String(Math.round(share(i, j) * 100)) : String(count);
      v.text(words, x + (j + 0.5) * side, y + (i + 0.5) * side + 4,
        { anchor: 'middle', size: side < 34 ? 10 : 13, weight: i === j ? 600 : 400 }, numbers);
    });
  }
  function light(i, j) {
    at = [i, j];
    v.clear();
    const line = { line: 'var(--ink)', width: 1.5, name: 'dlv-mark' };
    v.rect([x, y + i * side, w, side], line);
    v.rect([x + j * side, y, side, w], line);
    v.rect([x + j * side, y + i * side, side, side], { line: 'var(--accent)', width: 3, name: 'dlv-mark' });
    const count = d.counts[i * n + j];
    const words = count + ' of ' + d.rows[i] + ' “' + d.names[i] + '” taken for “' + d.names[j] + '”: '
      + v.percent(of(count, d.rows[i])) + ' of the row, ' + v.percent(of(count, d.columns[j])) + ' of the column';
    v.tip(words, x + (j + 1) * side, y + i * side);
    v.tell(words + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const cell = v.cell(grid, dlv.at(v.svg, e));
    if (cell && (!at || cell[0] !== at[0] || cell[1] !== at[1])) light(cell[0], cell[1]);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  const first = by => Math.abs(by) > 1 ? by : 0;
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [-1e6, -1e6],
    End: [1e6, 1e6] }, by => light(
    dlv.clamp(at ? at[0] + by[0] : first(by[0]), 0, n - 1), dlv.clamp(at ? at[1] + by[1] : first(by[1]), 0, n - 1)));
  v.choice({
    label: 'Show', options: ['counts', 'recall: % of the row', 'precision: % of the column'],
    act: i => { mode = i; draw(); },
  });
});
