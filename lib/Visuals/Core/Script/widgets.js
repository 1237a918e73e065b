// Controls that every visual may use. Each one works with mouse, touch and keyboard and has a name for screen readers.
dlv.widget('controls', function (v) {
  const { el, clamp } = dlv;

  v.button = function (text, act, o) {
    const b = el('button', { type: 'button', textContent: text }, (o && o.parent) || v.tools);
    if (o && o.pressed !== undefined) b.setAttribute('aria-pressed', o.pressed);
    v.on(b, 'click', () => act(b));
    return b;
  };

  v.toggle = function (text, on, act, o) {
    const label = el('label', { className: 'dlv-check' }, (o && o.parent) || v.tools);
    const box = el('input', { type: 'checkbox', checked: on }, label);
    label.appendChild(document.createTextNode(text));
    v.on(box, 'change', () => act(box.checked));
    return box;
  };

  // {label, min, max, step, value, text: value => words, act: value => ...}
  v.slider = function (o) {
    const row = el('div', { className: 'dlv-slider' }, o.parent || v.tools), text = o.text || dlv.short;
    el('span', { textContent: o.label, 'aria-hidden': true }, row);
    const input = el('input', { type: 'range', 'aria-label': o.label }, row);
    Object.assign(input, { min: o.min, max: o.max, step: o.step || 1, value: o.value });
    const out = el('span', { className: 'dlv-out', 'aria-hidden': true }, row);
    const show = () => { out.textContent = text(+input.value); input.setAttribute('aria-valuetext', out.textContent); };
    show();
    v.on(input, 'input', () => { show(); o.act(+input.value); });
    return { input, row, get value() { return +input.value; }, set(value) { input.value = value; show(); } };
  };

  // One of several: {label, options: [words], value: index, act: index => ...}
  v.choice = function (o) {
    const label = el('label', { className: 'dlv-choice' }, o.parent || v.tools);
    el('span', { textContent: o.label }, label);
    const list = el('select', {}, label);
    o.options.forEach((words, i) => el('option', { value: i, textContent: words }, list));
    list.value = o.value || 0;
    v.on(list, 'change', () => o.act(+list.value));
    return { list, set(i) { list.value = i; } };
  };

  // Steps: back, play, on and a slider; arrow keys on the picture too. {count, label, text: i => words, show: i => ...,
  // period}. Playing is not offered to readers who asked for less motion.
  v.player = function (o) {
    let now = o.value || 0, end = null;
    const row = el('div', { className: 'dlv-player', role: 'group', 'aria-label': o.label }, o.parent || v.tools);
    const go = i => {
      now = clamp(i, 0, o.count - 1);
      slider.set(now);
      back.disabled = now === 0;
      on.disabled = now === o.count - 1;
      o.show(now);
    };
    const stop = () => {
      if (end) end();
      end = null;
      play.textContent = '▶';
      play.setAttribute('aria-label', 'Play');
    };
    const back = v.button('◀', () => { stop(); go(now - 1); }, { parent: row });
    const play = v.button('▶', () => {
      if (end) { stop(); return; }
      if (now === o.count - 1) go(0);
      play.textContent = '❚❚';
      play.setAttribute('aria-label', 'Pause');
      end = v.every(o.period || 600, () => {
        if (now < o.count - 1) go(now + 1);
        if (now === o.count - 1) stop();
      }, stop);
    }, { parent: row });
    const on = v.button('▶', () => { stop(); go(now + 1); }, { parent: row });
    back.textContent = '‹'; on.textContent = '›';
    back.setAttribute('aria-label', 'Step back');
    on.setAttribute('aria-label', 'Step on');
    play.setAttribute('aria-label', 'Play');
    play.classList.add('dlv-motion');
    const slider = v.slider({
      label: o.label, min: 0, max: o.count - 1, value: now, parent: row, text: o.text,
      act: i => { stop(); go(i); },
    });
    if (o.keys !== false) {
      v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by => { stop(); go(now + by); });
    }
    go(now);
    return { go, stop, row, get now() { return now; } };
  };

  // A note beside the pointer; screen readers hear v.tell instead.
  v.tip = function (words, x, y) {
    if (!v.tipNode && words === null) return;
    if (!v.tipNode) v.tipNode = el('div', { className: 'dlv-tip', 'aria-hidden': true }, v.stage);
    const tip = v.tipNode, box = v.stage.getBoundingClientRect();
    tip.hidden = words === null;
    if (words === null) return;
    tip.textContent = words;
    const svg = v.stage.querySelector('svg:not([hidden])'), r = svg.getBoundingClientRect();
    const scale = r.width / svg.viewBox.baseVal.width;
    const left = x * scale + r.left - box.left, top = y * scale + r.top - box.top;
    tip.style.left = clamp(left + 12, 0, Math.max(0, box.width - tip.offsetWidth - 4)) + 'px';
    tip.style.top = (top - tip.offsetHeight - 10 < 0 ? top + 16 : top - tip.offsetHeight - 10) + 'px';
  };

  // A part of a picture that is dragged, or moved with the arrow keys (with Shift ten times as far).
  // {label, value: () => words, move: (x, y) in picture units, nudge: (dx, dy) in steps; up is dy > 0}
  v.drag = function (node, o) {
    v.active(node);
    node.setAttribute('tabindex', 0);
    node.setAttribute('role', 'slider');
    node.setAttribute('aria-label', o.label);
    node.setAttribute('aria-valuenow', 0);
    node.classList.add('dlv-handle');
    const said = () => node.setAttribute('aria-valuetext', o.value());
    const svg = node.ownerSVGElement;
    v.on(node, 'pointerdown', e => { node.setPointerCapture(e.pointerId); node.focus(); e.preventDefault(); });
    v.on(node, 'pointermove', e => {
      if (!node.hasPointerCapture(e.pointerId)) return;
      const p = dlv.at(svg, e);
      o.move(p[0], p[1]);
      said();
    });
    v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }, (by, e) => {
      const far = e.shiftKey ? 10 : 1;
      o.nudge(by[0] * far, by[1] * far);
      said();
    }, node);
    said();
    return said;
  };

  // Cells of which one at a time is in the tab order; arrows move between them, Enter and Space choose. Hidden cells are
  // passed over; call refresh() after hiding some. {columns, label: i => words, enter: i => ..., choose: i => ..., role}
  v.roving = function (cells, o) {
    const list = Array.from(cells), seen = i => getComputedStyle(list[i]).visibility !== 'hidden';
    let now = 0;
    const stop = i => {
      now = i;
      list.forEach((c, j) => c.setAttribute('tabindex', i === j ? 0 : -1));
    };
    const focus = i => { stop(i); list[i].focus({ preventScroll: true }); };
    const refresh = () => stop(seen(now) ? now : Math.max(0, list.findIndex((_, i) => seen(i))));
    const go = (from, by) => {
      const step = Math.sign(by);
      let i = clamp(from + by, 0, list.length - 1);
      while (i !== from && list[i] && !seen(i)) i += Math.abs(by) > list.length ? -step : step;
      if (list[i] && seen(i)) focus(i);
    };
    list.forEach((cell, i) => {
      v.active(cell);
      cell.setAttribute('role', o.role || 'button');
      cell.setAttribute('aria-label', o.label(i));
      v.on(cell, 'focus', () => o.enter && o.enter(i));
      v.on(cell, 'pointerenter', () => o.enter && o.enter(i));
      v.on(cell, 'click', () => { focus(i); if (o.choose) o.choose(i); });
      const moves = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: o.columns || 1, ArrowUp: -(o.columns || 1) };
      moves.Home = -1e9;
      moves.End = 1e9;
      v.keys(moves, by => go(i, by), cell);
      v.keys({ Enter: 1, ' ': 1 }, () => o.choose && o.choose(i), cell);
    });
    refresh();
    return { focus, refresh };
  };
});

