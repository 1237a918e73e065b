// The plane: classes, regions, hidden units, a film.
dlv.kind('plane', function (v) {
  const { el, shape, at, clamp, short, inside, mix, css } = dlv, d = v.data, area = d.area;
  const map = v.svg.querySelector('.dlv-map'), regions = v.svg.querySelector('.dlv-regions');
  const caption = v.svg.querySelector('.dlv-caption'), points = v.svg.querySelector('.dlv-points');
  let spot = null, unit = null, frame = d.frames.length - 1;
  const cross = shape('circle', { r: 6, fill: 'none', 'stroke-width': 2, visibility: 'hidden',
    style: 'stroke:var(--ink);pointer-events:none' }, v.svg);

  function classes(f, grey, size) {
    const n = d.names.length, ground = v.color('paper'), hues = d.names.map((_, c) => v.color('c' + c % 8));
    const winner = new Int16Array(size * size), faint = v.dark() ? 0.16 : 0.1;
    let k = 0;
    const canvas = v.canvas(size, (x, y) => {
      let best = 0, most = -1;
      for (let c = 0; c < n; c++) {
        const p = v.sample(grey, f.side, c, x, y) / 252;
        if (p > most) { most = p; best = c; }
      }
      winner[k++] = best;
      return mix(ground, hues[best], faint + 0.5 * clamp((most - 1 / n) / (1 - 1 / n), 0, 1));
    });
    const pen = canvas.getContext('2d');
    pen.fillStyle = css(v.color('ink'));
    pen.globalAlpha = 0.75;
    for (let i = 0; i < winner.length; i++) {
      const right = i % size < size - 1 && winner[i] !== winner[i + 1];
      if (right || i + size < winner.length && winner[i] !== winner[i + size]) {
        pen.fillRect(i % size, Math.floor(i / size), 1, 1);
      }
    }
    return canvas;
  }
  function hidden(layer, grey, u, size) {
    const ramp = v.diverging();
    return v.canvas(size, (x, y) => ramp((v.sample(grey, layer.side, u, x, y) - 128) / 124));
  }
  function show() {
    const f = d.frames[frame], chosen = unit;
    if (regions && f.regions) {
      regions.setAttribute('href', f.regions);
      regions.style.filter = v.dark() ? 'invert(1)' : '';
    }
    caption.textContent = f.say;
    v.decode(chosen ? chosen.layer.sheet : f.sheet).then(g => {
      if (chosen !== unit || f !== d.frames[frame]) return;
      const canvas = chosen ? hidden(chosen.layer, g, chosen.index, 180) : classes(f, g, 300);
      map.setAttribute('href', canvas.toDataURL());
    });
  }
  function pointAt(px, py) {
    const sx = area[2] / (d.plane[1] - d.plane[0]), sy = area[3] / (d.plane[3] - d.plane[2]);
    let best = 64, hit = null;
    for (const p of d.points) {
      const q = Math.pow((p[0] - px) * sx, 2) + Math.pow((p[1] - py) * sy, 2);
      if (q < best) { best = q; hit = p; }
    }
    return hit;
  }
  function read() {
    if (!spot) return;
    cross.setAttribute('cx', area[0] + spot[0] * area[2]);
    cross.setAttribute('cy', area[1] + spot[1] * area[3]);
    cross.setAttribute('visibility', 'visible');
    const px = d.plane[0] + spot[0] * (d.plane[1] - d.plane[0]);
    const py = d.plane[3] - spot[1] * (d.plane[3] - d.plane[2]);
    const f = d.frames[frame], jobs = [v.decode(f.sheet)];
    if (unit) jobs.push(v.decode(unit.layer.sheet));
    Promise.all(jobs).then(g => {
      const all = d.names.map((name, c) => [v.sample(g[0], f.side, c, spot[0], spot[1]) / 252, name]);
      all.sort((a, b) => b[0] - a[0]);
      let words = all.slice(0, 5).map(a => (/^\d/.test(a[1]) ? 'class ' : '') + a[1] + ' ' + Math.round(a[0] * 100) + ' %').join(', ');
      if (unit) {
        const raw = (v.sample(g[1], unit.layer.side, unit.index, spot[0], spot[1]) - 128) / 124;
        words += '; ' + unit.name + ' answers ' + short(raw * unit.layer.scales[unit.index]);
      }
      const hit = pointAt(px, py);
      v.tell('(' + short(+px.toFixed(3)) + ', ' + short(+py.toFixed(3)) + '): ' + words
        + (hit ? '; the point here is ' + d.names[hit[2]] : '') + '.');
    });
  }
  v.on(v.stage, 'pointermove', e => {
    const q = at(v.svg, e);
    if (!inside(area, q)) return;
    spot = [(q[0] - area[0]) / area[2], (q[1] - area[1]) / area[3]];
    read();
  });
  v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }, by => {
    spot = spot ? [clamp(spot[0] + by[0] / 40, 0, 1), clamp(spot[1] + by[1] / 40, 0, 1)] : [0.5, 0.5];
    read();
  });

  if (d.frames.length > 1) {
    v.player({ label: 'Moment', count: d.frames.length, value: frame, keys: false, period: 250,
      text: i => d.frames[i].say.split(':')[0],
      show: i => { frame = i; show(); if (spot) read(); else v.tell(d.frames[i].say); } });
  }
  if (d.line) v.training(d.line, answer => {
    d.frames = answer.frames;
    frame = 0;
    answer.layers.forEach((layer, i) => Object.assign(d.layers[i], layer));
    v.repaint();
    if (spot) read();
  });
  const hide = node => on => { node.style.display = on ? '' : 'none'; };
  if (points) v.toggle('Points', true, hide(points));
  if (regions) v.toggle('Borders of linear regions', true, hide(regions));

  const boxes = [], when = d.frames.length > 1 ? ' at the last moment' : '';
  if (d.layers.length) el('p', { textContent: 'Hidden units' + when + ': blue below zero, orange above, each on its '
    + 'own scale. Choose one to see it large.' }, v.side);
  for (const layer of d.layers) {
    const row = el('div', { className: 'dlv-units', role: 'group',
      'aria-label': 'Hidden units of layer ' + layer.name }, v.side), first = boxes.length;
    const some = layer.count < layer.units ? layer.count + ' of ' : '';
    el('span', { textContent: `Layer ${layer.name}: ${some}${layer.units} units` }, row);
    for (let u = 0; u < layer.count; u++) {
      const box = { layer, index: u, name: 'unit ' + u + ' of ' + layer.name };
      box.button = el('button', { type: 'button', title: box.name, 'aria-pressed': false }, row);
      box.canvas = el('canvas', { width: 46, height: 46 }, box.button);
      boxes.push(box);
    }
    v.roving(boxes.slice(first).map(b => b.button), { columns: 8, label: i => boxes[first + i].name, choose: i => {
      const box = boxes[first + i];
      unit = unit === box ? null : box;
      boxes.forEach(o => o.button.setAttribute('aria-pressed', o === unit));
      show();
      if (spot) read(); else v.tell(unit ? 'Shown: ' + box.name + '.' : 'Shown: the classes.');
    } });
  }
  v.paint(() => {
    show();
    for (const b of boxes) {
      v.decode(b.layer.sheet).then(g =>
        b.canvas.getContext('2d').drawImage(hidden(b.layer, g, b.index, 46), 0, 0));
    }
  });
});
