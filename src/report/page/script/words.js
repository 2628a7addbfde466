'use strict';
(() => {
const root = document.documentElement;
const one = (selector, of = document) => of.querySelector(selector);
const all = (selector, of = document) => Array.from(of.querySelectorAll(selector));
const data = JSON.parse(one('#data').textContent);
if (data.schema !== 'corridor/page/1') return;

const WORDS = { o: 'operational', u: 'under-construction', p: 'planned', d: 'disused', s: 'shut', r: 'disrupted', x: 'unknown', c: 'closed' };
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
/* Words come from the catalogue. Names and numbers in them are isolated, so that they do not move the words around them. */
const say = (id, values = {}) => data.words[id].replace(/\{(\w+)\}/g, (_, key) => `\u2068${values[key]}\u2069`);
/* Numbers as the language writes them, and back. */
const POINT = { en: '.', fa: '٫' }[root.lang] ?? ',';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const digits = text => {
  const pointed = String(text).replace(/(\d)\.(?=\d)/g, `$1${POINT}`);
  return root.lang === 'fa' ? pointed.replace(/\d/g, d => PERSIAN[d]) : pointed;
};
const plain = text => text.replace(/[۰-۹]/g, d => PERSIAN.indexOf(d)).replace(POINT, '.');
const known = value => value !== null && value !== undefined;
const fixed = (value, decimals) => known(value) ? digits(value.toFixed(decimals)) : '–';
/* Marks from left to right on both sides of the sign keep it before the number. */
const signed = value => {
  const [sign, number] = [value < 0 ? '-' : '+', digits(Math.abs(value).toFixed(0))];
  return root.dir === 'rtl' ? `\u200e${sign}\u200e${number}` : sign + number;
};
const percent = n => data.words['unit-percent'].replace('{n}', n);
const openness = route => say(`page-open-${route.open}`);

/* What a cell says in a view and what it sorts by; nothing where views do not tell. */
function wording(id, rid, view, baseline) {
  const route = view[rid];
  if (id === 'passable') return { text: say(`open-${route.open}`), number: Number(route.passable) };
  if (id === 'against_baseline') {
    const [mine, base] = [rid, baseline].map(r => view[r].v.length_km[0]);
    if (rid === baseline) return { text: say('baseline'), number: 0 };
    return { text: `${signed(mine - base)} (${percent(signed((mine / base - 1) * 100))})`, number: mine - base };
  }
  const range = id.endsWith('_range');
  const of = range ? id.slice(0, -'_range'.length) : id;
  if (!route.v[of]) return null;
  const [value, low, high] = route.v[of];
  const { decimals } = indicators.get(of);
  if (range) {
    const wide = known(low) && known(high) && high - low >= 1;
    return { text: wide ? `${fixed(low, decimals)}–${fixed(high, decimals)}` : fixed(low, decimals), number: low };
  }
  if (id === 'gauge_breaks' && known(high) && high > low) return { text: digits(`${low}–${high}`), number: value };
  return { text: fixed(value, decimals), number: value };
}

