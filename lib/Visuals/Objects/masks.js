// Masks on an image: each on and off, how strong the veil is, and what a pixel belongs to.
dlv.kind('masks', function (v) {
  const d = v.data, top = v.bytes(d.top), grid = { box: d.box, rows: d.height, columns: d.width };
  const parts = i => v.svg.querySelectorAll('[data-i="' + i + '"]');
  const mark = dlv.shape('circle', {
    r: 6, 'stroke-width': 2, 'class': 'dlv-mark', visibility: 'hidden', style: 'fill:none;stroke:var(--ink)',
  }, v.svg);
  let spot = null;
  function look() {
    const of = top[spot[0] * d.width + spot[1]];
    mark.setAttribute('cx', d.box[0] + (spot[1] + 0.5) / d.width * d.box[2]);
    mark.setAttribute('cy', d.box[1] + (spot[0] + 0.5) / d.height * d.box[3]);
    mark.setAttribute('visibility', 'visible');
    v.tell('Row ' + spot[0] * d.step + ', column ' + spot[1] * d.step + ': ' + (of ? d.say[of - 1] : 'no mask.'));
  }
  v.on(v.stage, 'pointermove', e => {
    const p = v.cell(grid, dlv.at(v.svg, e));
    if (p) { spot = p; look(); }
  });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, (by, e) => {
    const far = e.shiftKey ? 8 : 1;
    spot = spot ? [dlv.clamp(spot[0] + by[0] * far, 0, d.height - 1), dlv.clamp(spot[1] + by[1] * far, 0, d.width - 1)]
      : [d.height >> 1, d.width >> 1];
    look();
  });
  d.names.slice(0, 12).forEach((name, i) => v.toggle(name, true, on => parts(i).forEach(n => {
    n.setAttribute('visibility', on ? 'visible' : 'hidden');
  })));
  if (d.names.length) {
    v.slider({
      label: 'Strength', min: 0, max: 100, step: 5, value: 100, text: x => x + ' %',
      act: x => v.svg.querySelectorAll('.dlv-veil').forEach(n => n.setAttribute('opacity', x / 100)),
    });
  }
});
