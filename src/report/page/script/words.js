'use strict';
(() => {
const root = document.documentElement;
const one = (selector, of = document) => of.querySelector(selector);
const all = (selector, of = document) => Array.from(of.querySelectorAll(selector));
const data = JSON.parse(one('#data').textContent);
if (data.schema !== 'corridor/page/2') return;

const WORDS = { o: 'operational', u: 'under-construction', p: 'planned', d: 'disused', s: 'shut', r: 'disrupted', x: 'unknown', c: 'closed' };
const STATE = /^(?:operational|under-construction|planned|disused|shut|disrupted|unknown|closed)(?=-)/;
const now = { scenario: data.scenarios[0], step: data.steps[0] };
const place = () => data.scenarios.indexOf(now.scenario) * data.steps.length + data.steps.indexOf(now.step);
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
/* How wide a text of a drawing may be: the margin behind it is the one before it. */
function room(text, svg) {
  const x = text.getAttribute('x');
  return svg.wide - 2 * Math.min(x, svg.wide - x);
}
/* How wide words are in the letters of a text, without laying the page out. */
const pen = document.createElement('canvas').getContext('2d');
function wide(words, text, size) {
  const { fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(text);
  pen.font = `${fontStyle} ${fontWeight} ${size ?? parseFloat(fontSize)}px ${fontFamily}`;
  return pen.measureText(words).width;
}
/* Words in lines between two heights of a drawing, in smaller letters where they would be too many. */
function inLines(text, words, from, to, svg) {
  const x = text.getAttribute('x');
  const most = room(text, svg);
  const whole = parseFloat(getComputedStyle(text).fontSize);
  for (let size = whole; ; size *= .92) {
    const lines = [];
    for (const word of words.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && wide(longer, text, size) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const y = n => from - whole * .3 + n * size * 1.2;
    if (y(lines.length - 1) > to && size >= whole / 2) continue;
    text.replaceChildren(...lines.map((line, n) => {
      const made = drawn('tspan', { x, y: y(n), 'font-size': `${size}px` });
      made.textContent = line;
      return made;
    }));
    return;
  }
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
/* The number that a cell begins with, for an order; the baseline differs by nothing from itself. */
const amount = text => text === say('baseline') ? 0 : parseFloat(plain(text).replace(/^[^\d+-]+/, '').replace(/\u200e/g, ''));
const fixed = (value, decimals) => digits(value.toFixed(decimals));
const openness = route => say(`page-open-${route.open}`);
