import { AREAS, type PartyRef, type Statement, spanOf } from '../../src/model/index.ts';
import { type DocumentRecord, documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { dice } from '../../test/register/invented.ts';
import { MAKER, sourceOf, statementOn, textOf } from '../../test/register/ruritania.ts';
import { CURRENCIES, LANDS, oneOf, type Roll, seldomLater, VOCABULARY } from './words.ts';

/** What a document of the register holds: commitments, other statements, sentences that say nothing of the kind. */
export const EACH = { commitments: 10, others: 2, fillers: 6 };

/** Days over which the documents are spread, one after the other, from the first of 2010 on. */
const [FIRST_DAY, DAYS] = [Date.UTC(2010, 0, 1) / 86_400_000, 5800] as const;

/** The invented document of that number, of `count` in order of their dates; equal numbers give equal documents. */
export function inventedDocument(number: number, count: number): DocumentRecord {
  const roll = dice(number * 31 + 7);
  const kinds = [
    ...Array<'commitment'>(EACH.commitments).fill('commitment'),
    ...Array.from({ length: EACH.others }, () => oneOf(['vague', 'proposal', 'call'] as const, roll)),
    ...Array<null>(EACH.fillers).fill(null),
  ];
  let content = `Speech number ${number}.\n`;
  const makers = kinds.flatMap((kind) => {
    const line = kind ? promise(roll, kind) : { text: filler(roll), make: null };
    const at = content.length;
    content += `${line.text}\n`;
    return line.make ? [(whole: string) => line.make(whole, at)] : [];
  });
  const text = textOf(content);
  const passages = text.sentences.map(({ start, end }) => ({ start, end, read: content.slice(start, end) }));
  const statements = makers.map((make) => make(content));
  const reading = { source: sourceOf(content, `speech-${number}.txt`), text, passages, statements, findings: [] };
  const day = FIRST_DAY + Math.floor((number / count) * DAYS);
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return documentRecord(reading, { ...NOTHING_GIVEN, date, title: `Speech ${number} on the lakes` }, MAKER);
}

function words(roll: Roll, count: number): string {
  return Array.from({ length: count }, () => seldomLater(VOCABULARY, roll)).join(' ');
}

function filler(roll: Roll): string {
  return `The ${words(roll, 8 + roll(12))} was seen by nobody at the ${words(roll, 2)}.`;
}

/** When it is to be done: half of the commitments say so, most by a year. */
function deadline(roll: Roll): string | null {
  if (roll(2) === 0) return null;
  const year = String(2022 + roll(16));
  const precision = roll(10);
  const month = String(1 + roll(12)).padStart(2, '0');
  return precision < 7 ? year : precision < 9 ? `${year}-${month}` : `${year}-${month}-${10 + roll(18)}`;
}

interface Promised {
  readonly text: string;
  readonly make: (whole: string, at: number) => Statement;
}

/** One promise and what it says. */
function promise(roll: Roll, kind: Statement['kind']): Promised {
  const [who, whom] = [seldomLater(LANDS, roll), roll(5) === 0 ? null : seldomLater(LANDS, roll)];
  const [thing, figure, currency] = [seldomLater(VOCABULARY, roll), 1 + roll(900), oneOf(CURRENCIES, roll)];
  const [isMoney, due, area] = [roll(4) === 0, deadline(roll), roll(7) === 0 ? null : seldomLater(AREAS, roll)];
  const binding = roll(5) === 0 ? ('low' as const) : ('high' as const);
  const what = isMoney ? `spend ${figure} million ${currency} on ${thing}` : `build ${figure} ${thing}`;
  const to = whom ? ` for ${whom.name}` : '';
  const core = `${what} and ${words(roll, 5 + roll(8))}${to}${due ? ` by ${due}` : ''}`;
  const make = (whole: string, at: number): Statement => {
    const start = at + who.name.length + 6;
    const place = (exact: string, from: number) => {
      const found = whole.indexOf(exact, from);
      return spanOf(whole, found, found + exact.length);
    };
    const party = ({ code, name }: (typeof LANDS)[number], from: number): PartyRef => {
      return { code, name, span: place(name, from), inferred: null };
    };
    const amount = { max: null, bound: null, span: place(String(figure), start) };
    return statementOn(whole, core, {
      kind,
      binding,
      area,
      text: core,
      sentence: { start: at, end: start + core.length + 1 },
      spans: [spanOf(whole, start, start + core.length)],
      context: [spanOf(whole, start - 5, start - 1)],
      promisor: [party(who, at)],
      beneficiary: whom ? [party(whom, start + what.length)] : [],
      deadline: due ? { edtf: due, text: `by ${due}`, span: place(`by ${due}`, start), basis: null } : null,
      amounts: [
        isMoney
          ? { ...amount, value: figure * 1e6, unit: 'money', currency }
          : { ...amount, value: figure, unit: thing, currency: null },
      ],
    });
  };
  return { text: `${who.name} will ${core}.`, make };
}
