import { AREAS, type PartyRef, type Statement, spanOf } from '../../src/model/index.ts';
import { type DocumentRecord, documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { dice } from '../../test/register/invented.ts';
import { MAKER, sourceOf, statementOn, textOf } from '../../test/register/ruritania.ts';

const SYLLABLES = [
  'ba',
  'dor',
  'fel',
  'gan',
  'hul',
  'kim',
  'lor',
  'mon',
  'nar',
  'pel',
  'rus',
  'sten',
  'tor',
  'vel',
  'zen',
];
const LANDS = 150;

/**
 * An invented document of as many statements as `entries`, in words that hardly any other has, so that the index of words grows as
 * with real texts. The text of every second one may be shown.
 */
export function unlikeDocument(seed: number, entries: number): DocumentRecord {
  const roll = dice(seed);
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[roll(SYLLABLES.length)]!).join('');
  const land = () => `Land ${roll(LANDS)}`;
  let content = `Speech number ${seed}.\n`;
  const makers = Array.from({ length: entries }, () => {
    const [who, whom, year] = [land(), land(), 2025 + roll(12)];
    const core = `${word()} ${1000 + roll(900_000)} ${word()} ${word()} ${word()} at ${word()} for ${whom} by ${year}`;
    const at = content.length;
    content += `${who} will ${core}, and nothing of the ${word()} ${word()} will be left as it was.\n`;
    return (whole: string): Statement => {
      const start = at + who.length + 6;
      const party = (name: string, from: number): PartyRef => {
        const place = whole.indexOf(name, from);
        return { code: name, name, span: spanOf(whole, place, place + name.length), inferred: null };
      };
      const by = whole.indexOf(`by ${year}`, start);
      const figure = /\d+/.exec(core)!;
      const number = start + figure.index;
      return statementOn(whole, core, {
        kind: 'vague',
        area: AREAS[roll(AREAS.length)]!,
        spans: [spanOf(whole, start, start + core.length)],
        context: [spanOf(whole, start - 5, start - 1)],
        sentence: { start: at, end: start + core.length },
        promisor: [party(who, at)],
        beneficiary: [party(whom, start)],
        deadline: { edtf: String(year), text: `by ${year}`, span: spanOf(whole, by, by + 7), basis: null },
        amounts: [
          {
            value: Number(figure[0]),
            max: null,
            unit: 'things',
            currency: null,
            bound: null,
            span: spanOf(whole, number, number + figure[0].length),
          },
        ],
      });
    };
  });
  const text = textOf(content);
  const statements = makers.map((make) => make(content));
  const reading = { source: sourceOf(content, `speech-${seed}.txt`), text, passages: [], statements, findings: [] };
  const date = `${2010 + roll(15)}-${String(1 + roll(12)).padStart(2, '0')}-11`;
  const given = { ...NOTHING_GIVEN, date, title: `Speech ${seed}`, ...(seed % 2 === 0 ? { licence: 'full' } : {}) };
  return documentRecord(reading, given, MAKER);
}
