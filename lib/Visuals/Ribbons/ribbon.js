// Broadcasting: the reader types two shapes and sees them aligned.
dlv.kind('ribbon', function (v) {
  const { el, shape } = dlv, d = v.data, group = v.svg.querySelector('.dlv-ribbon');
  const shapes = [d.left.slice(), d.right.slice()], h = 46, w = d.cell - 10;
  const y = row => d.head + row * d.row + (row === 2 ? 14 : 0) - 6;
  const text = s => '(' + s.join(', ') + ')';

  function say(x, top, words, role, size, weight, anchor) {
    const style = `fill:var(--${role})`, at = { x, y: top, 'font-size': size, 'font-weight': weight, style };
    shape('text', Object.assign(at, { 'text-anchor': anchor || 'start', text: words }), group);
  }
  function box(x, top, size, stretched, wrong, strong) {
    const role = wrong ? 'bad' : !strong && (size === undefined || stretched) ? 'soft' : 'ink';
    shape('rect', { x, y: top, width: w, height: h, rx: 7, fill: 'none', style: `stroke:var(--${role})`,
      'stroke-width': strong || wrong ? 2.6 : 1.4,
      'stroke-dasharray': size === undefined || stretched ? '5 4' : 'none' }, group);
    say(x + w / 2, top + 29, size === undefined ? 1 : size, role, 18, strong || wrong ? 700 : 500, 'middle');
    if (stretched) say(x + w / 2, top + h + 13, 'stretched ↔', 'soft', 11, 400, 'middle');
  }
  function show() {
    group.textContent = '';
    const n = Math.max(shapes[0].length, shapes[1].length), result = [];
    const places = Math.max(4, n);
    let fits = true;
    for (let c = 0; c < n; c++) {
      const [a, b] = shapes.map(s => s[c - n + s.length]), p = a === undefined ? 1 : a, q = b === undefined ? 1 : b;
      const size = p === q ? p : p === 1 ? q : q === 1 ? p : null, x = d.first + (places - n + c) * d.cell;
      if (size === null) fits = false;
      result.push(size);
      box(x, y(0), a, p === 1 && q !== 1, size === null);
      box(x, y(1), b, q === 1 && p !== 1, size === null);
      if (size === null) say(x + w / 2, y(2) + 30, '✗', 'bad', 22, 700, 'middle'); else box(x, y(2), size, 0, 0, true);
    }
    say(20, y(0) + 28, 'left', 'ink', 14, 400);
    say(20, y(1) + 28, 'right', 'ink', 14, 400);
    say(20, y(2) + 28, fits ? 'result' : 'no result', fits ? 'ink' : 'bad', 14, 600);
    shape('path', { d: `M${d.first - 8} ${y(2) - 10}H${d.first + places * d.cell + 6}`, style: 'stroke:var(--line)' },
      group);
    v.whole(v.svg.viewBox.baseVal.height, d.first + places * d.cell + 20);
    return text(shapes[0]) + ' with ' + text(shapes[1])
      + (fits ? ' gives ' + text(result) + '.' : ' does not broadcast: two sizes differ and neither is 1.');
  }
  ['left', 'right'].forEach((name, i) => {
    const label = el('label', { className: 'dlv-choice' }, v.tools);
    el('span', { textContent: name }, label);
    const input = el('input', { type: 'text', value: shapes[i].join(', '), size: 14, spellcheck: false }, label);
    input.inputMode = 'numeric';
    v.on(input, 'input', () => {
      const sizes = input.value.replace(/[()[\]]/g, '').split(/[\s,]+/).filter(Boolean);
      const good = sizes.length <= d.most && sizes.every(s => /^\d{1,7}$/.test(s));
      input.setAttribute('aria-invalid', !good);
      if (!good) { v.tell(`Expected at most ${d.most} whole numbers, for example 5, 1, 4.`); return; }
      shapes[i] = sizes.map(Number);
      v.tell(show());
    });
  });
  v.button('Start again', () => {
    shapes[0] = d.left.slice();
    shapes[1] = d.right.slice();
    v.tools.querySelectorAll('input').forEach((input, i) => { input.value = shapes[i].join(', '); });
    v.tell(show());
  });
});
