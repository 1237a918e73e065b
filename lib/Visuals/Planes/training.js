// Training a model of the running notebook from the page: what plane.js gets when the visual has a line to the kernel.
dlv.widget('training', function (v) {
  // update(answer) is called with every new state of the model.
  v.training = function (name, update) {
    const row = dlv.el('div', { className: 'dlv-player', role: 'group', 'aria-label': 'Training' }, v.tools);
    const note = dlv.el('p', { className: 'dlv-note' }, v.side);
    let running = false, busy = false, line = null;
    const buttons = [];
    function answered(answer, error) {
      busy = false;
      if (error) { running = false; look(); v.tell('The notebook says: ' + error); return; }
      update(answer);
      v.tell(`After ${answer.steps} more steps: loss ${dlv.short(answer.loss)}, ${answer.frames[0].say}.`);
      if (running && v.root.isConnected) ask(10); else look();
    }
    function ask(steps) {
      if (busy) return;
      busy = true;
      look();
      line.ask({ steps }, answered);
    }
    function look() {
      for (const b of buttons) b.disabled = !line || busy && !running;
      run.textContent = running ? 'Pause' : 'Run';
      run.setAttribute('aria-pressed', running);
    }
    for (const steps of [1, 10, 100]) {
      buttons.push(v.button(steps === 1 ? 'Train 1 step' : `${steps} steps`, () => ask(steps), { parent: row }));
    }
    const start = () => { running = !running; look(); if (running) ask(10); };
    const run = v.button('Run', start, { parent: row, pressed: false });
    buttons.push(run);
    const absent = () => {
      line = null;
      running = busy = false;
      look();
      note.textContent = 'Training needs the running notebook: run this cell there. All else works on this page.';
    };
    look();
    v.kernel(name, open => { line = open; note.textContent = ''; look(); }, absent);
  };
});
