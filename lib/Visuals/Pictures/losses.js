// The costliest images: one at a time with what the model thinks of it.
dlv.kind('losses', function (v) {
  const d = v.data, cells = Array.from(v.svg.querySelectorAll('.dlv-cell')), [x, y, width] = d.bars;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const bars = dlv.shape('g', {}, v.svg);
  const mark = v.rect([0, 0, 0, 0], { line: 'var(--accent)', width: 3, name: 'dlv-mark' });
  const cut = words => words.length <= 14 ? words : words.slice(0, 13) + '…';
  function show(i, quiet) {
    const c = d.cells[i], box = cells[i].querySelector('image');
    for (const k of ['x', 'y', 'width', 'height']) {
      mark.setAttribute(k, +box.getAttribute(k) + (k === 'x' || k === 'y' ? -3 : 6));
    }
    bars.replaceChildren();
    v.text('image ' + c.i + ': the likeliest', x, y + 10, { ink: 'soft' }, bars);
    c.bars.forEach(([name, p, truth], k) => {
      const at = y + 22 + k * 34;
      v.text(cut(name) + ', ' + v.percent(p), x, at + 11, { weight: truth ? 600 : 400 }, bars);
      v.rect([x, at + 16, Math.max(1, p * width), 8], { fill: truth ? 'var(--c2)' : 'var(--c1)', rx: 2 }, bars);
    });
    const key = y + 34 + c.bars.length * 34;
    v.text('green, bold: the true class', x, key, { ink: 'soft', size: 11 }, bars);
    if (!quiet) v.tell(c.say);
  }
  v.roving(cells, { columns: d.columns, label: i => d.cells[i].say, enter: i => show(i) });
  if (d.cells.some(c => c.right) && d.cells.some(c => !c.right)) {
    v.toggle('Only wrong ones', false, on => {
      cells.forEach((c, i) => c.style.setProperty('opacity', on && d.cells[i].right ? 0.15 : 1));
      v.tell(on ? d.cells.filter(c => !c.right).length + ' of these images are predicted wrong.' : 'All are shown.');
    });
  }
  show(0, true);
});
