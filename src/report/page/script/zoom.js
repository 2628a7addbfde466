/* Pan and zoom by the view box: buttons, Ctrl and wheel, keys, drag. A plain wheel scrolls the page as ever. */
function zoomable(canvas, buttons) {
  const svg = one('svg', canvas);
  const [x0, y0, width, height] = svg.getAttribute('viewBox').split(/[\s,]+/).map(Number);
  let [zoom, x, y, from] = [1, x0, y0, null];
  const apply = () => {
    x = Math.max(x0, Math.min(x0 + width * (1 - 1 / zoom), x));
    y = Math.max(y0, Math.min(y0 + height * (1 - 1 / zoom), y));
    svg.setAttribute('viewBox', `${x} ${y} ${width / zoom} ${height / zoom}`);
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
  const act = { in: () => scale(1.6), out: () => scale(1 / 1.6), reset: () => scale(1 / 12) };
  buttons.addEventListener('click', event => act[event.target.dataset.zoom]?.());
  Object.assign(canvas, { tabIndex: 0, role: 'group', ariaLabel: 'Map; + and − zoom, arrow keys move, 0 shows the whole map' });
  canvas.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const key = { '+': 'in', '=': 'in', '-': 'out', _: 'out', 0: 'reset' }[event.key];
    if (step && zoom > 1) { x += step[0] * width / zoom / 8; y += step[1] * height / zoom / 8; apply(); }
    else if (key) act[key]();
    else return;
    event.preventDefault();
  });
  canvas.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    scale(Math.exp(-event.deltaY / 300), (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }, { passive: false });
  canvas.addEventListener('pointerdown', event => {
    if (zoom === 1 || event.button) return;
    from = { at: [event.clientX, event.clientY], x, y, unit: width / zoom / svg.getBoundingClientRect().width };
    canvas.setPointerCapture(event.pointerId);
    canvas.classList.add('p-drag');
  });
  canvas.addEventListener('pointermove', event => {
    if (!from) return;
    x = from.x - (event.clientX - from.at[0]) * from.unit;
    y = from.y - (event.clientY - from.at[1]) * from.unit;
    apply();
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { from = null; canvas.classList.remove('p-drag'); });
  apply();
}

