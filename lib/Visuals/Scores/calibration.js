// How sure and how right: range by range.
dlv.kind('calibration', function (v) {
  const d = v.data, bins = d.count.length, a = d.area;
  let place = null;
  function read(i) {
    place = dlv.clamp(i, 0, bins - 1);
    v.clear();
    const x = a[0] + place * a[2] / bins, wide = a[2] / bins;
    [a, d.low].forEach(b => v.rect([x, b[1], wide, b[3]], { line: 'var(--accent)', width: 2.5, name: 'dlv-mark' }));
    const range = v.figures(place / bins) + ' to ' + v.figures((place + 1) / bins);
    const words = d.count[place] ? range + ': ' + d.count[place] + (d.count[place] === 1 ? ' item' : ' items')
      + ', says ' + v.figures(d.confidence[place]) + ', ' + d.happens + ' ' + v.figures(d.accuracy[place])
      : range + ': no items';
    v.tip(words, x + wide, a[1] + 30);
    v.tell(words + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const [x, y] = dlv.at(v.svg, e), i = Math.floor((x - a[0]) / a[2] * bins);
    if (i >= 0 && i < bins && y >= a[1] && y <= d.low[1] + d.low[3]) { if (i !== place) read(i); } else v.tip(null);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by =>
    read(place === null ? (by === 1 ? 0 : by === -1 ? bins - 1 : by) : place + by));
});
