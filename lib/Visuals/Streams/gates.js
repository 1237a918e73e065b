// Strips of film: one unit at one step through all gates.
dlv.kind('gates', function (v) {
  const d = v.data, steps = d.steps.length, units = d.units.length;
  const tracks = d.values.map((letters, i) => {
    const raw = new Int16Array(v.bytes(letters).buffer);
    return k => raw[k] / 32767 * d.scales[i];
  });
  let at = null;
  function light(t, u) {
    at = [t, u];
    v.clear();
    d.boxes.forEach(([x, y, w, h]) => {
      v.rect([x + t * w / steps, y, w / steps, h], { line: 'var(--ink)', width: 1.5, name: 'dlv-mark' });
      v.rect([x, y + u * h / units, w, h / units], { line: 'var(--accent)', width: 1.5, name: 'dlv-mark' });
    });
    const token = d.tokens[t] === String(d.steps[t]) ? '' : ' “' + d.tokens[t] + '”';
    v.tell('Step ' + d.steps[t] + token + ', unit ' + d.units[u] + ': '
      + d.names.map((name, i) => name + ' ' + v.figures(tracks[i](t * units + u))).join(', ') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const q = dlv.at(v.svg, e);
    d.boxes.forEach(box => {
      const cell = v.cell({ box, rows: units, columns: steps }, q);
      if (cell && (!at || at[0] !== cell[1] || at[1] !== cell[0])) light(cell[1], cell[0]);
    });
  });
  const first = by => Math.abs(by) > 1 ? by : 0;
  v.keys({ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1], Home: [-1e6, 0],
    End: [1e6, 0] },
    by => light(
      dlv.clamp(at ? at[0] + by[0] : first(by[0]), 0, steps - 1),
      dlv.clamp(at ? at[1] + by[1] : first(by[1]), 0, units - 1)));
});
