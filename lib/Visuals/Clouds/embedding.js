// The same points twice: whatever is marked in one map is marked in the other.
dlv.kind('embedding', function (v) {
  const d = v.data, maps = [d.pca, d.tsne], n = d.names.length, marks = [...v.svg.querySelectorAll('.dlv-p')];
  let now = null, only = -1;
  const open = i => only < 0 || d.labels[i] === only;
  function light(i) {
    now = i;
    v.clear();
    maps.forEach(map => dlv.shape('circle', { cx: map[2 * i], cy: map[2 * i + 1], r: 9, 'stroke-width': 2.5,
      'class': 'dlv-mark', style: 'fill:none;stroke:var(--ink)' }, v.svg));
    const words = d.names[i] + (d.classes.length ? ': ' + d.classes[d.labels[i]] : '');
    v.tip(words, maps[0][2 * i], maps[0][2 * i + 1]);
    v.tell(words + ' (' + (i + 1) + ' of ' + n + ').');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = dlv.at(v.svg, e);
    maps.forEach((map, m) => {
      if (!dlv.inside(d.boxes[m], q)) return;
      let best = -1, least = 400;
      for (let i = 0; i < n; i++) {
        const far = (map[2 * i] - q[0]) ** 2 + (map[2 * i + 1] - q[1]) ** 2;
        if (far < least && open(i)) [best, least] = [i, far];
      }
      if (best >= 0 && best !== now) light(best);
    });
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }, by => {
    let i = now === null ? (by > 0 ? -1 : n) : now;
    do i += by; while (i >= 0 && i < n && !open(i));
    if (i >= 0 && i < n) light(i);
  });
  if (d.classes.length > 1) {
    v.choice({ label: 'Show', options: ['all classes'].concat(d.classes), act: c => {
      only = c - 1;
      marks.forEach((m, k) => { m.style.opacity = open(k % n) ? 1 : 0.12; });
      v.clear();
      v.tip(null);
      now = null;
      v.tell(only < 0 ? 'All classes.' : d.labels.filter(l => l === only).length + ' points of ' + d.classes[only]
        + '.');
    } });
  }
});
