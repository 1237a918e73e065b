// Drawing in the page's own colours, and numbers that come packed as letters.
dlv.widget('boards', function (v) {
  const { shape } = dlv;

  function bytes(letters) {
    const raw = atob(letters), out = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
    return out;
  }
  v.bytes = bytes;
  // Single-precision numbers, every bit of them.
  v.floats = letters => new Float32Array(bytes(letters).buffer);
  // At most three figures and a true minus, as the texts write them.
  v.figures = value => {
    if (!isFinite(value)) return String(value).replace('-', '−');
    const size = Math.abs(value);
    const text = size === 0 || size >= 1e-3 && size < 1e5
      ? String(+value.toFixed(size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))))))
      : value.toExponential(2).replace('e+', 'e');
    return (text === '-0' ? '0' : text).replace('-', '−').replace('e-', 'e−');
  };
  // A number among others of which the largest is scale: all with the same decimals, as many figures of the largest.
  v.even = (value, scale, figures) => {
    if (!isFinite(value) || scale < 1e-3 || scale >= 1e5) return v.figures(value);
    const text = value.toFixed(Math.max(0, (figures || 2) - 1 - Math.floor(Math.log10(scale))));
    return (+text === 0 ? text.replace('-', '') : text).replace('-', '−');
  };
  v.percent = share => share > 0 && share < 5e-4 ? '< 0.1 %' : share > 0.9995 && share < 1 ? '> 99.9 %'
    : String(+(share * 100).toFixed(1)) + ' %';

  v.text = (words, x, y, o, parent) => shape('text', {
    x, y, 'font-size': (o && o.size) || 12, 'text-anchor': (o && o.anchor) || 'start',
    'font-weight': (o && o.weight) || 400, style: 'fill:var(--' + ((o && o.ink) || 'ink') + ')', text: words,
  }, parent || v.svg);
  v.rect = (box, o, parent) => shape('rect', {
    x: box[0], y: box[1], width: Math.max(0, box[2]), height: Math.max(0, box[3]), rx: (o && o.rx) || 0,
    'stroke-width': (o && o.width) || 1, 'stroke-dasharray': (o && o.dash) || 'none', 'class': (o && o.name) || '',
    style: 'fill:' + ((o && o.fill) || 'none') + ';stroke:' + ((o && o.line) || 'none'),
  }, parent || v.svg);
  v.line = (d, o, parent) => shape('path', {
    d, 'stroke-width': (o && o.width) || 1.5, 'stroke-dasharray': (o && o.dash) || 'none',
    'class': (o && o.name) || '', style: 'fill:' + ((o && o.fill) || 'none') + ';stroke:' + ((o && o.line) || 'none'),
  }, parent || v.svg);
  v.picture = (box, href, o, parent) => shape('image', {
    x: box[0], y: box[1], width: box[2], height: box[3], href, preserveAspectRatio: 'none',
    style: 'image-rendering:pixelated', 'class': (o && o.name) || '',
  }, parent || v.svg);

  // An address of width x height pixels, each from color(i) = [r, g, b, a].
  v.pixels = (width, height, color) => {
    const canvas = dlv.el('canvas', { width, height }), context = canvas.getContext('2d');
    const image = context.createImageData(width, height);
    for (let i = 0; i < width * height; i++) image.data.set(color(i), 4 * i);
    context.putImageData(image, 0, 0);
    return canvas.toDataURL();
  };
  // Signed numbers: blue below zero, orange above, the stronger the more opaque; draw anew when the theme changes.
  v.signed = (values, width, height, scale) => {
    const cold = v.color('cold'), warm = v.color('warm');
    return v.pixels(width, height, i => {
      const t = scale > 0 ? dlv.clamp(values[i] / scale, -1, 1) : 0;
      return t < 0 ? [cold[0], cold[1], cold[2], -255 * t] : [warm[0], warm[1], warm[2], 255 * t];
    });
  };
  v.light = (values, width, height, scale) => v.pixels(width, height, i => {
    const grey = scale > 0 ? dlv.clamp(values[i] / scale, 0, 1) * 255 : 0;
    return [grey, grey, grey, 255];
  });
  v.scale = values => values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  // The cell of a grid under a point, or null: {box, rows, columns}.
  v.cell = (grid, p) => dlv.inside(grid.box, p) ? [
    Math.min(grid.rows - 1, Math.floor((p[1] - grid.box[1]) / grid.box[3] * grid.rows)),
    Math.min(grid.columns - 1, Math.floor((p[0] - grid.box[0]) / grid.box[2] * grid.columns)),
  ] : null;
  v.whole = (height, width) => {
    const view = v.svg.viewBox.baseVal;
    v.svg.setAttribute('viewBox', [0, 0, width || view.width, height].join(' '));
    v.svg.setAttribute('width', width || view.width);
    v.svg.setAttribute('height', height);
    const paper = v.svg.querySelector('rect');
    paper.setAttribute('width', width || view.width);
    paper.setAttribute('height', height);
  };
});
