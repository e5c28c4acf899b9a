import { AREAS, type PartyRef, type Statement, spanOf } from '../../src/model/index.ts';
import { type DocumentRecord, documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { MAKER, sourceOf, statementOn, textOf } from './ruritania.ts';

/** Numbers that look like chance and are the same each time (mulberry32): whole, from 0 to below `end`. */
export function dice(seed: number): (end: number) => number {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

const LANDS = ['Ruritania', 'Graustark', 'Sylvania', 'Freedonia', 'Borduria', 'Syldavia', 'Grand Fenwick', 'Zenda'];
const CURRENCIES = ['RUC', 'GRK', 'SYP'];
const THINGS = ['bridges', 'schools', 'wells', 'trees', 'ferries', 'clinics'];
const KINDS = ['commitment', 'commitment', 'commitment', 'vague', 'proposal', 'call'] as const;

/** One line of an invented speech and what it says. */
function line(roll: (end: number) => number, content: string): { text: string; make: (whole: string) => Statement } {
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)]!;
  const [who, whom, thing, number] = [pick(LANDS), pick(LANDS), pick(THINGS), 1 + roll(900)];
  const money = roll(3) === 0 ? `${number} million ${pick(CURRENCIES)}` : null;
  const year = roll(2) === 0 ? `${2025 + roll(12)}` : null;
  const what = money ? `spend ${money} on ${thing}` : `build ${number} ${thing}`;
  const core = `${what} for ${whom}${year ? ` by ${year}` : ''}`;
  const text = `${who} will ${core}.\n`;
  const [kind, binding, area] = [pick(KINDS), pick(['high', 'low'] as const), roll(5) === 0 ? null : pick(AREAS)];
  const at = content.length;
  const make = (whole: string): Statement => {
    const start = at + who.length + 6;
    const place = (words: string, from = start) => {
      const found = whole.indexOf(words, from);
      return spanOf(whole, found, found + words.length);
    };
    const party = (name: string, from: number): PartyRef => {
      return { code: name.slice(0, 3).toUpperCase(), name, span: place(name, from), inferred: null };
    };
    const figure = { max: null, bound: null, span: place(String(number)) };
    const amount = money
      ? { ...figure, value: number * 1e6, unit: 'money', currency: money.slice(-3) }
      : { ...figure, value: number, unit: thing, currency: null };
    const spans = [spanOf(whole, start, start + core.length)];
    const deadline = year ? { edtf: year, text: `by ${year}`, span: place(`by ${year}`), basis: null } : null;
    const beneficiary = whom === who ? [] : [party(whom, start)];
    const fields = { kind, binding, area, spans, text: core, promisor: [party(who, at)], beneficiary, deadline };
    return statementOn(whole, core, {
      ...fields,
      sentence: { start: at, end: at + text.length - 1 },
      amounts: [amount],
    });
  };
  return { text, make };
}

/** An invented document of `entries` statements; the same seed gives the same. */
export function inventedDocument(seed: number, entries: number, name = `speech-${seed}.txt`): DocumentRecord {
  const roll = dice(seed);
  let content = `Speech number ${seed}.\n`;
  const lines = Array.from({ length: entries }, () => {
    const made = line(roll, content);
    content += made.text;
    return made;
  });
  const text = textOf(content);
  const passages = text.sentences.map(({ start, end }) => ({ start, end, read: content.slice(start, end) }));
  const statements = lines.map(({ make }) => make(content));
  const date = roll(6) === 0 ? null : `${2010 + roll(15)}-${String(1 + roll(12)).padStart(2, '0')}-11`;
  const reading = { source: sourceOf(content, name), text, passages, statements, findings: [] };
  return documentRecord(reading, { ...NOTHING_GIVEN, date, title: `Speech ${seed}` }, MAKER);
}
