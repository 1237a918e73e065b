function (id) {
  'use strict';
  // One page may hold the same visual twice: bring every copy to life that is still asleep. All listeners sit on
  // elements inside the visual, so that they go with it when the cell runs again.
  var SVG = 'http://www.w3.org/2000/svg', kinds = {};

  function el(name, props, parent) {
    var e = document.createElement(name);
    Object.keys(props || {}).forEach(function (k) { e[k] = props[k]; });
    if (parent) parent.appendChild(e);
    return e;
  }
  function shape(name, attributes, parent) {
    var e = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (k) { e.setAttribute(k, attributes[k]); });
    parent.appendChild(e);
    return e;
  }
  function button(text, parent, pressed, act) {
    var b = el('button', { type: 'button', textContent: text }, parent);
    if (pressed !== null) b.setAttribute('aria-pressed', pressed);
    b.addEventListener('click', function () { act(b); });
    return b;
  }
  function at(svg, event) {
    var r = svg.getBoundingClientRect(), v = svg.viewBox.baseVal;
    return [(event.clientX - r.left) / r.width * v.width, (event.clientY - r.top) / r.height * v.height];
  }
  function clamp(v, a, b) { return Math.max(a, Math.min(b, v)); }
  function short(v) { return Math.abs(v) >= 1e-3 && Math.abs(v) < 1e4 || v === 0 ? String(+v.toPrecision(4)) : v.toExponential(2); }
  function inside(a, p) { return p[0] >= a[0] && p[0] <= a[0] + a[2] && p[1] >= a[1] && p[1] <= a[1] + a[3]; }
  function rgb(h) { return h.length === 4 ? [1, 2, 3].map(function (i) { return parseInt(h[i] + h[i], 16); }) :
    [1, 3, 5].map(function (i) { return parseInt(h.substr(i, 2), 16); }); }

  // ---- image galleries: point or use the arrow keys, read the caption ----
  kinds.images = function (v) {
    var cells = v.svg.querySelectorAll('.dlv-cell'), columns = v.data.columns, now = -1;
    var mark = shape('rect', { fill: 'none', 'stroke-width': 3, style: 'stroke:var(--accent);pointer-events:none', visibility: 'hidden' }, v.svg);
    function pick(i) {
      now = clamp(i, 0, cells.length - 1);
      var box = cells[now].querySelector('image');
      ['x', 'y', 'width', 'height'].forEach(function (k) {
        mark.setAttribute(k, +box.getAttribute(k) + (k === 'x' || k === 'y' ? -3 : 6));
      });
      mark.setAttribute('visibility', 'visible');
      v.tell(v.data.cells[now].say);
    }
    v.stage.addEventListener('pointermove', function (e) {
      var cell = e.target.closest && e.target.closest('.dlv-cell');
      if (cell && +cell.dataset.i !== now) pick(+cell.dataset.i);
    });
    v.keys({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -1e6, End: 1e6 },
      function (by) { pick(now < 0 ? 0 : now + by); });
    if (v.data.cells.some(function (c) { return c.wrong; })) {
      button('Next wrong one', v.tools, null, function () {
        for (var i = 1; i <= cells.length; i++) {
          var j = (now + i + cells.length) % cells.length;
          if (v.data.cells[j].wrong) { pick(j); return; }
        }
      });
    }
  };

  // ---- training curves: read all curves at one step ----
  kinds.curves = function (v) {
    var views = v.stage.querySelectorAll('.dlv-view'), shown = 0, step = null;
    var steps = [], seen = {};
    v.data.views[0].forEach(function (p) {
      p.curves.forEach(function (c) { c.s.forEach(function (s) { if (!seen[s]) { seen[s] = 1; steps.push(s); } }); });
    });
    steps.sort(function (a, b) { return a - b; });
    function near(list, s) {
      var best = 0;
      list.forEach(function (t, i) { if (Math.abs(t - s) < Math.abs(list[best] - s)) best = i; });
      return best;
    }
    function read(s) {
      step = s;
      var svg = views[shown].querySelector('svg'), words = [];
      Array.prototype.forEach.call(svg.querySelectorAll('.dlv-mark'), function (m) { m.remove(); });
      v.data.views[shown].forEach(function (p) {
        var a = p.area, x = a[0] + (s - p.x[0]) / (p.x[1] - p.x[0]) * a[2];
        shape('path', { 'class': 'dlv-mark', d: 'M' + x + ' ' + a[1] + 'v' + a[3], style: 'stroke:var(--soft)', 'stroke-dasharray': '3 3' }, svg);
        p.curves.forEach(function (c) {
          var i = near(c.s, s), value = c.v[i];
          if (value === null || value === undefined) { words.push(c.name + ' missing'); return; }
          words.push(c.name + ' ' + short(value));
          var f = p.log ? Math.log : function (q) { return q; };
          var y = a[1] + a[3] - (f(value) - f(p.y[0])) / (f(p.y[1]) - f(p.y[0])) * a[3];
          if (isFinite(y)) shape('circle', { 'class': 'dlv-mark', cx: x, cy: clamp(y, a[1], a[1] + a[3]), r: 4, 'stroke-width': 2, style: 'fill:var(--paper);stroke:var(--ink)' }, svg);
        });
      });
      v.tell('Step ' + short(s) + ': ' + words.join(', ') + '.');
    }
    v.stage.addEventListener('pointermove', function (e) {
      var svg = views[shown].querySelector('svg'), q = at(svg, e);
      v.data.views[shown].forEach(function (p) {
        if (inside(p.area, q)) read(steps[near(steps, p.x[0] + (q[0] - p.area[0]) / p.area[2] * (p.x[1] - p.x[0]))]);
      });
    });
    v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, function (by) {
      read(steps[clamp((step === null ? -1 : near(steps, step)) + by, 0, steps.length - 1)]);
    });
    var toggle = button('Logarithmic loss', v.tools, v.data.log, function () {
      shown = 1 - shown;
      views[shown].hidden = false;
      views[1 - shown].hidden = true;
      toggle.setAttribute('aria-pressed', (shown === 1) !== v.data.log);
      if (step !== null) read(step);
    });
  };

  // ---- functions: read value and slope at one x ----
  kinds.functions = function (v) {
    var p = v.data.panel, place = null, xs = p.curves[0].s;
    function read(i) {
      place = clamp(i, 0, xs.length - 1);
      Array.prototype.forEach.call(v.svg.querySelectorAll('.dlv-mark'), function (m) { m.remove(); });
      var a = p.area, x = a[0] + (xs[place] - p.x[0]) / (p.x[1] - p.x[0]) * a[2];
      shape('path', { 'class': 'dlv-mark', d: 'M' + x + ' ' + a[1] + 'v' + a[3], style: 'stroke:var(--soft)', 'stroke-dasharray': '3 3' }, v.svg);
      v.tell('x = ' + short(xs[place]) + ': ' + p.curves.map(function (c) {
        return c.name + ' ' + (c.v[place] === null ? 'undefined' : short(c.v[place]));
      }).join(', ') + '.');
    }
    v.stage.addEventListener('pointermove', function (e) {
      var q = at(v.svg, e);
      if (inside(p.area, q)) read(Math.round((q[0] - p.area[0]) / p.area[2] * (p.x[1] - p.x[0]) / (xs[1] - xs[0]) + (p.x[0] - xs[0]) / (xs[1] - xs[0])));
    });
    v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, function (by) { read((place === null ? 0 : place) + by); });
  };

  // ---- the plane: classes, regions, hidden units, a film ----
  kinds.plane = function (v) {
    var d = v.data, area = d.area, spot = null, unit = null, playing = null;
    var frame = d.frames.length - 1, sheets = {}, wasDark = null;
    var map = v.svg.querySelector('.dlv-map'), regions = v.svg.querySelector('.dlv-regions');
    var caption = v.svg.querySelector('.dlv-caption'), points = v.svg.querySelector('.dlv-points');
    var cross = shape('circle', { r: 6, fill: 'none', 'stroke-width': 2, style: 'stroke:var(--ink);pointer-events:none', visibility: 'hidden' }, v.svg);

    function decode(sheet) {
      if (!sheets[sheet]) {
        sheets[sheet] = new Promise(function (done, failed) {
          var image = new Image();
          image.onload = function () {
            var c = el('canvas', { width: image.width, height: image.height }), x = c.getContext('2d');
            x.drawImage(image, 0, 0);
            var raw = x.getImageData(0, 0, image.width, image.height).data, grey = new Uint8Array(raw.length / 4);
            for (var i = 0; i < grey.length; i++) grey[i] = raw[4 * i];
            done(grey);
          };
          image.onerror = failed;
          image.src = sheet;
        });
      }
      return sheets[sheet];
    }
    // The value of map m in a sheet at (x, y) in 0..1, between its grid points.
    function sample(grey, side, m, x, y) {
      var gx = x * (side - 1), gy = y * (side - 1), i = Math.min(Math.floor(gx), side - 2), j = Math.min(Math.floor(gy), side - 2);
      var fx = gx - i, fy = gy - j, o = (m * side + j) * side + i;
      return (grey[o] * (1 - fx) + grey[o + 1] * fx) * (1 - fy) + (grey[o + side] * (1 - fx) + grey[o + side + 1] * fx) * fy;
    }
    function paper() { return rgb(getComputedStyle(v.root).getPropertyValue('--paper').trim() || '#ffffff'); }
    function isDark() { return paper()[0] < 128; }
    function picture(size, color) {
      var c = el('canvas', { width: size, height: size }), x = c.getContext('2d'), image = x.createImageData(size, size);
      for (var i = 0; i < size * size; i++) {
        var p = color((i % size) / (size - 1), Math.floor(i / size) / (size - 1));
        image.data[4 * i] = p[0]; image.data[4 * i + 1] = p[1]; image.data[4 * i + 2] = p[2]; image.data[4 * i + 3] = 255;
      }
      x.putImageData(image, 0, 0);
      return c;
    }
    function mix(a, b, t) { return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]; }
    function classes(f, grey, size) {
      var n = d.names.length, ground = paper(), hues = (isDark() ? d.dark : d.light).map(rgb), ink = isDark() ? [230, 237, 243] : [27, 31, 36];
      var winner = new Int16Array(size * size), k = 0;
      var canvas = picture(size, function (x, y) {
        var best = 0, most = -1;
        for (var c = 0; c < n; c++) { var p = sample(grey, f.side, c, x, y) / 252; if (p > most) { most = p; best = c; } }
        winner[k++] = best;
        var sure = clamp((most - 1 / n) / (1 - 1 / n), 0, 1);
        return mix(ground, hues[best % hues.length], (isDark() ? 0.16 : 0.10) + 0.5 * sure);
      });
      var x2 = canvas.getContext('2d');
      x2.fillStyle = 'rgba(' + ink.join(',') + ',0.75)';
      for (var i = 0; i < winner.length; i++) {
        if (i % size < size - 1 && winner[i] !== winner[i + 1] || i + size < winner.length && winner[i] !== winner[i + size])
          x2.fillRect(i % size, Math.floor(i / size), 1, 1);
      }
      return canvas;
    }
    function hidden(layer, grey, u, size) {
      var ground = paper(), cold = rgb(isDark() ? '#56b4e9' : '#0072b2'), warm = rgb(isDark() ? '#ff8f4d' : '#d55e00');
      return picture(size, function (x, y) {
        var t = (sample(grey, layer.side, u, x, y) - 128) / 124;
        return mix(ground, t < 0 ? cold : warm, Math.min(1, Math.abs(t)));
      });
    }
    function show() {
      var f = d.frames[frame];
      wasDark = isDark();
      if (regions && f.regions) { regions.setAttribute('href', f.regions); regions.style.filter = wasDark ? 'invert(1)' : ''; }
      caption.textContent = f.say;
      if (unit) {
        decode(unit.layer.sheet).then(function (g) { if (unit) map.setAttribute('href', hidden(unit.layer, g, unit.index, 180).toDataURL()); });
      } else {
        decode(f.sheet).then(function (g) { if (f === d.frames[frame] && !unit) map.setAttribute('href', classes(f, g, 300).toDataURL()); });
      }
    }
    function read() {
      if (!spot) return;
      cross.setAttribute('cx', area[0] + spot[0] * area[2]);
      cross.setAttribute('cy', area[1] + spot[1] * area[3]);
      cross.setAttribute('visibility', 'visible');
      var px = d.plane[0] + spot[0] * (d.plane[1] - d.plane[0]), py = d.plane[3] - spot[1] * (d.plane[3] - d.plane[2]);
      var where = '(' + short(+px.toFixed(3)) + ', ' + short(+py.toFixed(3)) + '): ', f = d.frames[frame];
      var jobs = [decode(f.sheet)];
      if (unit) jobs.push(decode(unit.layer.sheet));
      Promise.all(jobs).then(function (g) {
        var all = d.names.map(function (name, c) { return [sample(g[0], f.side, c, spot[0], spot[1]) / 252, name]; });
        all.sort(function (a, b) { return b[0] - a[0]; });
        var words = all.slice(0, 5).map(function (a) { return a[1] + ' ' + Math.round(a[0] * 100) + ' %'; }).join(', ');
        if (unit) words += '; ' + unit.name + ' answers ' + short((sample(g[1], unit.layer.side, unit.index, spot[0], spot[1]) - 128) / 124 * unit.layer.scales[unit.index]);
        var sx = area[2] / (d.plane[1] - d.plane[0]), sy = area[3] / (d.plane[3] - d.plane[2]), best = 64, hit = null;
        d.points.forEach(function (p) {
          var q = Math.pow((p[0] - px) * sx, 2) + Math.pow((p[1] - py) * sy, 2);
          if (q < best) { best = q; hit = p; }
        });
        v.tell(where + words + (hit ? '; the point here is ' + d.names[hit[2]] : '') + '.');
      });
    }
    v.stage.addEventListener('pointermove', function (e) {
      var q = at(v.svg, e);
      if (!inside(area, q)) return;
      spot = [(q[0] - area[0]) / area[2], (q[1] - area[1]) / area[3]];
      read();
    });
    v.stage.addEventListener('pointerenter', function () { if (wasDark !== isDark()) { show(); thumbs(); } });
    v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }, function (by) {
      spot = spot ? [clamp(spot[0] + by[0] / 40, 0, 1), clamp(spot[1] + by[1] / 40, 0, 1)] : [0.5, 0.5];
      read();
    });

    function toggle(text, node) {
      if (!node) return;
      var l = el('label', {}, v.tools), box = el('input', { type: 'checkbox', checked: true }, l);
      l.appendChild(document.createTextNode(text));
      box.addEventListener('change', function () { node.style.display = box.checked ? '' : 'none'; });
    }
    if (d.frames.length > 1) {
      var label = el('label', {}, v.tools);
      label.appendChild(document.createTextNode('Moment'));
      var slider = el('input', { type: 'range', min: 0, max: frame, value: frame, step: 1 }, label);
      var go = function (i) {
        frame = i;
        slider.value = i;
        slider.setAttribute('aria-valuetext', d.frames[i].say);
        show();
        if (spot) read(); else v.tell(d.frames[i].say);
      };
      slider.addEventListener('input', function () { go(+slider.value); });
      slider.setAttribute('aria-valuetext', d.frames[frame].say);
      var play = button('Play', v.tools, null, function () {
        if (playing) { clearInterval(playing); playing = null; play.textContent = 'Play'; return; }
        play.textContent = 'Stop';
        if (frame === d.frames.length - 1) go(0);
        playing = setInterval(function () {
          if (!v.root.isConnected) { clearInterval(playing); return; }
          if (frame < d.frames.length - 1) go(frame + 1);
          if (frame === d.frames.length - 1) { clearInterval(playing); playing = null; play.textContent = 'Play'; }
        }, 250);
      });
      play.classList.add('dlv-motion');
    }
    toggle('Points', points);
    toggle('Borders of linear regions', regions);

    var boxes = [];
    function thumbs() {
      boxes.forEach(function (b) {
        decode(b.layer.sheet).then(function (g) {
          var small = hidden(b.layer, g, b.index, 46);
          b.canvas.getContext('2d').drawImage(small, 0, 0);
        });
      });
    }
    if (d.layers.length) el('p', { textContent: 'Hidden units' + (d.frames.length > 1 ? ' at the last moment' : '') + ': blue below zero, orange above, each on its own scale. Choose one to see it large.' }, v.side);
    d.layers.forEach(function (layer) {
      var row = el('div', { className: 'dlv-units' }, v.side), first = boxes.length;
      row.setAttribute('role', 'group');
      row.setAttribute('aria-label', 'Hidden units of layer ' + layer.name);
      el('span', { textContent: 'Layer ' + layer.name + ': ' + (layer.count < layer.units ? layer.count + ' of ' : '') + layer.units +
        ' units' }, row);
      for (var u = 0; u < layer.count; u++) (function (u) {
        var box = { layer: layer, index: u, name: 'unit ' + u + ' of ' + layer.name };
        var b = button('', row, false, function () {
          unit = unit === box ? null : box;
          boxes.forEach(function (o) { o.button.setAttribute('aria-pressed', o === unit); });
          show();
          if (spot) read(); else v.tell(unit ? 'Shown: ' + box.name + '.' : 'Shown: the classes.');
        });
        b.setAttribute('aria-label', box.name);
        b.title = box.name;
        b.tabIndex = u ? -1 : 0;
        box.button = b;
        box.canvas = el('canvas', { width: 46, height: 46 }, b);
        b.addEventListener('keydown', function (e) {
          var by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
          if (!by) return;
          e.preventDefault();
          var next = boxes[first + clamp(u + by, 0, layer.count - 1)].button;
          b.tabIndex = -1;
          next.tabIndex = 0;
          next.focus();
        });
        boxes.push(box);
      })(u);
    });
    show();
    thumbs();
  };

  Array.prototype.forEach.call(document.querySelectorAll('[id="' + id + '"]'), function (root) {
    if (root.dlv) return;
    root.dlv = true;
    var v = { root: root, stage: root.querySelector('.dlv-stage'), tools: root.querySelector('.dlv-tools'), say: root.querySelector('.dlv-say') };
    v.svg = v.stage.querySelector('svg');
    v.side = root.querySelector('.dlv-side');
    v.data = JSON.parse(root.querySelector('.dlv-data').textContent);
    v.tell = function (words) { v.say.textContent = words; };
    v.keys = function (table, act) {
      v.stage.addEventListener('keydown', function (e) {
        if (!(e.key in table) || e.ctrlKey || e.metaKey || e.altKey) return;
        e.preventDefault();
        e.stopPropagation();
        act(table[e.key]);
      });
    };
    kinds[root.dataset.kind](v);
    v.say.hidden = false;
    v.tools.hidden = !v.tools.children.length;
  });
}
