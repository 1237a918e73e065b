// A text under the colours of a number: character by character, unit by unit.
dlv.kind('characters', function (v) {
  const d = v.data, n = d.letters.length, [x, y, w, h] = d.box, cw = w / d.across, lh = h / d.lines;
  const image = v.svg.querySelector('.dlv-heat'), note = v.svg.querySelector('.dlv-note');
  const tracks = d.values.map(letters => new Int16Array(v.bytes(letters).buffer));
  let unit = 0, place = null;
  const value = i => tracks[unit][i] / 32767 * d.scales[unit];
  function draw() {
    const scale = d.scales[unit], track = Array.from({ length: d.across * d.lines }, (_, i) =>
      i < n ? value(i) * d.palest : 0);
    image.setAttribute('href', v.signed(track, d.across, d.lines, scale));
    note.textContent = 'blue: below zero · orange: above · strongest: ±' + v.figures(scale);
  }
  function read(i) {
    place = dlv.clamp(i, 0, n - 1);
    v.clear();
    const left = x + place % d.across * cw, top = y + Math.floor(place / d.across) * lh;
    v.rect([left, top, cw, lh], { line: 'var(--ink)', width: 2, name: 'dlv-mark' });
    const words = '“' + d.letters[place] + '” at ' + place + ': ' + d.what + ' ' + v.figures(value(place));
    v.tip(words, left + cw, top);
    v.tell(words + (d.units.length > 1 ? ' (unit ' + d.units[unit] + ')' : '') + '.');
  }
  v.on(v.stage, 'pointermove', e => {
    const cell = v.cell({ box: d.box, rows: d.lines, columns: d.across }, dlv.at(v.svg, e));
    const i = cell ? cell[0] * d.across + cell[1] : n;
    if (i < n && i !== place) read(i);
  });
  v.on(v.stage, 'pointerleave', () => v.tip(null));
  v.keys({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: d.across, ArrowUp: -d.across, Home: -1e9, End: 1e9 }, by =>
    read(place === null ? (by === 1e9 ? n : 0) : place + by));
  if (d.units.length > 1) {
    v.choice({ label: 'Unit', options: d.units.map(String), act: i => {
      unit = i;
      draw();
      if (place === null) v.tell('Unit ' + d.units[i] + '.'); else read(place);
    } });
  }
});
