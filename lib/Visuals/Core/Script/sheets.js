// Maps that come as grey PNG sheets: decoding, sampling, and painting them in the page's own colours.
dlv.widget('sheets', function (v) {
  const sheets = {};
  // The bytes of a sheet, as a promise.
  v.decode = function (sheet) {
    return sheets[sheet] = sheets[sheet] || new Promise((done, failed) => {
      const image = new Image();
      image.onload = () => {
        const c = dlv.el('canvas', { width: image.width, height: image.height }), x = c.getContext('2d');
        x.drawImage(image, 0, 0);
        const raw = x.getImageData(0, 0, image.width, image.height).data, grey = new Uint8Array(raw.length / 4);
        for (let i = 0; i < grey.length; i++) grey[i] = raw[4 * i];
        done(grey);
      };
      image.onerror = failed;
      image.src = sheet;
    });
  };
  // The value of map m in a sheet at (x, y) in 0..1, between its grid points.
  v.sample = function (grey, side, m, x, y) {
    const gx = x * (side - 1), gy = y * (side - 1);
    const i = Math.min(Math.floor(gx), side - 2), j = Math.min(Math.floor(gy), side - 2);
    const fx = gx - i, fy = gy - j, o = (m * side + j) * side + i;
    const top = grey[o] * (1 - fx) + grey[o + 1] * fx, low = grey[o + side] * (1 - fx) + grey[o + side + 1] * fx;
    return top * (1 - fy) + low * fy;
  };
  // A canvas of size x size whose pixel (x, y) in 0..1 has the colour color(x, y) = [r, g, b].
  v.canvas = function (size, color) {
    const c = dlv.el('canvas', { width: size, height: size }), x = c.getContext('2d');
    const image = x.createImageData(size, size);
    for (let i = 0; i < size * size; i++) {
      const p = color((i % size) / (size - 1), Math.floor(i / size) / (size - 1));
      image.data.set([p[0], p[1], p[2], 255], 4 * i);
    }
    x.putImageData(image, 0, 0);
    return c;
  };
});
