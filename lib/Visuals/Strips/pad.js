// A pad to draw a digit on; the running notebook answers with what the model makes of it.
dlv.kind('pad', function (v) {
  const d = v.data, { el, clamp } = dlv, side = d.side, pixels = new Float32Array(side * side), scale = 8;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const strip = v.strip(d.width);
  let shown = d.strip, line = null, busy = false, again = false, pen = [side >> 1, side >> 1], down = false,
    centre = true;
  v.paint(() => strip.draw(shown));

  const canvas =
    el('canvas', { width: side * scale, height: side * scale, className: 'dlv-pad-field', tabIndex: 0 }, v.side);
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', 'Drawing pad: arrow keys move the pen, space lowers and lifts it');
  const note = el('p', { className: 'dlv-note' }, v.side), context = canvas.getContext('2d');
  function paint() {
    for (let i = 0; i < pixels.length; i++) {
      const grey = Math.round(pixels[i] * 255);
      context.fillStyle = 'rgb(' + grey + ',' + grey + ',' + grey + ')';
      context.fillRect(i % side * scale, Math.floor(i / side) * scale, scale, scale);
    }
    context.strokeStyle = down ? '#ff8f4d' : '#56b4e9';
    context.lineWidth = 2;
    context.strokeRect(pen[1] * scale, pen[0] * scale, scale, scale);
  }
  // A soft disc, as wide as the strokes of scanned digits.
  function dab(y, x) {
    const reach = side / 28 * 2;
    for (let i = 0; i < pixels.length; i++) {
      const far = Math.hypot(Math.floor(i / side) + 0.5 - y, i % side + 0.5 - x) / (side / 28);
      if (far < reach) pixels[i] = Math.max(pixels[i], clamp(1.9 - far, 0, 1));
    }
  }
  function stroke(from, to) {
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 2) + 1;
    for (let k = 0; k <= steps; k++) dab(from[0] + (to[0] - from[0]) * k / steps, from[1]
      + (to[1] - from[1]) * k / steps);
    paint();
  }
  // As in MNIST: the centre of the mass of ink lies in the middle of the image.
  function ready() {
    let [sum, my, mx] = [0, 0, 0];
    pixels.forEach((p, i) => { sum += p; my += p * Math.floor(i / side); mx += p * (i % side); });
    const dy = centre && sum ? Math.round((side - 1) / 2 - my / sum) : 0, dx = centre && sum
      ? Math.round((side - 1) / 2 - mx / sum) : 0;
    const out = new Uint8Array(pixels.length);
    for (let i = 0; i < out.length; i++) {
      const y = Math.floor(i / side) - dy, x = i % side - dx;
      if (y >= 0 && x >= 0 && y < side && x < side) out[i] = Math.round(pixels[y * side + x] * 255);
    }
    return btoa(String.fromCharCode(...out));
  }
  function ask() {
    if (!line) { v.tell(absent); return; }
    if (busy) { again = true; return; }
    busy = true;
    line.ask({ pixels: ready() }, (answer, error) => {
      busy = false;
      if (error) { v.tell('The notebook says: ' + error); return; }
      shown = answer;
      strip.draw(shown);
      v.tell('The model reads ' + strip.answer() + '.');
      if (again) { again = false; ask(); }
    });
  }
  const spot = e => {
    const r = canvas.getBoundingClientRect();
    return [(e.clientY - r.top) / r.height * side, (e.clientX - r.left) / r.width * side];
  };
  let last = null;
  v.on(canvas, 'pointerdown',
    e => { canvas.setPointerCapture(e.pointerId); last =
      spot(e); stroke(last, last); e.preventDefault(); canvas.focus(); });
  v.on(canvas, 'pointermove', e => { if (last) { const to = spot(e); stroke(last, to); last = to; } });
  v.on(canvas, 'pointerup', () => { last = null; ask(); });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }, by => {
    const to = [clamp(pen[0] + by[0], 0, side - 1), clamp(pen[1] + by[1], 0, side - 1)];
    if (down) stroke([pen[0] + 0.5, pen[1] + 0.5], [to[0] + 0.5, to[1] + 0.5]);
    pen = to;
    paint();
    v.tell('Pen ' + (down ? 'down' : 'up') + ' at row ' + pen[0] + ', column ' + pen[1] + '.');
  }, canvas);
  v.keys({ ' ': 1, Enter: 1 }, () => {
    down = !down;
    if (down) stroke([pen[0] + 0.5, pen[1] + 0.5], [pen[0] + 0.5, pen[1] + 0.5]); else { paint(); ask(); }
    if (down) v.tell('Pen down.');
  }, canvas);
  v.button('Clear', () => { pixels.fill(0); paint(); ask(); });
  const centring = v.toggle('Centre the ink', true, on => { centre = on; ask(); });
  const absent =
    'Reading what you draw needs the running notebook: run this cell there. The strip shows the given digit.';
  const alone = () => {
    line = null;
    note.textContent = absent;
    centring.disabled = true;
  };
  const together = open => {
    line = open;
    note.textContent = '';
    centring.disabled = false;
    v.tell('Draw a digit: the model reads along.');
  };
  alone();
  v.kernel(d.line, together, alone);
  paint();
});
