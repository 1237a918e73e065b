// A sound: select a window by dragging or by its two ends, and play it as a WAV made here.
dlv.kind('sound', function (v) {
  const d = v.data, area = d.map ? [d.wave[0], d.wave[1], d.wave[2], d.map.box[1] + d.map.box[3] - d.wave[1]] : d.wave;
  const samples = new Int16Array(v.bytes(d.samples).buffer), [x, y, w, h] = area;
  const levels = d.map ? v.bytes(d.map.decibels) : null;
  let from = 0, to = d.seconds;
  const least = Math.min(d.seconds, Math.max(0.001, 2 / d.rate));
  const px = t => x + t / d.seconds * w, time = q => dlv.clamp((q - x) / w, 0, 1) * d.seconds;
  const seconds = t => t.toFixed(3) + ' s';
  const veil = [0, 1].map(() => v.rect([x, y, 0, h], { fill: 'var(--paper)' }));
  veil.forEach(r => { r.setAttribute('fill-opacity', 0.6); r.setAttribute('pointer-events', 'none'); });
  const ends = [0, 1].map(() => dlv.shape('g', {}, v.svg));
  ends.forEach(g => {
    v.line('M0 ' + y + 'v' + h, { line: 'transparent', width: 16 }, g);
    v.line('M0 ' + y + 'v' + h, { line: 'var(--accent)', width: 2.5 }, g);
    dlv.shape('circle', { cy: y + h, r: 6, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--accent)' }, g);
  });
  function show(say) {
    veil[0].setAttribute('width', px(from) - x);
    veil[1].setAttribute('x', px(to));
    veil[1].setAttribute('width', x + w - px(to));
    ends[0].setAttribute('transform', 'translate(' + px(from) + ' 0)');
    ends[1].setAttribute('transform', 'translate(' + px(to) + ' 0)');
    player.hidden = true;
    if (say) v.tell('Window from ' + seconds(from) + ' to ' + seconds(to) + ', ' + seconds(to - from) + ' long.');
  }
  function choose(a, b) {
    from = dlv.clamp(Math.min(a, b), 0, d.seconds - least);
    to = dlv.clamp(Math.max(a, b), from + least, d.seconds);
    show(true);
  }
  // The selected samples as a file: RIFF, 16 bits, one channel.
  function wav() {
    const first = Math.round(from * d.rate);
    const part = samples.subarray(first, Math.max(first + 1, Math.round(to * d.rate)));
    const file = new DataView(new ArrayBuffer(44 + 2 * part.length)), rate = Math.round(d.rate);
    const word = (at, letters) => { for (let i = 0; i < 4; i++) file.setUint8(at + i, letters.charCodeAt(i)); };
    word(0, 'RIFF'); file.setUint32(4, 36 + 2 * part.length, true); word(8, 'WAVE'); word(12, 'fmt ');
    file.setUint32(16, 16, true); file.setUint16(20, 1, true); file.setUint16(22, 1, true);
    file.setUint32(24, rate, true); file.setUint32(28, 2 * rate, true); file.setUint16(32, 2, true);
    file.setUint16(34, 16, true); word(36, 'data'); file.setUint32(40, 2 * part.length, true);
    part.forEach((s, i) => file.setInt16(44 + 2 * i, s, true));
    const bytes = new Uint8Array(file.buffer);
    let letters = '';
    for (let i = 0; i < bytes.length; i++) letters += String.fromCharCode(bytes[i]);
    return 'data:audio/wav;base64,' + btoa(letters);
  }
  v.button('▶ Play the window', () => {
    player.src = wav();
    player.hidden = false;
    v.tell('Playing ' + seconds(to - from) + ' from ' + seconds(from) + '.');
    const playing = player.play();
    if (playing) playing.catch(() => v.tell('The browser did not start the sound; use its own controls.'));
  });
  v.button('Select all', () => choose(0, d.seconds));
  const player = dlv.el('audio', { controls: true, hidden: true, 'aria-label': 'The selected window' }, v.tools);
  v.signal.addEventListener('abort', () => player.pause());
  const nudge = d.seconds / 200;
  [['Start of the window', () => from, t => choose(Math.min(t, to - least), to)],
    ['End of the window', () => to, t => choose(from, Math.max(t, from + least))]].forEach(([label, get, set], i) =>
    v.drag(ends[i], { label, value: () => seconds(get()), move: q => set(time(q)),
      nudge: by => set(get() + by * nudge) }));
  let anchor = null;
  v.on(v.stage, 'pointerdown', e => {
    const q = dlv.at(v.svg, e);
    if (e.target.closest('.dlv-handle') || !dlv.inside(area, q)) return;
    anchor = time(q[0]);
    v.stage.setPointerCapture(e.pointerId);
  });
  v.on(v.stage, 'pointermove', e => {
    const q = dlv.at(v.svg, e);
    if (anchor !== null) { v.tip(null); choose(anchor, time(q[0])); return; }
    const cell = d.map && v.cell({ box: d.map.box, rows: d.map.bins, columns: d.map.frames }, q);
    if (!cell) { v.tip(null); return; }
    const bin = d.map.bins - 1 - cell[0], hertz = (d.map.box[1] + d.map.box[3] - q[1]) / d.map.box[3] * d.map.top;
    v.tip(seconds(time(q[0])) + ', ' + Math.round(hertz) + ' Hz: −' + levels[cell[1] * d.map.bins + bin] + ' dB', q[0],
      q[1]);
  });
  v.on(v.stage, 'pointerup', () => { anchor = null; });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowLeft: -1 }, by => {
    const length = to - from, start = dlv.clamp(from + by * nudge, 0, d.seconds - length);
    choose(start, start + length);
  });
  show(false);
});
