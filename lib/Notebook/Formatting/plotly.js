function (run) {
  load('Plotly', 'dlPlotly', 'plotly.min.js', function (plotly) {
    var modern = Object.create(plotly);
    ['newPlot', 'react'].forEach(function (method) {
      modern[method] = function (place, data, layout, config) {
        return plotly[method](place, today(data), today(layout), config);
      };
    });
    modern.plot = modern.newPlot;
    // Some charts ask RequireJS for plotly.js, by an address of a CDN.
    function modules(names, then) { then(modern); }
    modules.config = function () { return modules; };
    run(modern, modules, modules);
  });

  // The packages write the words of plotly.js 1 and 2, the local copy knows those of 4: a title is an object that has
  // its font, and tiled maps are called map.
  function today(part) {
    if (Array.isArray(part)) {
      if (part.length && part[0] && typeof part[0] === 'object') part.forEach(today);
      return part;
    }
    if (!part || typeof part !== 'object') return part;
    Object.keys(part).forEach(function (name) {
      if (name !== 'customdata' && name !== 'meta') today(part[name]);
      if (/^mapbox\d*$/.test(name)) rename(part, name, name.replace('box', ''));
    });
    if (typeof part.title === 'string') part.title = { text: part.title };
    ['font', 'side', 'position', 'offset'].forEach(function (word) { move(part, 'title' + word, word); });
    if (/mapbox$/.test(part.type)) part.type = part.type.replace(/box$/, '');
    if (/^mapbox\d*$/.test(part.subplot)) part.subplot = part.subplot.replace('box', '');
    if (part.type === 'heatmapgl') part.type = 'heatmap';
    return part;
  }

  function rename(part, old, now) {
    part[now] = part[old];
    delete part[old];
  }

  function move(part, old, inTitle) {
    if (part[old] === undefined) return;
    part.title = part.title || {};
    part.title[inTitle] = part[old];
    delete part[old];
  }
}
