/**
 * The script of the search page: no library, no network, nothing kept. It loads pieces of the index as scripts, which works from
 * the file system too. Words are taken apart as `tokens.ts` does it; a test holds the two together.
 */
export const SEARCH_SCRIPT = String.raw`'use strict';
(function () {
var ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
var SHOWN = 50;
function well(text) { return text.toWellFormed ? text.toWellFormed() : text; }
function tokens(text) {
  var plain = well(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  var found = new Set();
  (plain.match(/[\p{L}\p{N}]+/gu) || []).forEach(function (word) {
    if (!ALONE.test(word)) found.add(Array.from(word).slice(0, 24).join(''));
    else Array.from(word).forEach(function (one) { found.add(one); });
  });
  return Array.from(found);
}
function pieceOf(word) {
  return Array.from(word).slice(0, 2).map(function (one) {
    return /[a-z0-9]/.test(one) ? one : '-' + one.codePointAt(0).toString(16);
  }).join('');
}
if (typeof document === 'undefined') { globalThis.servandaTokens = tokens; globalThis.servandaPieceOf = pieceOf; return; }
var index = null, words = new Map(), rows = new Map(), waiting = new Map(), asked = 0;
window.servandaIndex = function (value) { index = value; };
window.servandaWords = function (name, list) { words.set(name, list); };
window.servandaRows = function (number, list) { rows.set(number, list); };
function load(path) {
  if (!waiting.has(path)) waiting.set(path, new Promise(function (done) {
    var script = document.createElement('script');
    script.src = path;
    script.onload = script.onerror = function () { done(); };
    document.head.append(script);
  }));
  return waiting.get(path);
}
function numbersOf(word) {
  var name = pieceOf(word);
  if (index.names.indexOf(name) < 0) return Promise.resolve(new Set());
  return load('words/' + name + '.js').then(function () {
    var found = new Set();
    (words.get(name) || []).forEach(function (row) {
      if (row[0] !== word && !(Array.from(word).length > 1 && row[0].startsWith(word))) return;
      var at = 0;
      row[1].split(' ').forEach(function (step) { at += parseInt(step, 36); found.add(at); });
    });
    return found;
  });
}
function show(all, typed) {
  var list = document.getElementById('found'), says = document.getElementById('says');
  var some = all.slice(0, SHOWN), mine = asked;
  var files = Array.from(new Set(some.map(function (n) { return Math.floor(n / index.rows); })));
  Promise.all(files.map(function (n) { return load('rows/' + n + '.js'); })).then(function () {
    if (mine !== asked) return;
    list.replaceChildren.apply(list, some.map(item));
    says.textContent = typed === '' ? '' : all.length === 0 ? 'Nothing has all these words.' :
      all.length + (all.length === 1 ? ' place has' : ' places have') + ' all these words' +
      (all.length > SHOWN ? '; the first ' + SHOWN + ' are shown.' : '.');
  });
}
function item(number) {
  var row = (rows.get(Math.floor(number / index.rows)) || [])[number % index.rows] || ['', '', '', null];
  var li = document.createElement('li'), said = document.createElement('p'), link = document.createElement('a'), below = document.createElement('p');
  said.className = 'said'; said.dir = 'auto'; if (row[3]) said.lang = row[3];
  link.href = '../' + row[0]; link.textContent = row[1];
  below.className = 'of'; below.textContent = row[2];
  said.append(link); li.append(said, below);
  return li;
}
function find(typed) {
  var wanted = tokens(typed), mine = ++asked;
  if (wanted.length === 0) return show([], '');
  Promise.all(wanted.map(numbersOf)).then(function (sets) {
    if (mine !== asked) return;
    sets.sort(function (a, b) { return a.size - b.size; });
    show(Array.from(sets[0]).filter(function (n) { return sets.every(function (set) { return set.has(n); }); })
      .sort(function (a, b) { return a - b; }), typed);
  });
}
var form = document.getElementById('find'), field = document.getElementById('words');
form.hidden = false;
load('index.js').then(function () {
  var first = new URLSearchParams(location.search).get('q') || decodeURIComponent(location.hash.slice(1));
  if (first) { field.value = first; find(first); }
  field.addEventListener('input', function () { find(field.value); });
  form.addEventListener('submit', function (event) { event.preventDefault(); find(field.value); });
});
})();
`;
