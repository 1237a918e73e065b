// What each head is worth: bar by bar, in the order of the layers or of the change.
dlv.kind('ablation', function (v) {
  const d = v.data, bars = [...v.svg.querySelectorAll('.dlv-bar')];
  let order = bars.map((_, i) => i);
  const say = i => 'Without ' + d.names[i] + ': ' + d.metric + ' ' + v.figures(d.score[i]) + ', change '
    + (d.change[i] > 0 ? '+' : '') + v.figures(d.change[i]);
  v.roving(bars, { columns: 1, label: say, enter: i => v.tell(say(i) + '.') });
  // Arrows follow the order that is seen.
  bars.forEach((bar, i) => v.on(bar, 'keydown', e => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[e.key];
    if (!by) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    const to = bars[order[dlv.clamp(order.indexOf(i) + by, 0, bars.length - 1)]];
    bars.forEach(b => b.setAttribute('tabindex', b === to ? 0 : -1));
    to.focus({ preventScroll: true });
  }, { capture: true }));
  v.toggle('Sort by change', false, sorted => {
    order = bars.map((_, i) => i);
    if (sorted) order.sort((a, b) => d.change[a] - d.change[b] || a - b);
    order.forEach((i, row) => bars[i].setAttribute('transform', 'translate(0 ' + (d.top + row * d.step) + ')'));
    v.tell(sorted ? 'Sorted: ' + d.names[order[0]] + ' costs most.' : 'In the order of the layers.');
  });
});
