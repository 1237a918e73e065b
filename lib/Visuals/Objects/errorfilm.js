// What became of the pixels, moment by moment, with a switch between two series.
dlv.kind('errorfilm', function (v) {
  const d = v.data, fates = ['rightly clear', 'hit', 'missed', 'false alarm', 'wrong class'], size = d.width * d.height;
  const colors = [[0, 0, 0, 0], [0, 122, 89, 110], [0, 114, 178, 255], [213, 94, 0, 255], [163, 70, 127, 255]];
  const caption = v.svg.querySelector('.dlv-caption');
  const grids = Array.from({ length: d.count }, (_, i) => ({
    box: [d.box[0] + i * d.step, d.box[1], d.box[2], d.box[3]], rows: d.height, columns: d.width,
  }));
  let series = 0, moment = d.moments.length - 1, frame = null;
  function show() {
    const [s, m] = [series, moment];
    caption.textContent = d.captions[s][m];
    v.decode(d.frames[s][m]).then(bytes => {
      if (s !== series || m !== moment) return;
      frame = bytes;
      grids.forEach((_, i) => v.svg.querySelector('.dlv-errors-' + i).setAttribute('href',
        v.pixels(d.width, d.height, k => colors[bytes[i * size + k]])));
    });
  }
  v.on(v.stage, 'pointermove', e => {
    const p = dlv.at(v.svg, e);
    grids.forEach((g, i) => {
      const cell = v.cell(g, p);
      if (cell && frame) {
        v.tell('Image ' + i + ', row ' + cell[0] * d.every + ', column ' + cell[1] * d.every + ': '
          + fates[frame[i * size + cell[0] * d.width + cell[1]]] + '.');
      }
    });
  });
  if (d.names.length > 1) {
    v.toggle(d.names[0], true, on => {
      series = on ? 0 : 1;
      show();
      v.tell(caption.textContent + '.');
    });
  }
  if (d.moments.length > 1) {
    v.player({
      label: 'Moment', count: d.moments.length, value: moment, text: i => d.moments[i],
      show: i => { moment = i; show(); v.tell(d.captions[series][i] + '.'); },
    });
  } else show();
});
