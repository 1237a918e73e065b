// Curves in one or more panels: read all of them at one place.
dlv.kind('curves', function (v) {
  const { shape, at, clamp, short, near } = dlv, word = v.data.word || 'Step', own = !!v.data.own;
  const views = v.stage.querySelectorAll('.dlv-view');
  const picture = i => (views.length ? views[i] : v.stage).querySelector('svg');
  const all = new Map(v.data.views[0].map((p, i) =>
    [i, [...new Set(p.curves.flatMap(c => c.s))].sort((a, b) => a - b)]));
  const steps = [...new Set([...all.values()].flat())].sort((a, b) => a - b);
  let shown = 0, step = null, panel = 0;

  function mark(p, s, words) {
    const area = p.area, on = dlv.panel(p), svg = picture(shown);
    if (!(on.x(s) >= area[0] - 1 && on.x(s) <= area[0] + area[2] + 1)) return;
    shape('path', { 'class': 'dlv-mark', d: `M${on.x(s)} ${area[1]}v${area[3]}`, style: 'stroke:var(--soft)',
      'stroke-dasharray': '3 3' }, svg);
    for (const c of p.curves) {
      if (!c.s.length) continue;
      const value = c.v[near(c.s, s)];
      if (value === null || value === undefined) { words.push(c.name + ' missing'); continue; }
      words.push(c.name + ' ' + short(value));
      const y = on.y(value);
      if (isFinite(y)) shape('circle', { 'class': 'dlv-mark', cx: on.x(s), cy: clamp(y, area[1], area[1] + area[3]),
        r: 4, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--ink)' }, svg);
    }
  }
  function read(s) {
    step = s;
    const words = [];
    v.clear();
    v.data.views[shown].forEach((p, i) => {
      if (own && i !== panel) return;
      const said = [];
      mark(p, s, said);
      words.push((v.data.views[shown].length > 1 && p.title && p.title.trim() ? p.title + ': ' : '') + said.join(', '));
    });
    v.tell(word + ' ' + short(s) + ': ' + words.join('; ') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = at(picture(shown), e);
    v.data.views[shown].forEach((p, i) => {
      const on = dlv.panel(p), mine = all.get(i);
      if (!on.has(q) || !mine || !mine.length) return;
      panel = i;
      const list = own ? mine : steps, x = p.logX ? Math.log(on.toX(q[0])) : on.toX(q[0]);
      read(list[near(p.logX ? list.map(Math.log) : list, x)]);
    });
  });
  const count = v.data.views[0].length;
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by => {
    const list = own ? all.get(panel) : steps;
    read(list[clamp((step === null ? -1 : near(list, step)) + by, 0, list.length - 1)]);
  });
  if (own) v.keys({ ArrowDown: 1, ArrowUp: -1 }, by => {
    panel = (panel + by + count) % count;
    read(step === null ? all.get(panel)[0] : all.get(panel)[near(all.get(panel), step)]);
  });
  if (views.length > 1) v.toggle('Logarithmic', v.data.log, on => {
    shown = on === v.data.log ? 0 : 1;
    views[shown].hidden = false;
    views[1 - shown].hidden = true;
    if (step !== null) read(step);
  });
});
