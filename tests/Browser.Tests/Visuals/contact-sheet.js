// Draws photographs on one sheet, each under the name of its method, in the page's colours.
window.contactSheet = async function (tiles, dark) {
  const columns = 7, wide = 236, tall = 168, gap = 16, margin = 24, caption = 22;
  const colour = dark
    ? { page: '#0d1117', line: '#30363d', ink: '#e6edf3', soft: '#9da7b3' }
    : { page: '#ffffff', line: '#d0d7de', ink: '#1f2328', soft: '#59636e' };
  const canvas = document.querySelector('canvas'), step = tall + caption + gap;
  canvas.width = margin * 2 + columns * (wide + gap) - gap;
  canvas.height = margin * 2 + Math.ceil(tiles.length / columns) * step - gap;
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = colour.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const font = '13px "DejaVu Sans", Verdana, sans-serif';
  let drawn = 0;
  for (const [i, tile] of tiles.entries()) {
    const x = margin + (i % columns) * (wide + gap), y = margin + Math.floor(i / columns) * step;
    context.font = font;
    context.fillStyle = colour.soft;
    context.fillText(tile.family + '.', x + 2, y + 12);
    const indent = context.measureText(tile.family + '.').width;
    context.font = 'bold ' + font;
    context.fillStyle = colour.ink;
    context.fillText(tile.name, x + 2 + indent, y + 12);
    const picture = new Image();
    picture.src = 'data:image/png;base64,' + tile.png;
    await picture.decode();
    const [left, top, pad] = [x, y + caption, 8];
    const scale = Math.min((wide - 2 * pad) / picture.width, (tall - 2 * pad) / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    context.save();
    context.beginPath();
    context.roundRect(left + 0.5, top + 0.5, wide - 1, tall - 1, 8);
    context.clip();
    context.drawImage(picture, left + (wide - w) / 2, top + (tall - h) / 2, w, h);
    context.restore();
    context.strokeStyle = colour.line;
    context.stroke();
    const inner = context.getImageData(left + pad, top + pad, wide - 2 * pad, tall - 2 * pad).data;
    if (new Set(new Uint32Array(inner.buffer)).size > 20) drawn++;
  }
  return { webp: canvas.toDataURL('image/webp', 0.9).split(',')[1], drawn };
};
