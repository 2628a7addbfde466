/* One group of routes: its key, map, table and charts. */
class Group {
  constructor(id, { baseline, routes }) {
    Object.assign(this, { id, baseline, routes, first: baseline, held: null, focused: null, sort: null });
    this.section = document.getElementById(`group-${id}`);
    this.name = one('h2', this.section).textContent;
    this.table = document.getElementById(`table-${id}`);
    this.readout = one('[data-readout]', this.section);
    this.strips = all('[data-kind=strip] svg', this.section);
    this.names = new Map(all('.key li', this.section).map(li => [li.dataset.route, one('.label', li).textContent]));
    this.paths = new Map(routes.map(rid => [rid, new Map()]));
    this.read();
    this.drawings();
    this.keys();
    this.link();
    one('[data-baseline]', this.section)?.addEventListener('change', event => { this.baseline = event.target.value; act(); });
    one('[data-turn]', this.section)?.addEventListener('click', event => {
      const on = event.target.ariaPressed !== 'true';
      event.target.ariaPressed = String(on);
      this.turn(on);
    });
    for (const button of all('[data-pick]', this.section)) {
      button.addEventListener('click', () => { for (const box of all('input', button.closest('.pick'))) box.checked = button.dataset.pick === 'all'; });
    }
    this.marks = all('[data-route]', this.section);
  }
  /* The rows of the table as they came; a part is called after the row or heading above it. */
  read() {
    this.rows = [];
    let above = '';
    for (const tr of all('tbody tr', this.table)) {
      const label = one('th', tr).textContent.trim();
      const part = tr.classList.contains('part');
      if (!part) above = one('th', tr).firstChild.textContent.trim();
      const cells = all('td', tr);
      for (const td of cells) td.hidden = tr.hidden; // It may stand in another table.
      if (cells.length) this.rows.push({ id: tr.dataset.indicator, tr, cells, said: { text: cells.map(td => one('.value', td).textContent) }, label: part ? `${above}: ${label}` : label });
    }
  }
  /* Marks what belongs to a route, and gives thin lines an edge that a pointer can hit. */
  drawings() {
    for (const svg of all('.canvas > svg', this.section)) {
      svg.wide = svg.viewBox.baseVal.width; // A map may be zoomed later.
      const title = one(':scope > title', svg);
      if (title) { // It would pop up over the whole drawing.
        svg.ariaLabel = title.textContent;
        svg.removeAttribute('aria-labelledby');
        const words = one(':scope > desc[id]', svg);
        if (words) svg.setAttribute('aria-describedby', words.id);
        title.remove();
      }
      for (const rid of this.routes) {
        for (const part of all(`[id$="-route-${rid}"],[id$="-route-name-${rid}"],.band-${rid},.edge-${rid}`, svg)) part.dataset.route = rid;
      }
    }
    for (const path of all('[data-kind=map] [data-segment]', this.section)) {
      const paths = this.paths.get(path.closest('[data-route]').dataset.route);
      if (!paths) continue; // A map may show other routes too.
      const { segment } = path.dataset;
      paths.set(segment, [...(paths.get(segment) ?? []), path]);
      path.parentNode.append(drawn('path', { class: 'p-hit', d: path.getAttribute('d'), 'data-segment': segment }));
    }
    // What does not scroll is no stop for the keyboard.
    const stop = new ResizeObserver(entries => { for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1; });
    for (const canvas of all('.canvas:not([data-kind=map])', this.section)) stop.observe(canvas);
    for (const canvas of all('[data-kind=map]', this.section)) zoomable(canvas, one('.zoom', canvas.parentNode));
  }
  /* The ruler that is seen: a phone has its own. */
  get strip() { return this.strips.find(strip => strip.checkVisibility()); }
  /* The bar of a route on the ruler that is seen, and where its legs lie on it: no view moves them. */
  ruler(rid, strip) {
    if (!strip) return null;
    this.rulers ??= new Map();
    if (!this.rulers.has(strip)) this.rulers.set(strip, new Map(this.routes.map(route => [route, this.laid(route, strip)])));
    return this.rulers.get(strip).get(rid);
  }
  laid(rid, strip) {
    const bar = all('g[data-route]', strip).find(g => g.dataset.route === rid);
    if (!bar) return null;
    const pieces = Array.from(bar.children, p => ({ name: p.getAttribute('class'), box: p.getBBox() }))
      .filter(p => p.box.width > 0 && !/(^| )p-/.test(p.name));
    const [x, y] = ['x', 'y'].map(k => Math.min(...pieces.map(p => p.box[k])));
    const width = Math.max(...pieces.map(p => p.box.x + p.box.width)) - x;
    const height = Math.max(...pieces.map(p => p.box.y + p.box.height)) - y;
    const scale = width / data.km[rid].reduce((a, b) => a + b, 0);
    /* A strip in a script from right to left begins at the right. */
    const rtl = /^(fa|ar|he)/.test(strip.getAttribute('lang') ?? strip.getAttribute('xml:lang') ?? '');
    let at = 0;
    const legs = data.km[rid].map(km => {
      const leg = { x: rtl ? x + width - at - km * scale : x + at, width: km * scale };
      at += km * scale;
      return { ...leg, end: leg.x + leg.width, start: rtl ? leg.x + leg.width : leg.x };
    });
    return { bar, pieces, y, height, legs };
  }
  /* Routes of the key become buttons, which step through the legs. */
  keys() {
    this.readout.setAttribute('aria-live', 'polite');
    for (const item of all('.key li', this.section)) {
      const rid = item.dataset.route;
      const button = element('button', { type: 'button', ariaPressed: 'false' }, ...item.childNodes);
      button.setAttribute('aria-describedby', `keys-${this.id}`);
      item.append(button);
      button.addEventListener('click', () => {
        this.held = this.held === rid ? null : rid;
        for (const other of all('.key button', this.section)) other.ariaPressed = String(other === button && this.held !== null);
        this.show(null);
      });
      let leg;
      const step = to => { this.focused = { rid, segment: data.legs[rid][leg = to] }; this.show(null); };
      button.addEventListener('focus', () => step(-1));
      button.addEventListener('blur', () => { this.focused = null; this.show(null); });
      button.addEventListener('keydown', event => {
        if (event.key === 'Escape' && this.held === rid) button.click();
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!by) return;
        event.preventDefault();
        step(Math.max(0, Math.min(data.legs[rid].length - 1, leg + by)));
      });
    }
  }
  /* Pointing anywhere at a route finds it everywhere. A finger leaves as soon as it lifts, which must not undo its tap. */
  link() {
    this.section.addEventListener('pointerover', event => {
      const rid = event.target.closest('[data-route]')?.dataset.route;
      if (event.buttons && event.pointerType === 'mouse') return;
      if (this.paths.has(rid)) this.show(rid, event.target.closest('[data-segment]')?.dataset.segment);
      else this.show(null);
    });
    this.section.addEventListener('pointerleave', event => { if (event.pointerType !== 'touch') this.show(null); });
    for (const strip of this.strips) strip.addEventListener('pointermove', event => {
      const rid = event.target.closest('g[data-route]')?.dataset.route;
      const ruler = this.paths.has(rid) && this.ruler(rid, strip);
      if (!ruler) return;
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(strip.getScreenCTM().inverse()).x;
      const leg = ruler.legs.findIndex(l => at >= l.x && at < l.end);
      if (leg >= 0) this.show(rid, data.legs[rid][leg]);
    });
  }
  /* With nothing pointed at: what the keyboard is on, else the route held. */
  show(rid, segment) {
    if (!rid) ({ rid, segment } = this.focused ?? { rid: this.held });
    if (this.hot === rid && this.leg === segment) return;
    Object.assign(this, { hot: rid, leg: segment });
    for (const part of this.marks) {
      const here = part.dataset.route === rid;
      if (part instanceof SVGElement) part.classList.toggle('p-dim', Boolean(rid) && !here);
      else part.classList.toggle('p-hot', here);
    }
    for (const mark of all('.p-mark', this.section)) mark.remove();
    for (const path of all('.p-leg', this.section)) path.classList.remove('p-leg');
    const paths = this.paths.get(rid)?.get(segment) ?? [];
    for (const path of paths) path.classList.add('p-leg');
    const leg = segment ? data.legs[rid].indexOf(segment) : -1;
    this.readout.replaceChildren(...(rid ? this.describe(rid, leg, paths[0]?.dataset.mode) : []));
    const ruler = leg >= 0 && this.ruler(rid, this.strip);
    if (!ruler) return;
    const { x, width } = ruler.legs[leg];
    ruler.bar.append(drawn('rect', { class: 'p-mark', x: x - .8, y: ruler.y - 1.2, width: Math.max(width, .6) + 1.6, height: ruler.height + 2.4 }));
  }
  describe(rid, leg, mode) {
    const route = current()[rid];
    const name = this.names.get(rid);
    if (leg < 0) return [say('script-route', { name, km: this.told(this.rows.find(row => row.id === 'length_km'), place()).text[this.routes.indexOf(rid)], open: openness(route) })];
    const state = [mode && say(`mode-${mode}`), say(`script-leg-${route.s[leg]}`)].filter(Boolean).join(root.dir === 'rtl' ? '، ' : ', ');
    return [say('script-leg', { name, n: digits(leg + 1), of: digits(data.legs[rid].length), place: data.names[rid][leg], km: fixed(data.km[rid][leg], 1), state })];
  }
  update() {
    const view = current();
    const moved = view !== original;
    const { strip } = this; // Asked before anything changes: it takes a look at the whole style.
    for (const row of this.rows) this.fill(row, moved);
    for (const head of all('.heading', this.table)) head.hidden = this.rows.every(({ tr }) => tr.hidden || tr.parentNode !== head.parentNode);
    for (const note of all('[data-follow]', this.section)) note.hidden = !moved;
    for (const item of all('.key li', this.section)) one('[data-passable]', item).textContent = openness(view[item.dataset.route]);
    for (const rid of this.routes) this.restyle(rid, view[rid], this.ruler(rid, strip));
    for (const canvas of all('.canvas', this.section)) this.stamp(canvas, moved);
    if (this.sort) this.order();
    const { hot, leg } = this;
    this.hot = undefined;
    this.show(hot, leg);
  }
  /* A drawing says of itself what it shows; one that does not follow is greyed. */
  stamp(canvas, moved) {
    const svg = one('svg', canvas);
    const texts = all('text:is(.title, .subtitle, .assumed)', svg);
    this.titles ??= new Map();
    if (!this.titles.has(svg)) this.titles.set(svg, [svg.ariaLabel, texts.map(text => text.textContent)]);
    const [label, own] = this.titles.get(svg);
    const follows = ['map', 'strip'].includes(canvas.dataset.kind);
    const now = [this.name, follows ? say('script-lines', { date: told(), shown: digits(data.steps[0].date) }) : say('script-fixed', { date: digits(data.steps[0].date) })];
    texts.forEach((text, i) => { text.textContent = moved ? '' : own[i]; });
    if (moved && texts.length) this.label(svg, texts, canvas.matches('.phone') ? [null, follows ? told() : now[1]] : now);
    svg.ariaLabel = moved ? now.join('. ') : label;
    canvas.classList.toggle('p-stale', moved && !follows);
  }
  /* The name of the group over what is said; where there is no room for both, that alone in lines. */
  label(svg, texts, [name, said]) {
    const below = texts.find(text => text.matches('.subtitle')) ?? texts[0];
    [texts[0].textContent, below.textContent] = [name ?? '', said];
    if (name !== null && wide(said, below) <= room(below, svg)) return;
    const [from, to] = [texts[0], texts.at(-1)].map(text => Number(text.getAttribute('y')));
    texts[0].textContent = '';
    inLines(below, said, from, to, svg);
  }
  /* What the cells of a row say in a view, against the baseline chosen; nothing where the row does not stand. */
  told({ id, said }, view) {
    const row = data.cells[this.id][id];
    if (!row) return said;
    const each = row.at.length === data.scenarios.length * data.steps.length;
    return row.of[row.at[each ? view : view * this.routes.length + this.routes.indexOf(this.baseline)]];
  }
  fill(row, moved) {
    const [told, first] = [this.told(row, place()), this.told(row, 0)];
    row.tr.hidden = !told;
    const head = this.heads?.find(h => h.row === row);
    for (const part of [...row.cells, ...(head ? [head.th] : [])]) part.hidden = !told;
    if (!data.cells[this.id][row.id]) return;
    row.cells.forEach((td, i) => {
      if (told) one('.value', td).textContent = told.text[i];
      td.classList.toggle('p-new', moved && told?.text[i] !== first?.text[i]);
      td.classList.toggle('best', Boolean(told?.best?.includes(i)));
    });
  }
  /* Lines of the map and pieces of the strip in the states of the view, and crosses where the scenario cuts a route. */
  restyle(rid, route, ruler) {
    for (const old of all('.p-changed,.p-shut,.p-blank,.p-cut', this.section)) if (old.closest('[data-route]').dataset.route === rid) old.remove();
    const runs = [];
    data.legs[rid].forEach((segment, i) => {
      const letter = route.s[i];
      for (const path of this.paths.get(rid).get(segment) ?? []) {
        path.setAttribute('class', path.getAttribute('class').split(' ').map(n => n.replace(STATE, WORDS[letter])).join(' '));
        path.dataset.status = WORDS[letter];
      }
      if (!ruler || letter === original[rid].s[i]) return;
      const { x, width, end } = ruler.legs[i];
      const middle = x + width / 2;
      const under = ruler.pieces.find(p => middle >= p.box.x - .6 && middle <= p.box.x + p.box.width + .6);
      const colour = under?.name.replace(/-(solid|tint|hatch|planned|disused|unknown|texture)$/, '') ?? 'any';
      const fill = { o: `${colour}-solid `, u: `${colour}-tint ` }[letter] ?? '';
      ruler.bar.append(drawn('rect', { class: `${fill}p-blank`, x, y: ruler.y, width: Math.max(width, .4), height: ruler.height }));
      const last = runs.at(-1);
      if (last?.letter === letter && last.next === i) Object.assign(last, { next: i + 1, x: Math.min(last.x, x), end: Math.max(last.end, end) });
      else runs.push({ letter, next: i + 1, x, end });
    });
    for (const { letter, x, end } of runs) {
      ruler.bar.append(drawn('rect', { class: letter === 'c' ? 'p-shut' : 'p-changed', x, y: ruler.y, width: Math.max(end - x, .4), height: ruler.height }));
    }
    const cross = (x, y, r) => drawn('path', { class: 'p-cut', d: `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}` });
    for (const i of route.cut) {
      for (const path of this.paths.get(rid).get(data.legs[rid][i]) ?? []) {
        const [x, y] = path.getAttribute('d').match(/-?[\d.]+/g).map(Number);
        path.parentNode.append(cross(x, y, 3.4));
      }
      ruler?.bar.append(cross(ruler.legs[i].start, ruler.y + ruler.height / 2, ruler.height / 2));
    }
  }
  /* The table with routes as rows, and back. The cells themselves move, so that no footnote is there twice. */
  turn(on) {
    this.other ??= this.turned();
    this.table.hidden = on;
    this.other.hidden = !on;
    if (on) this.order();
    else for (const row of this.rows) row.tr.append(...row.cells);
  }
  turned() {
    this.heads = [null, ...this.rows].map(row => {
      const button = element('button', { type: 'button' }, row?.label ?? say('script-route-head'));
      button.dataset.sort = row?.id ?? '';
      button.addEventListener('click', () => {
        this.sort = row && { row, down: this.sort?.row === row && !this.sort.down };
        this.order();
      });
      return { row, th: element('th', { scope: 'col', hidden: Boolean(row?.tr.hidden) }, button) };
    });
    this.lines = this.routes.map(rid => {
      const name = one(`thead [data-route="${rid}"]`, this.table).cloneNode(true).childNodes;
      const tr = element('tr', {}, element('th', { scope: 'row' }, ...name));
      tr.dataset.route = rid;
      return tr;
    });
    const caption = one('caption', this.table).cloneNode(true);
    caption.removeAttribute('id');
    this.body = element('tbody', {});
    const table = element('table', { className: 'compare turned' }, caption, element('thead', {}, element('tr', {}, ...this.heads.map(h => h.th))), this.body);
    this.table.after(table);
    this.marks.push(...this.lines);
    return table;
  }
  /* Routes in the order of the sorted column, the ones without a figure last; else in the order of the atlas. */
  order() {
    if (this.other.hidden) return;
    const { row, down } = this.sort ?? {};
    for (const head of this.heads) head.th.ariaSort = row && head.row === row ? (down ? 'descending' : 'ascending') : null;
    const number = i => {
      const value = row.id === 'passable' ? Number(current()[this.routes[i]].passable) : amount(one('.value', row.cells[i]).textContent);
      return Number.isNaN(value) ? Infinity : down ? -value : value;
    };
    const order = this.routes.map((_, i) => ({ i, by: row ? number(i) : i }));
    order.sort((a, b) => a.by < b.by ? -1 : Number(a.by > b.by));
    for (const { i } of order) {
      this.lines[i].append(...this.rows.map(r => r.cells[i]));
      this.body.append(this.lines[i]);
    }
  }
}

