// Images on their way to what a channel answers to.
dlv.kind('ascent', function (v) {
  const d = v.data, cells = Array.from(v.svg.querySelectorAll('.dlv-cell'));
  let now = d.steps.length - 1;
  const say = i => 'Channel ' + d.channels[i] + ' answers ' + v.figures(d.answers[now][i]) + ' after ' + d.steps[now]
    + ' steps, ' + v.figures(d.answers[0][i]) + ' before.';
  v.roving(cells, { columns: d.columns, label: i => 'channel ' + d.channels[i], enter: i => v.tell(say(i)) });
  v.player({
    label: 'Step', count: d.steps.length, value: now, text: k => String(d.steps[k]), period: 250,
    show: k => {
      now = k;
      cells.forEach((cell, i) => {
        cell.querySelector('image').setAttribute('href', d.images[k][i]);
        cell.querySelector('.dlv-word').textContent = 'channel ' + d.channels[i] + ': ' + v.figures(d.answers[k][i]);
      });
      v.tell('After ' + d.steps[k] + ' steps the answers are ' + d.answers[k].slice(0, 6).map(v.figures).join(', ')
        + (d.answers[k].length > 6 ? ', …' : '') + '.');
    },
  });
});
