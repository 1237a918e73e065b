// Lines from token to token: one token at a time, any layer and head, any threshold.
dlv.kind('flowlines', function (v) {
  const d = v.data, rows = d.rows.length, columns = d.columns.length, size = rows * columns;
  const all = new Uint16Array(v.bytes(d.values).buffer);
  const lines = v.svg.querySelector('.dlv-lines'), names = v.svg.querySelectorAll('.dlv-from');
  const [left, right] = d.x, y = i => d.y[0] + i * d.y[1];
  let layer = d.layers - 1, head = 0, least = d.least, token = null;
  // Head 0 is the mean of all heads.
  function weight(r, c) {
    const at = h => all[(layer * d.heads + h) * size + r * columns + c] / 65535;
    if (head > 0) return at(head - 1);
    let sum = 0;
    for (let h = 0; h < d.heads; h++) sum += at(h);
    return sum / d.heads;
  }
  function show() {
    lines.replaceChildren();
    names.forEach((n, i) => n.setAttribute('font-weight', i === token ? 700 : 400));
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const w = weight(r, c);
        if (w < least || token !== null && r !== token) continue;
        const line = v.line('M' + left + ' ' + y(r) + 'C' + (left + 130) + ' ' + y(r) + ' ' + (right - 130) + ' ' + y(c)
          + ' ' + right + ' ' + y(c), { line: 'var(--c0)', width: 0.6 + 5 * w }, lines);
        line.setAttribute('stroke-opacity', 0.15 + 0.75 * w);
      }
    }
  }
  function choose(r) {
    if (r === token) return;
    token = r;
    show();
    if (r === null) { v.tell('All tokens.'); return; }
    const best = d.columns.map((_, c) => c).sort((a, b) => weight(r, b) - weight(r, a) || a - b).slice(0, 3)
      .filter(c => weight(r, c) > 0).map(c => '“' + d.columns[c] + '” ' + weight(r, c).toFixed(3));
    v.tell('“' + d.rows[r] + '” looks at ' + (best.join(', ') || 'nothing') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const [x, at] = dlv.at(v.svg, e), r = Math.round((at - d.y[0]) / d.y[1]);
    choose(x < left + 40 && r >= 0 && r < rows ? r : null);
  });
  v.on(v.stage, 'pointerleave', () => choose(null));
  v.keys({ ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 }, by =>
    choose(dlv.clamp((token === null ? by > 0 ? -1 : 0 : token) + by, 0, rows - 1)));
  v.keys({ Escape: null }, () => choose(null));
  const count = n => Array.from({ length: n }, (_, i) => String(i + 1));
  const again = () => { const r = token; token = undefined; choose(r); };
  if (d.layers > 1) {
    v.choice({ label: 'Layer', options: count(d.layers), value: layer, act: i => { layer = i; again(); } });
  }
  if (d.heads > 1) {
    v.choice({ label: 'Head', options: ['mean of all'].concat(count(d.heads)), act: i => { head = i; again(); } });
  }
  v.slider({ label: 'Weights from', min: 0.01, max: 0.5, step: 0.01, value: least, text: x => x.toFixed(2),
    act: x => { least = x; show(); } });
  show();
});
