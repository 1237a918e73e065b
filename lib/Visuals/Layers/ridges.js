// Spreads of layers: point at a row, or walk through the rows, to read it.
dlv.kind('ridges', function (v) {
  const { clamp, short } = dlv, d = v.data, rows = Array.from(v.svg.querySelectorAll('.dlv-ridge'));
  let now = -1;
  function pick(i, words) {
    now = clamp(i, 0, rows.length - 1);
    rows.forEach((r, j) => {
      r.querySelector('.dlv-row').style.fill = j === now ? 'var(--panel)' : 'transparent';
    });
    v.tell(words || d.rows[now].say);
  }
  v.on(v.stage, 'pointermove', e => {
    const row = e.target.closest && e.target.closest('.dlv-ridge');
    if (!row) return;
    const i = +row.dataset.i, q = dlv.at(v.svg, e), [x, , w] = d.box;
    if (i !== now) pick(i);
    if (q[0] < x || q[0] > x + w) { v.tip(null); return; }
    const b = clamp(Math.floor((q[0] - x) / w * d.rows[i].density.length), 0, d.rows[i].density.length - 1);
    const size = (d.to - d.from) / d.rows[i].density.length, from = d.from + b * size;
    v.tip(`${short(from)} to ${short(from + size)}\n${short(d.rows[i].density[b] * 100)} % of the outputs`, q[0], q[1]);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 }, by => pick(now + by));
});
