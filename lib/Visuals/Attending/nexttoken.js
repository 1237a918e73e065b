// What may come next: softmax of the logits over the temperature, then top-k, then top-p; computed here, from logits.
dlv.kind('nexttoken', function (v) {
  const d = v.data, logits = v.floats(d.logits), names = d.names, [left, top, width, height] = d.at;
  const group = v.svg.querySelector('.dlv-bars'), bars = Math.min(d.bars, logits.length);
  let temperature = d.temperature, k = d.topK, p = d.topP, place = null;
  // The logits come sorted, the largest first.
  function chances() {
    const weights = Array.from(logits, (x, i) =>
      temperature <= 0 ? +(i === 0) : Math.exp((x - logits[0]) / temperature));
    const total = weights.reduce((a, b) => a + b, 0);
    const kept = k > 0 ? Math.min(k, weights.length) : weights.length;
    const inside = weights.slice(0, kept).reduce((a, b) => a + b, 0);
    let reached = 0, count = 0;
    while (count < kept && (count === 0 || reached < p * inside)) reached += weights[count++];
    return weights.map((w, i) => ({ probability: w / total, share: i < count ? w / reached : 0 }));
  }
  function show(say) {
    const all = v.chances = chances(), drawn = all.filter(c => c.share > 0);
    const bits = drawn.reduce((s, c) => s - c.share * Math.log2(c.share), 0);
    group.replaceChildren();
    for (let i = 0; i < bars; i++) {
      const c = all[i], y = top + i * height, ink = c.share > 0 ? 'ink' : 'soft';
      v.text(names[i], left - 8, y + 15, { size: 12.5, ink, anchor: 'end', weight: c.share > 0 ? 600 : 400 }, group);
      const box = w => [left, y + 3, Math.max(0.5, w * width), height - 7];
      v.rect(box(c.share), { fill: 'var(--c0)', rx: 2 }, group);
      v.rect(box(c.probability), { line: 'var(--ink)', rx: 2 }, group);
      v.text(c.share > 0 ? v.percent(c.share) : 'cut',
        left + Math.max(c.share, c.probability) * width + 8, y + 15, { ink }, group);
      if (i === place) v.rect([8, y, left + width + 66, height], { line: 'var(--accent)', width: 2, rx: 4 }, group);
    }
    if (say) {
      v.tell(drawn.length + (drawn.length === 1 ? ' token' : ' tokens') + ' may be drawn, entropy '
        + v.figures(Math.abs(bits)) + ' bits; first “' + names[0] + '” ' + v.percent(all[0].share) + '.');
    }
  }
  function read(i) {
    place = dlv.clamp(i, 0, bars - 1);
    show(false);
    const c = v.chances[place];
    v.tell('“' + names[place] + '”: probability ' + v.percent(c.probability)
      + (c.share > 0 ? ', drawn ' + v.percent(c.share) : ', cut') + ', logit ' + v.figures(logits[place]) + '.');
  }
  v.slider({ label: 'Temperature', min: 0, max: 3, step: 0.05, value: temperature, text: x => x.toFixed(2),
    act: x => { temperature = x; show(true); } });
  const most = Math.min(100, logits.length);
  v.slider({ label: 'Top-k', min: 0, max: most, value: Math.min(k, most), text: x => x ? String(x) : 'off',
    act: x => { k = x; show(true); } });
  v.slider({ label: 'Top-p', min: 0.05, max: 1, step: 0.01, value: p, text: x => x.toFixed(2),
    act: x => { p = x; show(true); } });
  v.button('Draw a token', () => {
    let dart = Math.random(), i = 0;
    const all = v.chances;
    while (i < all.length - 1 && (dart -= all[i].share) > 0) i++;
    v.tell('Drawn: “' + names[i] + '”, which had ' + v.percent(all[i].share) + '.');
  });
  v.on(v.stage, 'pointermove', e => {
    const i = Math.floor((dlv.at(v.svg, e)[1] - top) / height);
    if (i >= 0 && i < bars && i !== place) read(i);
  });
  v.keys({ ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 }, by =>
    read(place === null ? (by === 1 ? 0 : by === -1 ? bars - 1 : by) : place + by));
  show(false);
});
