dlv.kind('strip', function (v) {
  v.svg.querySelectorAll('.dlv-still').forEach(n => n.remove());
  const strip = v.strip(v.data.width);
  v.paint(() => strip.draw(v.data));
});
