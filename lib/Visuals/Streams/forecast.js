// A forecast step by step ahead: median, range, what came, error.
dlv.kind('forecast', function (v) {
  const d = v.data, p = dlv.panel(d.fan), n = d.quantiles[0].length;
  const at = level => d.quantiles[d.levels.indexOf(level)];
  let place = null;
  function read(i) {
    place = dlv.clamp(i, 0, n - 1);
    v.clear();
    const x = p.x(place + 1), [, top, , height] = d.fan.area;
    v.line('M' + x + ' ' + top + 'v' + height, { line: 'var(--soft)', dash: '3 3', name: 'dlv-mark' });
    if (d.errorBox) {
      const [left, y, w, h] = d.errorBox;
      v.rect([left + place * w / n, y, w / n, h], { line: 'var(--ink)', width: 1.5, name: 'dlv-mark' });
    }
    const f = q => v.figures(at(q)[place]);
    v.tell((place + 1) + (place ? ' steps' : ' step') + ' ahead: median ' + f(0.5) + ', half between ' + f(0.25)
      + ' and '
      + f(0.75) + ', 80 % between ' + f(0.1) + ' and ' + f(0.9)
      + (d.truth ? ', came ' + v.figures(d.truth[place]) : '')
      + (d.errors.length ? ', error ' + v.figures(d.errors[place]) : '') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const i = Math.round(p.toX(dlv.at(v.svg, e)[0])) - 1;
    if (i >= 0 && i < n && i !== place) read(i);
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by =>
    read(place === null ? (by === 1 ? 0 : by === -1 ? n - 1 : by) : place + by));
});
