// A function and its derivative: a point to drag along the curve, its tangent, and perhaps a secant.
dlv.kind('functions', function (v) {
  const { shape, at, clamp, short } = dlv, p = v.data.panel, on = dlv.panel(p), a = p.area, n = p.y0.length;
  const f = p.y0, slope = p.y1, xs = i => p.from + (p.to - p.from) * i / (n - 1);
  const g = shape('g', { 'clip-path': v.svg.querySelector('g[clip-path]').getAttribute('clip-path') }, v.svg);
  const line = (style, dash) => shape('path', { style: `fill:none;${style};pointer-events:none`,
    'stroke-width': 2, 'stroke-dasharray': dash || 'none' }, g);
  // The picture's own tangent and secant give way to those that follow the point.
  const names = v.data.secant ? Array.from(v.svg.querySelectorAll('text')) : [];
  const [tangentName, secantName] = ['tangent at', 'secant, h'].map(s => names.find(t => t.textContent.startsWith(s)));
  if (v.data.secant) v.svg.querySelectorAll('g[clip-path] .l-1, g[clip-path] .l-2').forEach(n => n.remove());
  const tangent = v.data.secant ? line('stroke:var(--c1)', '7 4') : line('stroke:var(--ink)');
  const secant = line('stroke:var(--c2)', '2 4');
  const drop = line('stroke:var(--soft);opacity:.8', '2 4');
  const foot = shape('circle', { r: 4.5, style: 'fill:var(--paper);stroke:var(--c1);pointer-events:none',
    'stroke-width': 2 }, v.svg);
  const other = shape('circle', { r: 5, style: 'fill:var(--c2);pointer-events:none', visibility: 'hidden' }, v.svg);
  const handle = shape('circle', { r: 8, style: 'fill:var(--c0);stroke:var(--paper)', 'stroke-width': 2.5 }, v.svg);
  let place = Math.round((clamp(v.data.start, p.from, p.to) - p.from) / (p.to - p.from) * (n - 1)), h = 0;

  const words = () => 'x = ' + short(xs(place)) + ': ' + v.data.name + ' ' + short(f[place]) + ', slope '
    + short(slope[place]);
  function through(x, y, m) {
    return dlv.path([p.from, p.to].map(q => [on.x(q), on.y(y + m * (q - x))]));
  }
  function show() {
    const x = xs(place), y = f[place], m = slope[place], px = on.x(x);
    handle.setAttribute('cx', px);
    handle.setAttribute('cy', clamp(on.y(y), a[1], a[1] + a[3]));
    foot.setAttribute('cx', px);
    foot.setAttribute('cy', clamp(on.y(m), a[1], a[1] + a[3]));
    foot.setAttribute('visibility', v.data.secant ? 'hidden' : 'visible');
    tangent.setAttribute('d', isFinite(m) && isFinite(y) ? through(x, y, m) : '');
    drop.setAttribute('d', `M${px} ${a[1]}v${a[3]}`);
    if (tangentName) tangentName.textContent = 'tangent at x = ' + short(x);
  }
  function cut() {
    // The step is a whole number of samples, to the left where the right ends: the quotient is then exact.
    const there = place + h < n ? place + h : Math.max(0, place - h), x = xs(place), end = xs(there), q = f[there];
    const m = (q - f[place]) / (end - x);
    secant.setAttribute('d', through(x, f[place], m));
    other.setAttribute('cx', on.x(end));
    other.setAttribute('cy', on.y(q));
    other.setAttribute('visibility', 'visible');
    if (secantName) secantName.textContent = 'secant, h = ' + short(end - x);
    return '; with h = ' + short(end - x) + ' the quotient is ' + short(m);
  }
  function go(i, quiet) {
    place = clamp(i, 0, n - 1);
    show();
    const more = v.data.secant ? cut() : '';
    if (!quiet) v.tell(words() + more + '.');
  }
  const index = x => Math.round((on.toX(x) - p.from) / (p.to - p.from) * (n - 1));
  const said = v.drag(handle, { label: 'Point on the curve', value: words,
    move: x => go(index(x)), nudge: by => go(place + by) });
  v.on(v.svg, 'click', e => {
    const q = at(v.svg, e);
    if (on.has(q) && e.target !== handle) { go(index(q[0])); said(); }
  });
  v.on(v.stage, 'pointermove', e => {
    const q = at(v.svg, e), i = clamp(index(q[0]), 0, n - 1);
    if (!on.has(q) || e.buttons) { v.tip(null); return; }
    v.tip('x ' + short(xs(i)) + '\n' + v.data.name + ' ' + short(f[i]) + '\nslope ' + short(slope[i]), q[0], q[1]);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowLeft: -1, PageUp: 20, PageDown: -20, Home: -1e9, End: 1e9 }, by => {
    go(place + by);
    said();
  });
  if (v.data.secant) {
    const samples = t => Math.max(1, Math.round(Math.pow(10, t) * (n - 1) / 2)), dx = (p.to - p.from) / (n - 1);
    const first = Math.log10(2 * v.data.secant);
    h = samples(first);
    v.slider({ label: 'Step h', min: -2.3, max: 0, step: 0.05, value: first, text: t => short(samples(t) * dx),
      act: t => { h = samples(t); go(place); } });
  }
  go(place, true);
});
