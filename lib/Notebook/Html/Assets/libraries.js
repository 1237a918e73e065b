// Promises of the libraries that this page needs, for the scripts in its outputs. Each library comes from the file
// beside the page that data-NAME tells, or from the page itself, where it lies compressed.
{
  const places = document.currentScript.dataset;
  const whole = new Promise(done => addEventListener('DOMContentLoaded', done));

  const unpack = id => {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), c => c.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };

  const load = async (name, variable) => {
    await whole;
    const address = places[name]
      || URL.createObjectURL(new Blob([await unpack(`library-${name}-js`)], { type: 'text/javascript' }));
    return new Promise(done => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = script.onerror = () => done(window[variable]);
      document.head.append(script);
    });
  };

  // Without a library (an old browser, a file that was not copied) the picture, the source, the MathML stay.
  const promise = (name, variable) => name in places ? load(name, variable).catch(() => undefined) : undefined;
  window.dlPlotly = promise('plotly', 'Plotly');
  window.dlMermaid = promise('mermaid', 'mermaid');
  window.dlKatex = promise('katex', 'katex')?.then(async katex => {
    if (!katex || places.katex) return katex;
    const style = document.createElement('style');
    style.textContent = await unpack('library-katex-css');
    document.head.append(style);
    return katex;
  }).catch(() => undefined);
}
