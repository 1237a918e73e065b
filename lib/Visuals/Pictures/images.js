// Image galleries: point or use the arrow keys, read the caption.
dlv.kind('images', function (v) {
  const { shape, clamp } = dlv, cells = v.svg.querySelectorAll('.dlv-cell'), columns = v.data.columns;
  let now = -1;
  const style = 'stroke:var(--accent);pointer-events:none';
  const mark = shape('rect', { fill: 'none', 'stroke-width': 3, style, visibility: 'hidden' }, v.svg);
  function pick(i) {
    now = clamp(i, 0, cells.length - 1);
    const box = cells[now].querySelector('image');
    for (const k of ['x', 'y', 'width', 'height']) {
      mark.setAttribute(k, +box.getAttribute(k) + (k === 'x' || k === 'y' ? -3 : 6));
    }
    mark.setAttribute('visibility', 'visible');
    v.tell(v.data.cells[now].say);
  }
  v.on(v.stage, 'pointermove', e => {
    const cell = e.target.closest && e.target.closest('.dlv-cell');
    if (cell && +cell.dataset.i !== now) pick(+cell.dataset.i);
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -1e6, End: 1e6 },
    by => pick(now < 0 ? 0 : now + by));
  if (v.data.cells.some(c => c.wrong)) {
    v.button('Next wrong one', () => {
      for (let i = 1; i <= cells.length; i++) {
        const j = (now + i + cells.length) % cells.length;
        if (v.data.cells[j].wrong) { pick(j); return; }
      }
    });
  }
});
