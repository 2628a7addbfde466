'use strict';
(() => {
const root = document.documentElement;
const one = (selector, of = document) => of.querySelector(selector);
const all = (selector, of = document) => Array.from(of.querySelectorAll(selector));
const data = JSON.parse(one('#data').textContent);
if (data.schema !== 'corridor/page/1') return;

const WORDS = { o: 'operational', u: 'under-construction', p: 'planned', d: 'disused', s: 'shut', r: 'disrupted', x: 'unknown', c: 'closed' };
const SPOKEN = { o: 'in operation', u: 'under construction', p: 'planned', d: 'out of use', s: 'closed to traffic', r: 'disrupted, not known whether open', x: 'state not published', c: 'closed in this scenario' };
const STATE = /^(?:operational|under-construction|planned|disused|shut|disrupted|unknown|closed)(?=-)/;
const indicators = new Map(data.indicators.map(i => [i.id, i]));
const now = { scenario: data.scenarios[0], step: data.steps[0] };
const current = () => data.views[`${now.scenario.id}|${now.step.date}`];
const original = current();

/* Small helpers. Names come from anybody's atlas: they enter the page as text nodes alone, never as markup. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
function drawn(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  return made;
}
const bdi = text => element('bdi', {}, text);
const known = value => value !== null && value !== undefined;
const fixed = (value, decimals) => known(value) ? value.toFixed(decimals) : '–';
const signed = value => (value < 0 ? '-' : '+') + Math.abs(value).toFixed(0);
const openness = route => ({ yes: 'open end to end', no: 'not open end to end' })[route.open] ?? 'not known whether open end to end';

/* What a cell says in a view and what it sorts by; nothing where views do not tell. */
function wording(id, rid, view, baseline) {
  const route = view[rid];
  if (id === 'passable') return { text: route.open, number: Number(route.passable) };
  if (id === 'against_baseline') {
    const [mine, base] = [rid, baseline].map(r => view[r].v.length_km[0]);
    if (rid === baseline) return { text: 'baseline', number: 0 };
    return { text: `${signed(mine - base)} (${signed((mine / base - 1) * 100)} %)`, number: mine - base };
  }
  const range = id.endsWith('_range');
  const of = range ? id.slice(0, -'_range'.length) : id;
  if (!route.v[of]) return null;
  const [value, low, high] = route.v[of];
  const { decimals } = indicators.get(of);
  if (range) {
    const wide = known(low) && known(high) && high - low >= 1;
    return { text: wide ? `${low.toFixed(decimals)}–${high.toFixed(decimals)}` : fixed(low, decimals), number: low };
  }
  if (id === 'gauge_breaks' && known(high) && high > low) return { text: `${low}–${high}`, number: value };
  return { text: fixed(value, decimals), number: value };
}

