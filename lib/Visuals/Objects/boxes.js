// Boxes on an image: a least score, and one box at a time read out.
dlv.kind('boxes', function (v) {
  const d = v.data, all = name => Array.from(v.svg.querySelectorAll(name)).sort((a, b) => a.dataset.i - b.dataset.i);
  const boxes = all('.dlv-box'), plates = all('.dlv-plate');
  let least = d.least, rove = null;
  const seen = b => !d.scores || d.scores[+b.dataset.i] >= least;
  function hide() {
    boxes.concat(plates).forEach(b => b.setAttribute('visibility', seen(b) ? 'visible' : 'hidden'));
    v.tell(boxes.filter(seen).length + ' of ' + boxes.length + ' boxes have a score of at least ' + v.figures(least)
      + '.');
    if (rove) rove.refresh();
  }
  function lift(box) {
    boxes.forEach((b, i) => [b, plates[i]].forEach(n => n.style.setProperty('opacity', b === box || !box ? 1 : 0.35)));
    if (box) v.tell(d.say[+box.dataset.i]);
  }
  if (boxes.length) {
    rove = v.roving(boxes, { label: i => d.say[+boxes[i].dataset.i], enter: i => lift(boxes[i]) });
    v.on(v.svg, 'pointerleave', () => lift(null));
    v.on(v.stage, 'focusout', () => lift(null));
  }
  if (d.scores && boxes.length) {
    v.slider({
      label: 'Least score', min: 0, max: 1, step: 0.01, value: least, text: v.figures,
      act: x => { least = x; hide(); },
    });
  }
  const truth = v.svg.querySelectorAll('.dlv-truth');
  if (truth.length) {
    v.toggle('True boxes', true, on => truth.forEach(t => t.setAttribute('visibility', on ? 'visible' : 'hidden')));
  }
});
