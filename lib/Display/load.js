function (name, promise, file, then) {
  // The page has the library; or it, or another output, has promised it; else it lies beside the kernel, if anywhere.
  if (window[name] && !window[promise]) { then(window[name]); return; }
  if (!window[promise]) {
    var base = served();
    if (!base) return;
    window.dlLoad = window.dlLoad || load;
    window[promise] = kernels().reduce(function (found, kernel) {
      return found.then(function (library) {
        return library || window.dlLoad(base + 'kernelspecs/' + kernel + '/' + file, name);
      });
    }, Promise.resolve());
  }
  window[promise].then(function (library) { if (library) then(library); }, function () { });

  // Where Jupyter's server is, as the page itself says: never another host.
  function served() {
    var page = document.body && document.body.dataset || {}, config = {};
    try {
      config = JSON.parse(document.getElementById('jupyter-config-data').textContent);
    } catch (e) { config = {}; }
    var base = page.baseUrl || config.baseUrl;
    var sound = base && /^https?:$/.test(location.protocol) && base.charAt(0) === '/' && base.charAt(1) !== '/';
    return sound ? base.replace(/\/?$/, '/') : null;
  }

  // The kernel that the page has now (the classic page tells), and the one that made the output.
  function kernels() {
    var book = window.Jupyter && window.Jupyter.notebook, maker = 'KERNEL';
    var spec = book && (book.kernel && book.kernel.name ? book.kernel : book.metadata && book.metadata.kernelspec);
    var now = spec && spec.name ? encodeURIComponent(spec.name) : maker;
    return now === maker ? [maker] : [now, maker];
  }

  // RequireJS would take a library as one of its modules: hide it until the script has run, one library at a time.
  function load(address, name) {
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
  }
}
