// Functions: read value and slope at one x.
dlv.kind('functions', function (v) {
  const { shape, at, clamp, short } = dlv, p = v.data.panel, xs = p.curves[0].s;
  let place = null;
  function read(i) {
    place = clamp(i, 0, xs.length - 1);
    v.clear();
    const a = p.area, x = a[0] + (xs[place] - p.x[0]) / (p.x[1] - p.x[0]) * a[2];
    shape('path', { 'class': 'dlv-mark', d: `M${x} ${a[1]}v${a[3]}`, style: 'stroke:var(--soft)',
      'stroke-dasharray': '3 3' }, v.svg);
    v.tell('x = ' + short(xs[place]) + ': ' + p.curves.map(c => c.name + ' ' + short(c.v[place])).join(', ') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = at(v.svg, e), x = p.x[0] + (q[0] - p.area[0]) / p.area[2] * (p.x[1] - p.x[0]);
    if (dlv.inside(p.area, q)) read(Math.round((x - xs[0]) / (xs[1] - xs[0])));
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by => read((place === null ? 0 : place) + by));
});
