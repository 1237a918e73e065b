function (run) {
  if (window.Plotly) { run(); return; }
  if (!window.dlPlotly) {
    // plotly.js lies beside the kernel when the course installed it; the base comes from the page itself.
    var page = document.body && document.body.dataset || {}, config = {};
    try {
      config = JSON.parse(document.getElementById('jupyter-config-data').textContent);
    } catch (e) { config = {}; }
    var base = page.baseUrl || config.baseUrl;
    if (!base || !/^https?:$/.test(location.protocol) || base.charAt(0) !== '/' || base.charAt(1) === '/') return;
    window.dlPlotly = new Promise(function (done, failed) {
      var define = window.define, script = document.createElement('script');
      // RequireJS would take plotly.js as one of its modules; hide it until the script has run.
      window.define = undefined;
      function settle(how) { return function () { window.define = define; how(window.Plotly); }; }
      script.src = base.replace(/\/?$/, '/') + 'kernelspecs/.net-csharp/plotly.min.js';
      script.onload = settle(done);
      script.onerror = settle(failed);
      document.head.appendChild(script);
    });
  }
  window.dlPlotly.then(function (plotly) { if (plotly) run(); }, function () { });
}
