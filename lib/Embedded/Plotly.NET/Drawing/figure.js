function (id) {
  // A front end may run this before its output stands in the page: wait a little for it.
  var tries = 0;
  (function start() {
    var all = Array.prototype.slice.call(document.querySelectorAll('[id="' + id + '"]'));
    if (!all.length && ++tries < 60) setTimeout(start, 50);
    // The page may hold the same chart twice: draw every copy that is not drawn yet.
    var roots = all.filter(function (root) { return !root.dlPlot; });
    roots.forEach(function (root) { root.dlPlot = true; });
    if (!roots.length) return;
    load('Plotly', 'dlPlotly', 'plotly.min.js', function (plotly) {
      roots.forEach(function (root) { draw(plotly, root); });
    });
  })();

  function draw(plotly, root) {
    var figure = JSON.parse(root.querySelector('.dl-plot-figure').textContent);
    var shown = root.querySelector('.dl-plot-static'), words = shown && shown.querySelector('desc');
    var before = adopt(plotly, root), place = before || document.createElement('div');
    // What the reader zoomed or switched off stays when the next frame of a live chart comes.
    var layout = Object.assign({ template: theme(isDark(root), figure.data), uirevision: 'live' }, figure.layout);
    blankEarth();
    root.insertBefore(place, shown);
    place.setAttribute('role', 'img');
    if (words) place.setAttribute('aria-label', words.textContent);
    var drawn;
    try {
      drawn = plotly[before ? 'react' : 'newPlot'](place, figure.data, layout, figure.config);
    } catch (e) { drawn = Promise.reject(e); }
    if (before) hide(shown);
    Promise.resolve(drawn).then(function () {
      // A browser without WebGL, or a page that forbids what plotly.js needs for it, has only an apology there.
      if (place.querySelector('.no-webgl')) throw new Error('no WebGL');
      hide(shown);
      place.classList.add('dl-plot-live');
      root.dlDrawn = true;
      remember(plotly, place, root);
    }).catch(function () {
      root.dlDrawn = false;
      plotly.purge(place);
      place.remove();
      if (shown) shown.style.display = '';
    });
  }

  // The static picture stays for paper, which has a width of its own.
  function hide(shown) {
    if (!shown) return;
    shown.classList.add('dl-plot-paper');
    shown.style.display = 'none';
  }

  // A chart whose output was just replaced goes on living in the new output: no flicker, nothing left behind.
  function adopt(plotly, root) {
    var all = window.dlPlots || [];
    for (var i = all.length - 1; i >= 0; i--) {
      var home = !all[i].place.isConnected && all[i].above.find(function (a) { return a.isConnected; });
      if (home && home.contains(root)) return all.splice(i, 1)[0].place;
    }
    return null;
  }

  function remember(plotly, place, root) {
    var above = [], all = window.dlPlots = window.dlPlots || [];
    for (var node = root.parentNode; node && node !== document.body && above.length < 6; node = node.parentNode) {
      above.push(node);
    }
    all.push({ place: place, above: above });
    // A chart that left the page may come back (a front end takes far cells out), but not without end.
    var gone = all.filter(function (entry) { return !entry.place.isConnected; });
    gone.slice(0, Math.max(0, gone.length - 16)).forEach(function (entry) {
      plotly.purge(entry.place);
      all.splice(all.indexOf(entry), 1);
    });
  }

  // plotly.js fetches coast lines from a CDN; a page that stands alone has an empty earth instead.
  function blankEarth() {
    var earth = window.PlotlyGeoAssets = window.PlotlyGeoAssets || { topojson: {} };
    var none = { type: 'GeometryCollection', geometries: [] };
    var empty = { type: 'Topology', arcs: [], objects: {} };
    ['coastlines', 'land', 'ocean', 'lakes', 'rivers', 'countries', 'subunits'].forEach(function (layer) {
      empty.objects[layer] = none;
    });
    ['world', 'africa', 'asia', 'europe', 'north-america', 'south-america', 'usa', 'antarctica', 'oceania']
      .forEach(function (part) {
        ['_110m', '_50m'].forEach(function (scale) {
          earth.topojson[part + scale] = earth.topojson[part + scale] || empty;
        });
      });
  }

  function isRound(trace) {
    return /polar|ternary|smith/.test(trace.type);
  }

  function isDark(root) {
    var marked = root.closest('[data-theme],[data-jp-theme-light],.vscode-dark,.vscode-light');
    return marked
      ? marked.dataset.theme === 'dark' || marked.dataset.jpThemeLight === 'false' ||
        marked.classList.contains('vscode-dark')
      : matchMedia('(prefers-color-scheme:dark)').matches;
  }

  function theme(dark, data) {
    var ink = dark ? '#e6edf3' : '#1f2328', grid = dark ? '#2c333c' : '#e3e7ec', soft = dark ? '#161b22' : '#f6f8fa';
    var clear = 'rgba(0,0,0,0)', line = dark ? '#4b5560' : '#c9d1d9';
    var round = { gridcolor: grid, linecolor: line };
    var axis = Object.assign({ zerolinecolor: line, automargin: true }, round);
    var wall = { gridcolor: grid, linecolor: line, zerolinecolor: line, backgroundcolor: soft, showbackground: true };
    var cell = { line: { color: line }, font: { color: ink } }, ramp = [{ colorscale: 'Viridis' }];
    return {
      layout: {
        paper_bgcolor: clear, plot_bgcolor: clear, font: { color: ink, family: 'system-ui, sans-serif' },
        colorway: dark ? ['#56b4e9', '#ff8f4d', '#33c9a0', '#e79ac6', '#e6b422', '#9ecbff', '#c9c9c9', '#b99af0']
          : ['#0072b2', '#c04a00', '#007a59', '#a3467f', '#8a6000', '#1f5f8b', '#5b5b5b', '#6b3fa0'],
        colorscale: { sequential: 'Viridis', sequentialminus: 'Viridis', diverging: 'RdBu' },
        // Round charts have words above their circle, which the title must not touch.
        margin: { l: 60, r: 40, t: data.some(isRound) ? 96 : 60, b: 60 },
        // Words over a coloured cell stand on a patch of paper.
        annotationdefaults: { bgcolor: dark ? 'rgba(13,17,23,.72)' : 'rgba(255,255,255,.78)', borderpad: 3 },
        xaxis: axis, yaxis: axis, scene: { xaxis: wall, yaxis: wall, zaxis: wall },
        polar: { bgcolor: clear, angularaxis: round, radialaxis: round },
        ternary: { bgcolor: clear, aaxis: round, baxis: round, caxis: round },
        smith: { bgcolor: clear, imaginaryaxis: { gridcolor: grid }, realaxis: { gridcolor: grid } },
        geo: { bgcolor: clear, landcolor: soft, showland: true, coastlinecolor: line, framecolor: line }
      },
      data: {
        table: [{ header: Object.assign({ fill: { color: soft } }, cell),
          cells: Object.assign({ fill: { color: clear } }, cell) }],
        heatmap: ramp, contour: ramp, surface: ramp, histogram2d: ramp, histogram2dcontour: ramp, choropleth: ramp,
        cone: ramp, streamtube: ramp, volume: ramp, isosurface: ramp, contourcarpet: ramp,
        sankey: [{ link: { color: 'rgba(128,138,150,.42)' }, node: { line: { color: line, width: 1 } } }],
        histogram: [{ marker: { line: { color: soft, width: 1 } } }],
        carpet: [{ aaxis: { gridcolor: line, linecolor: line }, baxis: { gridcolor: line, linecolor: line } }]
      }
    };
  }
}
