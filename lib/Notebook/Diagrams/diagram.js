function (id) {
  // The page may hold the same diagram twice: draw every copy that is not drawn yet.
  var figures = Array.prototype.filter.call(
    document.querySelectorAll('[id="' + id + '"]'), function (f) { return !f.dlDrawn; });
  if (!figures.length) return;
  figures.forEach(function (f) { f.dlDrawn = true; });

  var font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
  var looks = {
    light: { darkMode: false, background: '#ffffff', primaryColor: '#e8f1fa', primaryBorderColor: '#0b5cad',
      primaryTextColor: '#1b1f24', secondaryColor: '#e3f5ec', tertiaryColor: '#fdf1d8', lineColor: '#545d68',
      textColor: '#1b1f24', noteBkgColor: '#fdf1d8', noteTextColor: '#1b1f24' },
    dark: { darkMode: true, background: '#0d1117', primaryColor: '#16283c', primaryBorderColor: '#7ab8ff',
      primaryTextColor: '#e6edf3', secondaryColor: '#0f2b20', tertiaryColor: '#2e2308', lineColor: '#a3afbb',
      textColor: '#e6edf3', noteBkgColor: '#2e2308', noteTextColor: '#e6edf3' }
  };

  // Mermaid has one configuration for all: one picture after the other, one for each theme; CSS shows the right one.
  function draw(mermaid, figure, source, theme) {
    mermaid.initialize({
      startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, fontFamily: font, theme: 'base',
      themeVariables: Object.assign({ fontFamily: font, fontSize: '15px' }, looks[theme])
    });
    window.dlDiagrams = (window.dlDiagrams || 0) + 1;
    return mermaid.render('dl-diagram-' + window.dlDiagrams, source).then(function (picture) {
      var place = document.createElement('div');
      place.className = 'dl-diagram-picture dl-' + theme;
      place.innerHTML = picture.svg;
      figure.appendChild(place);
    });
  }

  function upgrade(mermaid) {
    figures.forEach(function (figure) {
      var source = figure.querySelector('pre').textContent;
      window.dlDrawing = (window.dlDrawing || Promise.resolve()).then(function () {
        return draw(mermaid, figure, source, 'light');
      }).then(function () {
        return draw(mermaid, figure, source, 'dark');
      }).then(function () {
        figure.classList.add('dl-drawn');
      }, function (error) {
        // The source stays; what is wrong with it stands below.
        figure.querySelectorAll('.dl-diagram-picture').forEach(function (p) { p.remove(); });
        var note = document.createElement('p');
        note.className = 'dl-diagram-error';
        note.textContent = 'Mermaid cannot draw this: ' + String(error && error.message || error);
        figure.appendChild(note);
      });
    });
  }

  load('mermaid', 'dlMermaid', 'mermaid.min.js', upgrade);
}
