// Non-maximum suppression, one box after the other, computed here for whatever threshold.
dlv.kind('suppression', function (v) {
  const d = v.data, [x, y, row] = d.list, count = d.boxes.length;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const field = dlv.shape('g', {}, v.svg), plates = dlv.shape('g', {}, v.svg),
    list = dlv.shape('g', {}, v.svg);
  let threshold = d.threshold, steps = [], now = count, player = null;
  const area = b => Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
  function iou(a, b) {
    const w = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
    const h = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1])), union = area(a) + area(b) - w * h;
    return union > 0 ? w * h / union : 0;
  }
  function run() {
    const order = d.boxes.map((_, i) => i).sort((a, b) => d.scores[b] - d.scores[a] || a - b), kept = [];
    steps = order.map(i => {
      const rivals = kept.filter(k => !d.labels || d.labels[k] === d.labels[i]);
      const winner = rivals.find(k => iou(d.boxes[k], d.boxes[i]) > threshold);
      if (winner === undefined) {
        kept.push(i);
        return { i, winner: -1,
          iou: rivals.reduce((m, k) => k === i ? m : Math.max(m, iou(d.boxes[k], d.boxes[i])), 0) };
      }
      return { i, winner, iou: iou(d.boxes[winner], d.boxes[i]) };
    });
    v.kept = kept;
  }
  const said = s => s.winner < 0
    ? (s.iou > 0 ? 'stays, IoU at most ' + s.iou.toFixed(2) : 'stays, overlaps with none that stays')
    : 'goes, IoU ' + s.iou.toFixed(2) + ' with ' + d.tags[s.winner];

  function draw(s, state) {
    const b = d.boxes[s.i], box = [d.box[0] + b[0] * d.scale, d.box[1] + b[1] * d.scale,
      (b[2] - b[0]) * d.scale, (b[3] - b[1]) * d.scale];
    const name = 'var(--' + (state === 'stays' ? 'c' + (d.labels ? d.labels[s.i] % 8 : 0)
      : state === 'waits' ? 'ink' : 'soft') + ')';
    const group = dlv.shape('g', { opacity: state === 'waits' ? 0.4 : 1 }, field);
    v.rect(box, { line: 'var(--paper)', width: 4.5 }, group);
    v.rect(box, { line: name, width: 2.2, dash: state === 'stays' ? 'none' : state === 'goes' ? '3 4' : '1 3' }, group);
    // Plates lie above all outlines, so that no box crosses out another one's name.
    const plate = dlv.shape('g', { opacity: state === 'waits' ? 0.4 : 1 }, plates);
    const words = d.tags[s.i], wide = words.length * 6.7 + 8;
    const px = dlv.clamp(box[0], d.box[0], Math.max(d.box[0], d.box[0] + d.box[2] - wide));
    const py = Math.max(d.box[1], box[1] - 16);
    v.rect([px, py, wide, 16], { fill: 'var(--paper)', rx: 3 }, plate);
    const text = v.text(words, px + 4, py + 12, { weight: 600 }, plate);
    text.style.fill = name;
  }
  function show() {
    field.replaceChildren();
    plates.replaceChildren();
    list.replaceChildren();
    const state = k => k >= now ? 'waits' : steps[k].winner < 0 ? 'stays' : 'goes';
    const order = steps.map((_, k) => k).reverse();
    for (const wanted of ['waits', 'goes', 'stays']) {
      order.filter(k => state(k) === wanted).forEach(k => draw(steps[k], wanted));
    }
    v.text('from the highest score down', x, y + 10, { ink: 'soft' }, list);
    const first = dlv.clamp(now - 12, 0, Math.max(0, count - 16));
    steps.slice(first, first + 16).forEach((s, j) => {
      const k = first + j, waits = state(k) === 'waits';
      v.text((waits ? '· ' : s.winner < 0 ? '✓ ' : '✗ ') + d.tags[s.i] + (waits ? '' : ': ' + said(s)), x,
        y + 32 + j * row, { ink: state(k) === 'stays' ? 'ink' : 'soft', weight: state(k) === 'stays' ? 600 : 400 },
          list);
    });
  }
  const told = k => k === 0 ? 'Nothing has been looked at yet.' : 'Step ' + k + ' of ' + count + ': '
    + d.tags[steps[k - 1].i] + ' ' + said(steps[k - 1]) + '.';
  run();
  if (count) {
    player = v.player({
      label: 'Step', count: count + 1, value: count, text: k => k + ' of ' + count, period: 900,
      show: k => { now = k; show(); v.tell(told(k)); },
    });
  } else show();
  v.slider({
    label: 'IoU threshold', min: 0, max: 1, step: 0.05, value: threshold, text: t => t.toFixed(2),
    act: t => {
      threshold = t;
      run();
      show();
      v.tell('At ' + t.toFixed(2) + ', ' + v.kept.length + ' of ' + count + ' boxes stay.');
    },
  });
});