// A line to the running session, for the few things that only the kernel can do.
dlv.widget('kernel', function (v) {
  // Calls connected(line) when a kernel answers, or absent() where the page stands alone. line.ask(data, answered).
  v.kernel = function (name, connected, absent) {
    const book = window.Jupyter && window.Jupyter.notebook, kernel = book && book.kernel;
    const open = window.dlvOpenComm || (kernel && kernel.comm_manager
      && ((target, data) => kernel.comm_manager.new_comm(target, data)));
    if (!open) { absent(); return; }
    const waiting = [];
    let comm;
    try { comm = open('deep-learning.page', { name }); } catch { absent(); return; }
    const line = { ask: (data, answered) => { waiting.push(answered); comm.send({ data }); } };
    comm.on_msg(message => {
      const said = message.content.data;
      if (said.ready) { connected(line); return; }
      const answered = waiting.shift();
      if (answered) answered(said.answer, said.error);
    });
    v.comm = comm;
    comm.on_close(absent);
    // A kernel that starts anew knows nothing of this line, and does not say so.
    const events = kernel && kernel.events, lost = 'kernel_restarting.Kernel kernel_killed.Kernel kernel_dead.Kernel';
    if (events) events.on(lost, absent);
    v.signal.addEventListener('abort', () => {
      comm.close();
      if (events) events.off(lost, absent);
      if (kernel && kernel.comm_manager.unregister_comm) kernel.comm_manager.unregister_comm(comm);
    });
  };
});
