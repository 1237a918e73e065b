// A model's layers: point at a row, or walk through the rows, to read it.
dlv.kind('anatomy', function (v) {
  const rows = Array.from(v.svg.querySelectorAll('.dlv-line'));
  let now = -1;
  function pick(i) {
    now = dlv.clamp(i, 0, rows.length - 1);
    rows.forEach((r, j) => {
      r.querySelector('.dlv-row').style.fill = j === now ? 'var(--panel)' : 'transparent';
    });
    v.tell(v.data.rows[now] + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const row = e.target.closest && e.target.closest('.dlv-line');
    if (row && +row.dataset.i !== now) pick(+row.dataset.i);
  });
  v.keys({ ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 },
    by => pick(now + by));
});
