(function () {
  'use strict';
  // What all visuals of one version share: made by the first visual of a page, found by the others. Every listener of a
  // visual sits on its own elements and carries its abort signal, so that a re-run cell leaves none behind. The shared
  // listeners (the page's theme, and paper) are three, however many visuals there are.
  const shelf = window.dlvRuntimes = window.dlvRuntimes || {};
  const version = 'VERSION';
  if (shelf[version]) return shelf[version];
  const SVG = 'http://www.w3.org/2000/svg';
  const kinds = {}, widgets = [], live = new Set();

  function el(name, props, parent) {
    const e = document.createElement(name);
    for (const k of Object.keys(props || {})) {
      if (k.startsWith('aria-') || k === 'role') e.setAttribute(k, props[k]); else e[k] = props[k];
    }
    if (parent) parent.appendChild(e);
    return e;
  }
  function shape(name, attributes, parent) {
    const e = document.createElementNS(SVG, name);
    for (const k of Object.keys(attributes || {})) if (k !== 'text') e.setAttribute(k, attributes[k]);
    if (attributes && attributes.text !== undefined) e.textContent = attributes.text;
    if (parent) parent.appendChild(e);
    return e;
  }
  const clamp = (v, a, b) => Math.max(a, Math.min(b, v));
  // A number as the texts write it: four digits, an exponent only where it is needed.
  function short(v) {
    if (v === null || v === undefined || Number.isNaN(v)) return 'undefined';
    if (!isFinite(v)) return v > 0 ? 'infinity' : '-infinity';
    const size = Math.abs(v);
    return v === 0 || size >= 1e-3 && size < 1e5 ? String(+v.toPrecision(4)) : v.toExponential(2);
  }
  // Where an event lies, in the picture's own units.
  function at(svg, event) {
    const r = svg.getBoundingClientRect(), v = svg.viewBox.baseVal;
    return [v.x + (event.clientX - r.left) / r.width * v.width, v.y + (event.clientY - r.top) / r.height * v.height];
  }
  const inside = (a, p) => p[0] >= a[0] && p[0] <= a[0] + a[2] && p[1] >= a[1] && p[1] <= a[1] + a[3];

  // A panel {area: [x, y, w, h], x: [min, max], y: [min, max], log, logX} as functions between data and pixels.
  function panel(p) {
    const fx = p.logX ? Math.log : q => q, fy = p.log ? Math.log : q => q;
    const bx = p.logX ? Math.exp : q => q, by = p.log ? Math.exp : q => q, a = p.area;
    const [x0, x1, y0, y1] = [fx(p.x[0]), fx(p.x[1]), fy(p.y[0]), fy(p.y[1])];
    return {
      area: a,
      x: v => a[0] + (fx(v) - x0) / (x1 - x0) * a[2],
      y: v => a[1] + a[3] - (fy(v) - y0) / (y1 - y0) * a[3],
      toX: q => bx(x0 + (q - a[0]) / a[2] * (x1 - x0)),
      toY: q => by(y0 + (a[1] + a[3] - q) / a[3] * (y1 - y0)),
      has: q => inside(a, q),
    };
  }
  // Path data through points; a missing number interrupts the line.
  function path(points) {
    let d = '', pen = false;
    for (const [x, y] of points) {
      const ok = isFinite(x) && isFinite(y);
      if (ok) d += (pen ? 'L' : 'M') + x.toFixed(2) + ' ' + clamp(y, -1e4, 1e4).toFixed(2);
      pen = ok;
    }
    return d;
  }
  function near(list, v) {
    let best = 0;
    for (let i = 1; i < list.length; i++) if (Math.abs(list[i] - v) < Math.abs(list[best] - v)) best = i;
    return best;
  }

  function rgb(c) {
    const h = c.trim();
    if (h.startsWith('rgb')) return h.match(/[\d.]+/g).slice(0, 3).map(Number);
    return h.length === 4 ? [1, 2, 3].map(i => parseInt(h[i] + h[i], 16))
      : [1, 3, 5].map(i => parseInt(h.substr(i, 2), 16));
  }
  const mix = (a, b, t) => [0, 1, 2].map(i => Math.round(a[i] + (b[i] - a[i]) * t));
  const css = c => 'rgb(' + c.join(',') + ')';
  function luminance(c) {
    const f = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
    return 0.2126 * f[0] + 0.7152 * f[1] + 0.0722 * f[2];
  }
  // Black or white, whichever reads better on a colour: always at least 4.5 to 1.
  const inkOn = c => luminance(c) > 0.179 ? '#000' : '#fff';

  function visuals() {
    const all = [];
    for (const ref of live) {
      const v = ref.deref();
      if (v && !v.signal.aborted) all.push(v); else live.delete(ref);
    }
    return all;
  }
  function repaint() { for (const v of visuals()) if (v.root.isConnected) v.repaint(); }
  // Light or dark, and paper, which is light.
  for (const media of ['(prefers-color-scheme:dark)', 'print']) matchMedia(media).addEventListener('change', repaint);
  const words = new MutationObserver(repaint);
  const said = { attributes: true, attributeFilter: ['data-theme', 'class', 'data-jp-theme-light'] };
  words.observe(document.documentElement, said);
  if (document.body) words.observe(document.body, said);

  function wake(root) {
    // The output that this one replaces is gone from the page: nothing of it may go on, and no line to the kernel may
    // stay open. Others may come back: a notebook takes out of the page what is scrolled out of sight.
    for (const old of visuals()) if (!old.root.isConnected && (old.comm || old.root.id === root.id)) old.stop();
    const abort = new AbortController(), paints = [];
    const part = name => root.querySelector('.dlv-' + name);
    const v = { root, signal: abort.signal, stage: part('stage'), tools: part('tools'), side: part('side') };
    v.say = part('say');
    v.svg = v.stage.querySelector('svg');
    v.data = JSON.parse(part('data').textContent);
    v.stop = () => abort.abort();
    v.on = (target, type, act, options) =>
      target.addEventListener(type, act, Object.assign({ signal: abort.signal }, options));
    v.tell = words => { if (v.say.textContent !== words) v.say.textContent = words; };
    // Paints now, and again whenever the page's theme changes.
    v.paint = act => { paints.push(act); act(); };
    v.repaint = () => paints.forEach(act => act());
    v.color = name => rgb(getComputedStyle(root).getPropertyValue('--' + name) || '#888888');
    v.dark = () => luminance(v.color('paper')) < 0.3;
    // Colour scales that follow the theme: t from 0 to 1, or from -1 to 1 for the diverging one.
    v.ramp = () => {
      const stops = [0, 1, 2, 3, 4].map(i => v.color('ramp' + i));
      return t => {
        const q = clamp(t, 0, 1) * 4, i = Math.min(3, Math.floor(q));
        return mix(stops[i], stops[i + 1], q - i);
      };
    };
    v.diverging = () => {
      const [cold, middle, warm] = [v.color('cold'), v.color('paper'), v.color('warm')];
      return t => mix(middle, t < 0 ? cold : warm, Math.min(1, Math.abs(t)));
    };
    v.calm = matchMedia('(prefers-reduced-motion:reduce)').matches;
    // Calls again and again while the visual is in the page; gives a function that ends it. gone: it left the page.
    v.every = (ms, act, gone) => {
      const timer = setInterval(() => { if (root.isConnected) act(); else { end(); gone(); } }, ms);
      const end = () => clearInterval(timer);
      abort.signal.addEventListener('abort', end);
      return end;
    };
    v.keys = (table, act, target) => {
      const owner = target || v.stage;
      owner.dlvKeys = true;
      v.on(owner, 'keydown', e => {
        if (e.target !== owner || !(e.key in table) || e.ctrlKey || e.metaKey || e.altKey) return;
        e.preventDefault();
        e.stopPropagation();
        act(table[e.key], e);
      });
    };
    // A picture with parts to act on is no image for a screen reader, but a group.
    v.active = node => {
      const svg = node.ownerSVGElement;
      if (svg) svg.setAttribute('role', 'group');
    };
    v.clear = name => v.stage.querySelectorAll(name || '.dlv-mark').forEach(m => m.remove());
    for (const add of widgets) add(v);
    root.dlv = v;
    live.add(new WeakRef(v));
    kinds[root.dataset.kind](v);
    // Where keys do nothing, Tab does not stop.
    if (!v.stage.dlvKeys) v.stage.removeAttribute('tabindex');
    v.say.hidden = false;
    v.tools.hidden = !v.tools.children.length;
    v.side.hidden = v.side.children.length === 1 && v.tools.hidden;
  }

  // One page may hold the same visual twice: bring every copy to life that is still asleep.
  function start(id) {
    for (const root of document.querySelectorAll('[id="' + CSS.escape(id) + '"]')) {
      if (root.dlv) continue;
      try { wake(root); } catch (error) {
        console.error(error);
        const say = root.querySelector('.dlv-say');
        say.hidden = false;
        say.textContent = 'This picture does not answer here (' + error.message + '); the words below still hold.';
      }
    }
  }

  return shelf[version] = {
    el, shape, clamp, short, at, inside, panel, path, near, rgb, mix, css, inkOn, start, visuals,
    kind: (name, bring) => { kinds[name] = kinds[name] || bring; },
    widget: (name, add) => { if (!widgets[name]) widgets.push(widgets[name] = add); },
  };
})()
