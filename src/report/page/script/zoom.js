/* Pan and zoom by the view box: buttons, Ctrl and wheel, two fingers, keys, drag. A plain wheel scrolls the page as ever.
   The buttons are for that of the drawings of a map which is seen. */
function zoomable(canvas, buttons) {
  const svg = one('svg', canvas);
  const [x0, y0, width, height] = svg.getAttribute('viewBox').split(/[\s,]+/).map(Number);
  let [zoom, x, y, from, ink] = [1, x0, y0, null, null];
  const fingers = new Map();
  const apply = () => {
    x = Math.max(x0, Math.min(x0 + width * (1 - 1 / zoom), x));
    y = Math.max(y0, Math.min(y0 + height * (1 - 1 / zoom), y));
    svg.setAttribute('viewBox', `${x} ${y} ${width / zoom} ${height / zoom}`);
    if (zoom > 1) ink ??= thinner(svg);
    ink?.(zoom);
    canvas.classList.toggle('p-zoomed', zoom > 1);
    // Not `disabled`: a button that goes dead under the finger loses the focus.
    for (const button of all('button', buttons)) button.ariaDisabled = String(zoom === (button.dataset.zoom === 'in' ? 12 : 1));
  };
  const scale = (factor, u = .5, v = .5) => {
    const before = zoom;
    zoom = Math.max(1, Math.min(12, zoom * factor));
    if (zoom < 1.01) zoom = 1;
    x += u * width * (1 / before - 1 / zoom);
    y += v * height * (1 / before - 1 / zoom);
    apply();
  };
  /* Moves the map by parts of what is seen. */
  const move = (dx, dy) => {
    if (zoom === 1) return;
    x += dx * width / zoom;
    y += dy * height / zoom;
    apply();
  };
  const act = {
    in: () => scale(1.6), out: () => scale(1 / 1.6), reset: () => scale(1 / 12),
    left: () => move(-.25, 0), right: () => move(.25, 0), up: () => move(0, -.25), down: () => move(0, .25),
  };
  buttons.addEventListener('click', event => { if (canvas.checkVisibility()) act[event.target.dataset.zoom]?.(); });
  canvas.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: [-.125, 0], ArrowRight: [.125, 0], ArrowUp: [0, -.125], ArrowDown: [0, .125] }[event.key];
    const key = { '+': 'in', '=': 'in', '-': 'out', _: 'out', 0: 'reset' }[event.key];
    if (step && zoom > 1) move(...step);
    else if (key) act[key]();
    else return;
    event.preventDefault();
  });
  /* A place of the window as parts of the map. */
  const spot = (clientX, clientY) => {
    const box = svg.getBoundingClientRect();
    return [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
  };
  canvas.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    scale(Math.exp(-event.deltaY / 300), ...spot(event.clientX, event.clientY));
  }, { passive: false });
  const middle = () => {
    const [a, b] = [...fingers.values()];
    return { apart: Math.hypot(a[0] - b[0], a[1] - b[1]), at: spot((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) };
  };
  canvas.addEventListener('pointerdown', event => {
    if (event.button) return;
    if (event.pointerType === 'touch') fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (zoom === 1 && fingers.size < 2) return;
    from = { at: [event.clientX, event.clientY], x, y, unit: width / zoom / svg.getBoundingClientRect().width };
    canvas.setPointerCapture(event.pointerId);
    canvas.classList.add('p-drag');
  });
  canvas.addEventListener('pointermove', event => {
    if (fingers.size === 2 && fingers.has(event.pointerId)) {
      const before = middle();
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      const after = middle();
      if (before.apart) scale(after.apart / before.apart, ...after.at);
    } else if (from) {
      [x, y] = [from.x - (event.clientX - from.at[0]) * from.unit, from.y - (event.clientY - from.at[1]) * from.unit];
      apply();
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, event => {
      fingers.delete(event.pointerId);
      from = null;
      canvas.classList.remove('p-drag');
    });
  }
  new ResizeObserver(() => { if (canvas.checkVisibility()) apply(); }).observe(canvas);
}
/* Lines, letters and symbols keep their size while the map grows: rules of its style sheet and what stands at a point are
   scaled back. The frame, the legend and what else stands outside the map is left as it is. */
function thinner(svg) {
  const { sheet } = one('style', svg);
  const lens = sheet.cssRules[sheet.insertRule(`#${svg.id}{--zoom:1}`, sheet.cssRules.length)];
  const symbolic = new Set(all('[id$="-symbols"] [class]', svg).flatMap(part => [...part.classList]));
  const lengths = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset'];
  const rules = Array.from(sheet.cssRules, rule => rule instanceof CSSMediaRule ? Array.from(rule.cssRules) : rule).flat()
    .filter(rule => rule.style && !/halo/.test(rule.selectorText) && !symbolic.has(rule.selectorText.split('.').pop()))
    .flatMap(({ style }) => lengths.filter(name => style.getPropertyValue(name)).map(name => ({ style, name, text: style.getPropertyValue(name) })));
  const symbols = all('[id$="-symbols"] > g', svg).map(part => {
    const box = part.getBBox();
    return { part, own: '', px: box.x + box.width / 2, py: box.y + box.height / 2, reach: 12 + box.width / 2 };
  });
  /* The name of a place stays beside its symbol, any other at its own start. */
  const names = all('[id$="-halos"] > text, [id$="-labels"] text', svg).map(part => {
    const own = part.getAttribute('transform') ?? '';
    if (!part.hasAttribute('x')) return { part, own, px: 0, py: 0, inner: true };
    const box = part.getBBox();
    const apart = s => Math.hypot(Math.max(box.x - s.px, 0, s.px - box.x - box.width), Math.max(box.y - s.py, 0, s.py - box.y - box.height));
    const near = /place|capital|city/.test(part.getAttribute('class')) ? symbols.filter(s => apart(s) < s.reach).sort((a, b) => apart(a) - apart(b))[0] : null;
    const [px, py] = near ? [near.px, near.py] : ['x', 'y'].map(name => parseFloat(part.getAttribute(name)));
    return { part, own, px, py };
  });
  const standing = [...symbols, ...names];
  return zoom => {
    // Letters may grow a little: what is near is read with less crowding.
    lens.style.setProperty('--zoom', zoom);
    const letters = 1 / Math.sqrt(zoom) / Math.sqrt(Math.sqrt(zoom));
    for (const { style, name, text } of rules) style.setProperty(name, text.replace(/[\d.]+/g, n => String(n / zoom)));
    for (const { part, own, px, py, inner } of standing) {
      if (zoom === 1) {
        if (own) part.setAttribute('transform', own); else part.removeAttribute('transform');
      } else if (inner) part.setAttribute('transform', `${own} scale(${letters})`);
      else part.setAttribute('transform', `translate(${px * (1 - letters)} ${py * (1 - letters)}) scale(${letters}) ${own}`);
    }
  };
}
