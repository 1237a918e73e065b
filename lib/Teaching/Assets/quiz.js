// Wakes every quiz of the page that is not awake yet. Front ends differ in where and when they run a script, so it
// looks for quizzes by a mark and not by its own place, and tries again a little later.
(function () {
  'use strict';

  // The answers lie in the page as scrambled text, so that a glance at the source does not give them away.
  function read(text) {
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i) ^ 90;
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  function wake(quiz) {
    quiz.removeAttribute('data-asleep');
    quiz.classList.add('awake');
    const key = read(quiz.getAttribute('data-key'));
    const forms = Array.from(quiz.querySelectorAll('form'));
    const first = []; // the first answer to each question: that is what the score counts
    const keep = quiz.querySelector('.keep');

    function score() {
      const given = first.filter(k => k !== undefined).length;
      const right = first.filter((k, i) => k === key[i].a).length;
      quiz.querySelector('.score').textContent = given === 0
        ? 'Nothing answered yet.'
        : right + ' of ' + forms.length + ' right at the first try'
          + (given < forms.length ? ', ' + (forms.length - given) + ' to go.' : '.');
      quiz.querySelector('.bar span').style.width = 100 * right / forms.length + '%';
      keep.hidden = given < forms.length;
      const letters = forms.map((_, i) => String.fromCharCode(97 + (first[i] ?? 0))).join(' ');
      keep.querySelector('code').textContent =
        'Quiz("' + quiz.getAttribute('data-chapter') + '", "' + letters + '")';
    }

    function mark(form, i) {
      const chosen = form.querySelector('input:checked');
      const said = form.querySelector('.said');
      if (!chosen) {
        said.className = 'said';
        said.textContent = 'Choose an answer first.';
        return;
      }
      const k = Number(chosen.value);
      const right = k === key[i].a;
      if (first[i] === undefined) first[i] = k;
      form.querySelectorAll('.option').forEach((option, n) => {
        const shown = right || n === k || option.classList.contains('tried');
        option.classList.toggle('tried', option.classList.contains('tried') || n === k);
        option.classList.toggle('ok', shown && n === key[i].a);
        option.classList.toggle('no', shown && n !== key[i].a);
        const why = option.querySelector('.why');
        why.textContent = shown ? (n === key[i].a ? '\u2713 ' : '\u2717 ') + key[i].w[n] : '';
        why.hidden = !shown;
      });
      said.className = 'said ' + (right ? 'ok' : 'no');
      said.textContent = right ? '\u2713 Right.' : '\u2717 Not right: read why, and try again.';
      score();
    }

    forms.forEach((form, i) => {
      form.addEventListener('submit', event => { event.preventDefault(); mark(form, i); });
      // A mouse or a finger answers at once. The arrow keys choose too (their clicks have no detail), but they pass
      // over options on their way: there, Enter or the button answers.
      form.addEventListener('click', event => {
        const onInput = event.target.tagName === 'INPUT';
        if (onInput && form.dataset.pointer) mark(form, i);
        // A click on a label is followed by one on its input: that one answers.
        if (onInput || !event.target.closest('label')) delete form.dataset.pointer;
      });
      form.addEventListener('pointerup', event => {
        if (event.target.closest('.option')) form.dataset.pointer = 'yes';
      });
    });

    quiz.querySelector('.again').addEventListener('click', () => {
      first.length = 0;
      forms.forEach(form => {
        form.reset();
        form.querySelectorAll('.option').forEach(option => {
          option.className = 'option';
          option.querySelector('.why').hidden = true;
        });
        form.querySelector('.said').textContent = '';
      });
      score();
      forms[0].querySelector('input').focus();
    });
    score();
  }

  function all() {
    document.querySelectorAll('.dlc-quiz[data-asleep]').forEach(wake);
  }

  all();
  setTimeout(all, 50);
  setTimeout(all, 500);
})();
