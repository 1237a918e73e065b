// Training curves: read all curves at one step.
dlv.kind('curves', function (v) {
  const { shape, at, clamp, short, near } = dlv;
  const views = v.stage.querySelectorAll('.dlv-view');
  const steps = [...new Set(v.data.views[0].flatMap(p => p.curves.flatMap(c => c.s)))].sort((a, b) => a - b);
  let shown = 0, step = null;

  function read(s) {
    step = s;
    const svg = views[shown].querySelector('svg'), words = [];
    v.clear();
    for (const p of v.data.views[shown]) {
      const area = p.area, on = dlv.panel(p);
      shape('path', { 'class': 'dlv-mark', d: `M${on.x(s)} ${area[1]}v${area[3]}`, style: 'stroke:var(--soft)',
        'stroke-dasharray': '3 3' }, svg);
      for (const c of p.curves) {
        const value = c.v[near(c.s, s)];
        if (value === null || value === undefined) { words.push(c.name + ' missing'); continue; }
        words.push(c.name + ' ' + short(value));
        const y = on.y(value);
        if (isFinite(y)) shape('circle', { 'class': 'dlv-mark', cx: on.x(s), cy: clamp(y, area[1], area[1] + area[3]),
          r: 4, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--ink)' }, svg);
      }
    }
    v.tell('Step ' + short(s) + ': ' + words.join(', ') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = at(views[shown].querySelector('svg'), e);
    for (const p of v.data.views[shown]) {
      const on = dlv.panel(p);
      if (on.has(q)) read(steps[near(steps, on.toX(q[0]))]);
    }
  });
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 },
    by => read(steps[clamp((step === null ? -1 : near(steps, step)) + by, 0, steps.length - 1)]));
  v.toggle('Logarithmic', v.data.log, on => {
    shown = on === v.data.log ? 0 : 1;
    views[shown].hidden = false;
    views[1 - shown].hidden = true;
    if (step !== null) read(step);
  });
});
