function (id) {
  // The page may hold the same chart twice: upgrade every copy that is not upgraded yet.
  var roots = Array.prototype.filter.call(
    document.querySelectorAll('[id="' + id + '"]'), function (r) { return !r.dlPlot; });
  if (!roots.length) return;
  roots.forEach(function (r) { r.dlPlot = true; });

  function dark() {
    var marked = roots[0].closest('[data-theme],[data-jp-theme-light],.vscode-dark,.vscode-light');
    if (marked) {
      return marked.dataset.theme === 'dark' || marked.dataset.jpThemeLight === 'false' ||
        marked.classList.contains('vscode-dark');
    }
    return matchMedia('(prefers-color-scheme:dark)').matches;
  }

  function upgrade(plotly) {
    roots.forEach(function (root) {
      var figure = JSON.parse(root.querySelector('.dl-plot-figure').textContent);
      var shown = root.querySelector('.dl-plot-static');
      var ink = dark() ? '#e6edf3' : '#1f2328', grid = dark() ? '#2c333c' : '#e3e7ec';
      var layout = Object.assign({
        paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)', font: { color: ink },
        colorway: dark() ? ['#56b4e9', '#ff8f4d', '#33c9a0', '#e79ac6', '#e6b422', '#9ecbff', '#c9c9c9', '#b99af0']
          : ['#0072b2', '#c04a00', '#007a59', '#a3467f', '#8a6000', '#1f5f8b', '#5b5b5b', '#6b3fa0']
      }, figure.layout);
      ['xaxis', 'yaxis'].forEach(function (a) { layout[a] = Object.assign({ gridcolor: grid }, layout[a]); });
      var place = document.createElement('div');
      root.insertBefore(place, shown);
      Promise.resolve(plotly.newPlot(place, figure.data, layout, figure.config)).then(function () {
        var words = shown.querySelector('desc');
        place.setAttribute('role', 'img');
        if (words) place.setAttribute('aria-label', words.textContent);
        // The static picture stays for paper, which has a width of its own.
        place.className += ' dl-plot-live';
        shown.className += ' dl-plot-paper';
        shown.style.display = 'none';
      }, function () { place.remove(); });
    });
  }

  if (window.Plotly) { upgrade(window.Plotly); return; }

  // RequireJS would take a library as one of its modules: hide it until the script has run, one library at a time.
  window.dlLoad = window.dlLoad || function (address, name) {
    window.dlLoads = (window.dlLoads || Promise.resolve()).then(function () {
      return new Promise(function (done) {
        var define = window.define, script = document.createElement('script');
        window.define = undefined;
        script.src = address;
        script.onload = script.onerror = function () { window.define = define; done(window[name]); };
        document.head.appendChild(script);
      });
    });
    return window.dlLoads;
  };

  // An exported page has promised its own plotly.js; else it lies beside the kernel when the course installed it.
  if (!window.dlPlotly) {
    var page = document.body && document.body.dataset || {}, config = {};
    try { config = JSON.parse(document.getElementById('jupyter-config-data').textContent); } catch (e) { config = {}; }
    var base = page.baseUrl || config.baseUrl;
    if (!base || !/^https?:$/.test(location.protocol) || base.charAt(0) !== '/' || base.charAt(1) === '/') return;
    window.dlPlotly = window.dlLoad(base.replace(/\/?$/, '/') + 'kernelspecs/.net-csharp/plotly.min.js', 'Plotly');
  }
  window.dlPlotly.then(function (plotly) { if (plotly) upgrade(plotly); }, function () { });
}
