/* Controls of the page */
const [scenario, date, theme, filter] = ['#scenario', '#date', '#theme', '#timeline-route'].map(s => one(s));
const groups = Object.entries(data.groups).map(([id, group]) => new Group(id, group));
const told = () => data.told[`${now.scenario.id}|${now.step.date}`];
function refresh() {
  one('[data-told]').textContent = say('page-shown', { shown: told() });
  one('#date-text').textContent = digits(now.step.date);
  date.ariaValueText = told();
  all('#ticks li').forEach((li, i) => li.classList.toggle('on', data.steps[i] === now.step));
  one('#reason').textContent = now.scenario.reason;
  one('#reason').hidden = !now.scenario.reason;
  const view = current();
  stand();
  const parts = groups.map(g => say('script-open-part', { name: g.name, n: digits(g.routes.filter(rid => view[rid].passable).length), of: digits(g.routes.length) }));
  one('#state').textContent = say('script-open', { date: told(), parts: parts.join(root.dir === 'rtl' ? '، ' : ', ') });
}
/* Shows what stands in the view, and neither a section nor a source with nothing left in it. */
function stand() {
  for (const when of all('[data-when]')) when.textContent = say(when.dataset.when, { shown: told() });
  for (const item of all('[data-views]')) item.hidden = !data.sets[item.dataset.views].includes(place());
  for (const section of all('section:not(.group):has(> .scroll, > .events)')) {
    section.hidden = all('tbody tr, .events > li', section).every(item => item.hidden);
    one(`nav [href="#${section.id}"]`).parentNode.hidden = section.hidden;
  }
  for (const source of all('.sources > li')) source.hidden = all('.back li', source).every(link => link.hidden);
  choose();
}
function act() {
  refresh();
  for (const group of groups) group.update();
  history.replaceState(null, '', address() ? `#${address()}` : location.pathname + location.search);
}
/* The view as an address: s=SCENARIO, d=DATE, b=BASELINE of each group, fig=FIGURE. What is as it came is left out. */
function address(fig) {
  const parts = new URLSearchParams();
  if (now.scenario !== data.scenarios[0]) parts.set('s', now.scenario.id);
  if (now.step !== data.steps[0]) parts.set('d', now.step.date);
  for (const group of groups) if (group.baseline !== group.first) parts.append('b', group.baseline);
  if (fig) parts.set('fig', fig);
  return parts.toString();
}
/* Takes the view of an address; what it does not know stays as it is. */
function arrive() {
  const parts = new URLSearchParams(location.hash.slice(1));
  if (!['s', 'd', 'b', 'fig', 'embed'].some(name => parts.has(name))) return;
  now.scenario = data.scenarios.find(s => s.id === parts.get('s')) ?? data.scenarios[0];
  now.step = data.steps.find(s => s.date === parts.get('d')) ?? data.steps[0];
  scenario.selectedIndex = data.scenarios.indexOf(now.scenario);
  date.value = data.steps.indexOf(now.step);
  for (const group of groups) {
    group.baseline = parts.getAll('b').find(rid => group.routes.includes(rid)) ?? group.first;
    const select = one('[data-baseline]', group.section);
    if (select) select.value = group.baseline;
    group.update();
  }
  refresh();
  const fig = all('[data-fig]').find(f => f.dataset.fig === parts.get('fig'));
  if (fig && parts.has('embed')) {
    root.classList.add('embed');
    fig.classList.add('p-fig');
    // The page around it sets the height of its frame by this.
    new ResizeObserver(() => parent.postMessage({ corridor: 'height', height: document.body.offsetHeight }, '*')).observe(document.body);
  }
  fig?.scrollIntoView();
}
const there = fig => `${location.href.split('#')[0]}#${fig}`;
const take = async (text, said) => {
  try { await navigator.clipboard.writeText(text); } catch {
    const area = element('textarea', { value: text, className: 'unseen' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  one('#taken').textContent = said;
};
/* A table for a spreadsheet: cells between tabs, without marks of sources. */
function cells(table) {
  const text = cell => (one('.value', cell) ?? one('.label', cell) ?? cell).textContent.trim().replace(/\s+/g, ' ');
  const shown = part => !part.hidden;
  return all('tr', table).filter(shown).map(tr => Array.from(tr.children).filter(shown).map(text).join('\t')).join('\n');
}
document.addEventListener('click', event => {
  const { link, embed, copy } = event.target.dataset;
  if (link) take(there(address(link)), say('script-link-copied'));
  else if (embed) {
    const { file } = event.target.dataset;
    // The file beside the page shows what the page came with; another view is an address of the page.
    const source = file && !address() ? new URL(file, location.href).href : there(`embed=1&${address(embed)}`);
    const height = Math.ceil(event.target.closest('[data-fig]').getBoundingClientRect().height) + 120;
    const title = event.target.dataset.title.replace(/[<>&"]/g, c => `&#${c.charCodeAt(0)};`);
    take(`<iframe src="${source.replace(/&/g, '&amp;')}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`, say('script-code-copied'));
  } else if (copy !== undefined) take(cells(all('table', event.target.closest('[data-fig]')).find(table => !table.hidden)), say('script-table-copied'));
});
for (const s of data.scenarios) scenario.append(element('option', { value: s.id }, s.name));
scenario.parentNode.hidden = data.scenarios.length < 2;
scenario.addEventListener('change', () => { now.scenario = data.scenarios[scenario.selectedIndex]; act(); });
for (const step of data.steps) one('#ticks').append(element('li', {}, element('span', {}, step.label)));
date.max = String(data.steps.length - 1);
date.parentNode.hidden = data.steps.length < 2;
date.addEventListener('input', () => { now.step = data.steps[date.value]; act(); });
theme.addEventListener('change', () => { if (theme.value) root.dataset.theme = theme.value; else delete root.dataset.theme; });
/* Events of one route, of those that stand in the view. */
function choose() {
  if (!filter) return;
  const events = all('.events > li').filter(item => !item.hidden);
  for (const item of events) item.classList.toggle('p-other', Boolean(filter.value) && !item.dataset.routes.split(' ').includes(filter.value));
  one('#timeline-count').textContent = say('script-events', { n: digits(events.filter(item => !item.classList.contains('p-other')).length), of: digits(events.length) });
}
if (filter) {
  filter.addEventListener('change', choose);
  // The way back from a source must not end at an event that is filtered out.
  one('.sources')?.addEventListener('click', event => { if (event.target.closest('.back')) { filter.value = ''; choose(); } });
}
refresh();
// Only now that everything works do the controls appear.
root.classList.add('js');
arrive();
addEventListener('hashchange', arrive);
for (const width of [640, 1000]) matchMedia(`(max-width: ${width}px)`).addEventListener('change', () => { for (const group of groups) group.update(); });
})();
