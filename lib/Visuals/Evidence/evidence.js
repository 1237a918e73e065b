// Evidence for a class: which class, how strong the veil, and what lies under the pointer.
dlv.kind('evidence', function (v) {
  const d = v.data, heat = v.svg.querySelector('.dlv-heat'), veil = v.svg.querySelector('.dlv-veil');
  const words = v.svg.querySelector('.dlv-for'), most = v.svg.querySelector('.dlv-most');
  const grids = d.boxes.map(box => ({ box, rows: d.height, columns: d.width }));
  let now = 0, shares = v.bytes(d.findings[0].shares), spot = null;
  const marks = grids.map(() => dlv.shape('rect', {
    'class': 'dlv-mark', 'stroke-width': 2, visibility: 'hidden', style: 'fill:none;stroke:var(--c1)',
  }, v.svg));

  function look() {
    if (!spot) return;
    const [row, column] = spot, f = d.findings[now], share = shares[row * d.width + column] / 255;
    grids.forEach((g, i) => {
      const w = g.box[2] / d.width, h = g.box[3] / d.height, size = Math.max(w, 6), tall = Math.max(h, 6);
      const at = { x: g.box[0] + (column + 0.5) * w - size / 2, y: g.box[1] + (row + 0.5) * h - tall / 2 };
      Object.assign(at, { width: size, height: tall, visibility: 'visible' });
      for (const k of Object.keys(at)) marks[i].setAttribute(k, at[k]);
    });
    v.tell('Row ' + row + ', column ' + column + ': ' + d.what + ' for ' + f.name + ': '
      + v.figures(share * f.most) + ', ' + v.percent(share) + ' of the most.');
  }
  function show(i) {
    now = i;
    const f = d.findings[i];
    shares = v.bytes(f.shares);
    heat.setAttribute('href', f.heat);
    veil.setAttribute('href', f.veil);
    words.textContent = 'for ' + f.name + ', ' + v.percent(f.p);
    most.textContent = v.figures(f.most);
    if (spot) look(); else v.tell('Shown: ' + d.what + ' for ' + f.name + ', ' + v.percent(f.p) + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    for (const g of grids) spot = v.cell(g, dlv.at(v.svg, e)) || spot;
    look();
  });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, by => {
    spot = spot ? [dlv.clamp(spot[0] + by[0], 0, d.height - 1), dlv.clamp(spot[1] + by[1], 0, d.width - 1)]
      : [d.height >> 1, d.width >> 1];
    look();
  });
  if (d.findings.length > 1) {
    v.choice({ label: 'Evidence for', options: d.findings.map(f => f.name + ', ' + v.percent(f.p)), act: show });
  }
  v.slider({
    label: 'Strength of the veil', min: 0, max: 100, step: 5, value: 75, text: x => x + ' %',
    act: x => veil.setAttribute('opacity', x / 100),
  });
});
