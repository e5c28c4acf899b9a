import { type Statement, spanOf } from '../../src/model/index.ts';
import type { Edition, Format, Score } from '../../src/publish/index.ts';
import type { DocumentSummary, Entry } from '../../src/register/index.ts';
import { statementOn } from '../register/ruritania.ts';

/** Everything that has ever broken a file: formulas, separators, marks, line ends, control characters, half characters. */
export const HOSTILE = [
  '=1+1',
  "'=1+1",
  '＝SUM(A1)',
  'a "b", c; d',
  'a\r\nb\nc\rd\u2028e',
  '\u202eright to left\u200f',
  'bell \u0007 and nothing \u0000',
  'half \ud83d here and \udc4d there',
  'written \\ud83d and \\u005C and \\n',
  '<b>&amp;]]></b> -- --> ',
  ' white space ',
  'END:VEVENT\r\nBEGIN:VEVENT',
  '\ufeff',
] as const;

export const CONTENT = 'Under 👍 the lake: Ruritania will pay 3 to 5 million crowns 👩‍👩‍👧 "in full", by 2030.';

/** An entry of an invented register; `number` makes its id. */
export function entryOf(
  number: number,
  value: Partial<Statement> = {},
  document: Partial<Entry['document']> = {},
): Entry {
  const statement = statementOn(CONTENT, 'pay 3 to 5 million crowns', value);
  const label = { name: 'papers/speech.txt', title: 'Speech at the lake', date: '2024-05-06', publisher: null };
  return {
    id: number.toString(16).padStart(16, '0'),
    document: { id: 'ab'.repeat(32), language: 'en', role: 'primary', ...label, ...document },
    status: 'accepted',
    reviewed: true,
    reopened: false,
    reopening: null,
    made: false,
    value: statement,
    proposed: statement,
    decisions: [],
    tests: null,
    undo: null,
    redo: null,
    following: null,
    formerly: [],
    page: null,
    sort: '',
  };
}

export const MONEY = {
  value: 3e6,
  max: 5e6,
  unit: 'money',
  currency: 'EUR',
  bound: 'up_to' as const,
  span: spanOf(CONTENT, CONTENT.indexOf('3 to'), CONTENT.indexOf(' 👩')),
};
export const TREES = { ...MONEY, value: 1200, max: null, unit: 'trees', currency: null, bound: null };
export const BY_2030 = {
  edtf: '2030',
  text: 'by 2030',
  span: spanOf(CONTENT, CONTENT.indexOf('by 2030'), CONTENT.length - 1),
  basis: null,
};
export const STATE = { code: 'KAZ', name: 'Kazakhstan', span: null, inferred: 'speaker' };

interface Told {
  readonly left: string[];
}

/** An edition of entries; what is left out is told in `left`. */
export function editionOf(entries: readonly Entry[], more: Partial<Edition> = {}): Edition & Told {
  const left: string[] = [];
  const summary = ({ document }: Entry): DocumentSummary => ({
    ...document,
    mediaType: 'text/plain',
    bytes: 7,
    readable: true,
    statements: 1,
    commitments: 1,
    findings: 0,
    cursor: '',
  });
  const documents = new Map(entries.map((entry) => [entry.document.id, summary(entry)]));
  return {
    title: 'Register, of the "lake"',
    base: null,
    publisher: { name: 'Lake Institute', ref: 'XX-LAKE-1', type: '80' },
    licence: 'CC-BY-4.0',
    program: 'servanda 0.0.0-test',
    async *entries() {
      yield* entries;
    },
    async *documents() {
      yield* documents.values();
    },
    text: async () => CONTENT,
    country: (code) => (code === 'KAZ' ? 'KZ' : null),
    scores: () => new Map<string, Score>(),
    leaveOut: (_, why) => void left.push(why),
    left,
    ...more,
  };
}

export async function written(format: Format, edition: Edition): Promise<string> {
  let all = '';
  for await (const chunk of format.write(edition)) all += chunk;
  return all;
}
