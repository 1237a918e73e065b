// A text under the colours of a number: character by character, unit by unit.
dlv.kind('characters', function (v) {
  const d = v.data, n = d.letters.length, [x, y, w, h] = d.box, lines = d.starts.length;
  const cw = w / d.across, lh = h / lines;
  const image = v.svg.querySelector('.dlv-heat'), note = v.svg.querySelector('.dlv-note');
  const tracks = d.values.map(letters => new Int16Array(v.bytes(letters).buffer));
  let unit = 0, place = null;
  // Which line a character is on, and where a line's column is in the text.
  const line = i => dlv.clamp(d.starts.filter(s => s <= i).length - 1, 0, lines - 1);
  const last = l => (l + 1 < lines ? d.starts[l + 1] : n) - 1;
  const value = i => tracks[unit][i] / 32767 * d.scales[unit];
  function draw() {
    const scale = d.scales[unit], track = new Float32Array(d.across * lines);
    for (let i = 0; i < n; i++) track[line(i) * d.across + i - d.starts[line(i)]] = value(i) * d.palest;
    image.setAttribute('href', v.signed(track, d.across, lines, scale));
    note.textContent = 'blue: below zero · orange: above · strongest: ±' + v.figures(scale);
  }
  function read(i) {
    place = dlv.clamp(i, 0, n - 1);
    v.clear();
    const left = x + (place - d.starts[line(place)]) * cw, top = y + line(place) * lh;
    v.rect([left, top, cw, lh], { line: 'var(--ink)', width: 2, name: 'dlv-mark' });
    const words = '“' + d.letters[place] + '” at ' + place + ': ' + d.what + ' ' + v.figures(value(place));
    v.tip(words, left + cw, top);
    v.tell(words + (d.units.length > 1 ? ' (unit ' + d.units[unit] + ')' : '') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const cell = v.cell({ box: d.box, rows: lines, columns: d.across }, dlv.at(v.svg, e));
    const i = cell ? d.starts[cell[0]] + cell[1] : n;
    if (cell && i <= last(cell[0]) && i !== place) read(i);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowLeft: -1, Home: -1e9, End: 1e9 }, by =>
    read(place === null ? (by === 1e9 ? n : 0) : place + by));
  v.keys({ ArrowDown: 1, ArrowUp: -1 }, by => {
    const from = line(place || 0), to = dlv.clamp(from + by, 0, lines - 1);
    read(place === null ? 0 : Math.min(d.starts[to] + place - d.starts[from], last(to)));
  });
  if (d.units.length > 1) {
    v.choice({ label: 'Unit', options: d.units.map(String), act: i => {
      unit = i;
      draw();
      if (place === null) v.tell('Unit ' + d.units[i] + '.'); else read(place);
    } });
  }
});
