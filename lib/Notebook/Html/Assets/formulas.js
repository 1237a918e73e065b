// KaTeX has its own fonts, so that a formula looks the same everywhere; what it cannot read stays MathML.
window.dlKatex?.then(async katex => {
  if (!katex) return;
  for (const formula of document.querySelectorAll('main math[alttext], main code.tex')) {
    const block = formula.getAttribute('display') === 'block' || formula.parentElement.classList.contains('formula');
    const place = document.createElement('span');
    place.className = 'katex-place';
    try {
      katex.render(formula.getAttribute('alttext') ?? formula.textContent, place,
        { displayMode: block, throwOnError: true, strict: 'ignore', trust: false });
      formula.replaceWith(place);
    } catch { /* stays as it is */ }
  }
  await document.fonts.ready;
  document.documentElement.dataset.formulas = 'drawn';
});
