// A window on its walk over an image: convolution or pooling, computed here whenever kernel or steps change.
dlv.kind('windows', function (v) {
  const d = v.data, conv = d.work === 'conv', { el, shape, clamp } = dlv, left = 14, top = 64, gap = 26;
  const image = v.floats(d.image), size = d.height * d.width;
  const presets = {
    'left and right edges': [-1, 0, 1, -2, 0, 2, -1, 0, 1], 'upper and lower edges': [-1, -2, -1, 0, 0, 0, 1, 2, 1],
    outline: [-1, -1, -1, -1, 8, -1, -1, -1, -1], sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
    blur: Array(9).fill(0.111111), emboss: [-2, -1, 0, -1, 1, 1, 0, 1, 2], nothing: [0, 0, 0, 0, 1, 0, 0, 0, 0],
  };
  let kernel = Array.from(v.floats(d.kernel)), { stride, padding, dilation, row, column } = d, channel = 0;
  let rows, columns, output, grids;
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const still = shape('g', {}, v.svg), mark = shape('g', { 'class': 'dlv-window' }, v.svg);

  const places = (input, k) => Math.floor((input + 2 * padding - dilation * (k - 1) - 1) / stride) + 1;
  const under = (r, c, u, w) => [r * stride - padding + u * dilation, c * stride - padding + w * dilation];
  const value = (k, y, x) => y < 0 || x < 0 || y >= d.height || x >= d.width ? null : image[k * size + y * d.width + x];
  function one(r, c) {
    let sum = conv ? d.bias : 0, most = -Infinity;
    for (let k = 0; k < d.channels; k++) {
      for (let u = 0; u < d.kh; u++) {
        for (let w = 0; w < d.kw; w++) {
          const [y, x] = under(r, c, u, w), seen = value(k, y, x);
          if (seen !== null && seen > most) most = seen;
          sum += (seen || 0) * (conv ? kernel[(k * d.kh + u) * d.kw + w] : 1);
        }
      }
    }
    return d.work === 'max' ? most : d.work === 'mean' ? sum / (d.kh * d.kw) : sum;
  }

  function grid(box, n, m) { return { box, rows: n, columns: m, cell: box[2] / m }; }
  function cells(values, g, signed) {
    const scale = v.scale(values), least = values.reduce((a, b) => Math.min(a, b), 0);
    const numbered = g.columns <= 12 && g.cell >= 22, letters = Math.min(13, g.cell / 2.6);
    const paint = signed || numbered || least < 0 ? v.signed : v.light;
    // Under numbers the colours are half as strong, so that the numbers stay readable.
    v.picture(g.box, paint(values, g.columns, g.rows, numbered ? 2 * scale : scale), null, still);
    v.rect(g.box, { line: 'var(--line)' }, still);
    if (!numbered) return;
    values.forEach((x, i) => {
      const px = g.box[0] + i % g.columns * g.cell, py = g.box[1] + (Math.floor(i / g.columns) + 0.5) * g.cell;
      v.text(v.figures(x), px + g.cell / 2, py + letters * 0.36, { size: letters, anchor: 'middle' }, still);
    });
  }
  function compute() {
    rows = places(d.height, d.kh);
    columns = places(d.width, d.kw);
    if (rows < 1 || columns < 1) { v.tell('The window does not fit: choose less dilation or more padding.'); return; }
    output = [];
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) output.push(one(r, c));
    v.output = { rows, columns, values: output };
    row = clamp(row, 0, rows - 1);
    column = clamp(column, 0, columns - 1);
    still.replaceChildren();
    const side = (n, m) => Math.min(34, 290 / n, 290 / m);
    const whole = [d.height + 2 * padding, d.width + 2 * padding], cell = side(whole[0], whole[1]);
    const box = [left, top, whole[1] * cell, whole[0] * cell], pad = padding * cell;
    const inner = [left + pad, top + pad, d.width * cell, d.height * cell];
    const part = Math.min(56, 168 / Math.max(d.kw, d.kh)), last = side(rows, columns);
    const middle = [box[0] + box[2] + gap, top, Math.max(104, part * d.kw), part * d.kh];
    grids = {
      input: grid(inner, d.height, d.width), middle,
      output: grid([middle[0] + middle[2] + gap, top, columns * last, rows * last], rows, columns),
    };
    v.text(d.channels > 1 ? 'input, channel ' + channel : 'input', left, top - 8, { ink: 'soft' }, still);
    v.text(conv ? 'input × kernel' : 'window', middle[0], top - 8, { ink: 'soft' }, still);
    v.text('output, ' + rows + ' × ' + columns, grids.output.box[0], top - 8, { ink: 'soft' }, still);
    if (pad > 0) v.rect(box, { line: 'var(--soft)', dash: '3 3' }, still);
    cells(Array.from(image.subarray(channel * size, (channel + 1) * size)), grids.input, false);
    cells(output, grids.output, true);
    const low = Math.max(box[1] + box[3], middle[1] + middle[3], grids.output.box[1] + grids.output.box[3]);
    grids.sum = low + 24;
    v.whole(low + 44, Math.max(620, grids.output.box[0] + grids.output.box[2] + left));
    look();
  }

  function products(words) {
    const cell = Math.min(56, 168 / Math.max(d.kw, d.kh)), letters = Math.min(12, cell / 4.2);
    const line = conv ? cell * 0.42 : cell / 2 + letters * 0.36;
    const offset = channel * d.kh * d.kw, best = one(row, column);
    for (let u = 0; u < d.kh; u++) {
      for (let w = 0; w < d.kw; w++) {
        const [y, x] = under(row, column, u, w), seen = value(channel, y, x), weight = kernel[offset + u * d.kw + w];
        const px = grids.middle[0] + w * cell, py = top + u * cell;
        const [cy, cx] = [grids.input.box[1] + y * grids.input.cell, grids.input.box[0] + x * grids.input.cell];
        v.rect([cx, cy, grids.input.cell, grids.input.cell], { line: 'var(--c1)', width: 1.5 }, mark);
        const won = d.work === 'max' && seen === best;
        v.rect([px, py, cell, cell], { line: won ? 'var(--c1)' : 'var(--line)', width: won ? 2.5 : 1,
          dash: seen === null ? '3 3' : 'none' }, mark);
        if (conv) words.push(v.figures(seen || 0) + '×' + v.figures(weight));
        else if (seen !== null) words.push(v.figures(seen));
        if (cell < 26) continue;
        v.text(seen === null ? (conv ? '0' : '–') : v.figures(seen), px + cell / 2, py + line,
          { size: letters, anchor: 'middle' }, mark);
        if (conv) {
          v.text('×' + v.figures(weight), px + cell / 2, py + cell * 0.8,
            { size: letters, anchor: 'middle', ink: 'soft' }, mark);
        }
      }
    }
  }
  function look() {
    mark.replaceChildren();
    const words = [], cell = grids.output.cell, result = v.figures(output[row * columns + column]);
    products(words);
    v.rect([grids.output.box[0] + column * cell, grids.output.box[1] + row * cell, cell, cell],
      { line: 'var(--c0)', width: 2.5 }, mark);
    const place = 'output[' + row + ', ' + column + '] = ', many = words.length > 12;
    const rest = (d.channels > 1 ? ' + the other channels' : '') + (d.bias ? ' + ' + v.figures(d.bias) : '');
    // As many terms as fit into a line, or as a listener wants to hear.
    function sum(letters, most) {
      const plus = conv ? ' + ' : ', ', open = conv ? '' : d.work + '(', close = conv ? rest : ')';
      for (let n = Math.min(words.length, most); ; n--) {
        const all = open + words.slice(0, n).join(plus) + (n < words.length ? plus + '…' : '') + close;
        if (n <= 1 || place.length + all.length + 3 + result.length <= letters) return all;
      }
    }
    v.text(place + sum(112, words.length) + ' = ' + result, left, grids.sum, null, mark);
    v.tell(place + (many ? 'sum of ' + kernel.length + ' products' + (d.bias ? ' and the bias' : '') : sum(Infinity, 16))
      + ' = ' + result);
  }
  function move(r, c) {
    if (r === row && c === column) return;
    row = clamp(r, 0, rows - 1);
    column = clamp(c, 0, columns - 1);
    look();
  }

  v.on(v.stage, 'pointermove', e => {
    const p = v.cell(grids.output, dlv.at(v.svg, e));
    if (p) move(p[0], p[1]);
  });
  v.keys({ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] },
    by => move(row + by[0], column + by[1]));

  const inputs = [];
  function weights() {
    const table = el('div', { className: 'dlv-kernel', role: 'group', 'aria-label': 'Kernel' }, v.side);
    table.style.gridTemplateColumns = 'repeat(' + d.kw + ', 64px)';
    for (let i = 0; i < d.kh * d.kw; i++) {
      const input = el('input', { type: 'number', step: 'any' }, table);
      input.setAttribute('aria-label', 'weight, row ' + Math.floor(i / d.kw) + ', column ' + i % d.kw);
      v.on(input, 'input', () => {
        const typed = parseFloat(input.value);
        if (!isFinite(typed)) return;
        kernel[channel * d.kh * d.kw + i] = typed;
        compute();
      });
      inputs.push(input);
    }
    write();
  }
  function write() {
    inputs.forEach((input, i) => { input.value = String(+kernel[channel * d.kh * d.kw + i].toPrecision(4)); });
  }
  if (conv) weights();
  if (conv && d.channels === 1 && d.kh === 3 && d.kw === 3) {
    const names = Object.keys(presets), own = kernel.slice();
    v.choice({ label: 'Kernel', options: ['as given'].concat(names), act: i => {
      kernel = i ? presets[names[i - 1]].slice() : own.slice();
      write();
      compute();
    } });
  }
  if (d.channels > 1) {
    const names = Array.from({ length: d.channels }, (_, i) => String(i));
    v.choice({ label: 'Channel', options: names, act: i => { channel = i; write(); compute(); } });
  }
  const slide = (label, min, max, now, set) => v.slider({ label, min, max, value: now, text: String, act: x => {
    const before = [stride, padding, dilation];
    set(x);
    if (places(d.height, d.kh) < 1 || places(d.width, d.kw) < 1) {
      [stride, padding, dilation] = before;
      v.tell('The window would not fit into the image; ' + label.toLowerCase() + ' ' + x + ' is not possible.');
    } else compute();
  } });
  const most = conv ? Math.max(4, d.padding) : Math.floor(d.kh / 2);
  slide('Stride', 1, Math.max(4, d.stride), stride, x => { stride = x; });
  if (most > 0) slide('Padding', 0, most, padding, x => { padding = x; });
  if (conv) slide('Dilation', 1, Math.max(3, d.dilation), dilation, x => { dilation = x; });
  v.paint(compute);
  v.tell(d.editor ? 'Change the kernel; point at the output, or use the arrow keys, to move the window.'
    : 'Point at the output, or use the arrow keys, to move the window.');
});
