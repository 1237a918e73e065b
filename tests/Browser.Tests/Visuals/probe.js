// What a test asks of a page of visuals. Loaded before anything else, so that it can count what is left behind.
window.probe = (function () {
  'use strict';
  const timers = new Set(), shared = [], counts = { frames: 0 };
  // What drives the browser has listeners of its own in the page.
  function note(what) {
    const stack = new Error().stack;
    if (!/InjectedScript|UtilityScript/.test(stack)) shared.push(what + ' ' + stack);
  }
  for (const owner of [window, document, MediaQueryList.prototype]) {
    const add = owner.addEventListener;
    owner.addEventListener = function (type) {
      note(type);
      return add.apply(this, arguments);
    };
  }
  const every = window.setInterval, end = window.clearInterval, later = window.setTimeout, never = window.clearTimeout;
  window.setInterval = function () { const id = every.apply(this, arguments); timers.add(id); return id; };
  window.clearInterval = id => { timers.delete(id); end(id); };
  window.setTimeout = function (act, ms) {
    const id = later(() => { timers.delete(id); act(); }, ms);
    timers.add(id);
    return id;
  };
  window.clearTimeout = id => { timers.delete(id); never(id); };
  const frame = window.requestAnimationFrame;
  window.requestAnimationFrame = act => { counts.frames++; return frame(act); };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const observe = window[name].prototype.observe;
    window[name].prototype.observe = function () { note(name); return observe.apply(this, arguments); };
  }

  const roots = () => [...document.querySelectorAll('.dlv')];
  // All that a reader can perceive of a visual, but for the controls' own values.
  function state(i) {
    const root = roots()[i || 0], pixels = [...root.querySelectorAll('canvas')].map(c => c.toDataURL());
    const parts = ['.dlv-stage', '.dlv-side', '.dlv-say'].map(s => root.querySelector(s).innerHTML);
    return parts.concat(pixels, [...root.querySelectorAll('.dlv-handle')].map(h => h.getAttribute('aria-valuetext')))
      .join('|');
  }
  function sheets(value, found) {
    if (typeof value === 'string') { if (value.startsWith('data:image/png')) found.push(value); }
    else if (value && typeof value === 'object') Object.values(value).forEach(v => sheets(v, found));
    return found;
  }
  // Waits until every sheet of one visual, or of all, is decoded and what waited for it has run.
  async function settle(i) {
    for (const root of i === undefined ? roots() : [roots()[i]]) {
      if (root.dlv.decode) await Promise.all(sheets(root.dlv.data, []).map(s => root.dlv.decode(s)));
    }
    await new Promise(done => later(done, 0));
  }
  const seen = e => e.checkVisibility({ checkVisibilityCSS: true }) && !e.disabled;
  // Everything that a reader without a mouse must be able to get to.
  const stops = () => [...document.querySelectorAll(['input', 'select', 'button', 'summary', 'audio', '[tabindex]']
    .map(s => '.dlv ' + s).join(','))].filter(seen);
  // Marks the element with the focus as reached, and tells about it.
  function visit() {
    const e = document.activeElement;
    if (!e.closest('.dlv')) return null;
    e.probeReached = true;
    const style = getComputedStyle(e), r = e.getBoundingClientRect();
    return {
      name: e.tagName + ' ' + (e.getAttribute('aria-label') || e.textContent).slice(0, 40),
      known: stops().includes(e),
      ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
      stage: e.classList.contains('dlv-stage'),
      own: !!e.dlvKeys && !e.classList.contains('dlv-stage'),
      box: [r.x, r.y, r.width, r.height],
    };
  }
  const missed = () => stops().filter(e => !e.probeReached)
    .map(e => e.tagName + ' ' + (e.getAttribute('aria-label') || e.textContent).slice(0, 40));
  // What a notebook does when cells run again: the old outputs go, their scripts run anew.
  function rerun(outputs) {
    document.querySelectorAll('section').forEach((section, i) => {
      section.innerHTML = outputs[i];
      section.querySelectorAll('script:not([type])').forEach(old => {
        const script = document.createElement('script');
        script.textContent = old.textContent;
        old.replaceWith(script);
      });
    });
  }
  let weak = [];
  const remember = () => { weak = roots().map(r => new WeakRef(r)); };
  const kept = () => weak.map(w => w.deref()).filter(Boolean).map(r => r.dataset.kind);
  const moving = () => document.getAnimations().filter(a => a.playState === 'running').length;

  return { shared, counts, timers, roots, state, settle, stops, visit, missed, rerun, remember, kept, moving };
})();
