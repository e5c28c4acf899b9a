import { AREAS, KINDS, type Range } from '../../model/index.ts';
import type { CoderMark, CodingRound, Mark } from '../../register/index.ts';
import { type Estimate, LEVEL } from '../agreement/estimate.ts';
import { agreementByField, type Coding, type FieldAgreement } from '../agreement/fields.ts';
import { characterAlpha, covered } from '../agreement/span-characters.ts';
import { pairUnits, unitAgreement } from '../agreement/unit-agreement.ts';
import { type Unit, unitizingAlpha, unitizingAlphaOverall } from '../agreement/unitizing-alpha.ts';
import { codedValue, scoreValue } from './coded-values.ts';
import { type CodedItem, codedItems, extentOf } from './items.ts';

/** What coders could have said of a field that has a closed list. */
export const SCALES: Readonly<Record<string, readonly string[]>> = {
  kind: KINDS,
  binding: ['high', 'low'],
  area: ['', ...AREAS],
  score: ['+1', '0', '-1', 'n/a'],
};

/** Two coders' marks in one text: by characters, by units, and how many units both found or one alone. */
export interface PairAgreement {
  readonly coders: readonly [string, string];
  readonly characters: Estimate;
  readonly units: Estimate;
  readonly both: number;
  readonly only: readonly [number, number];
}

/** α_u over all coders: of each kind of statement that somebody marked, and of all of them. */
export interface SpanAgreement {
  readonly pairs: readonly PairAgreement[];
  readonly byKind: readonly { readonly kind: string; readonly alpha: Estimate }[];
  readonly all: Estimate;
}

/** How far the coders of a round agree. `items`: how many there are, and on how many nothing differs. `spans`: of documents alone. */
export interface RoundAgreement {
  readonly items: number;
  readonly agreed: number;
  readonly fields: readonly FieldAgreement[];
  readonly spans: SpanAgreement | null;
}

/**
 * Agreement of a revealed round. Fields are held side by side on items that both coders found; whether they found the same is
 * what `spans` says. `sentences` are those of the text: characters of one hang together.
 */
export function roundAgreement(
  round: CodingRound,
  marks: readonly CoderMark[],
  text: { readonly length: number; readonly sentences: readonly Range[] } | null,
  level = LEVEL,
): RoundAgreement {
  const items = codedItems(round, marks);
  const fields = agreementByField(codingsOf(round, items), level, SCALES);
  const agreed = items.filter(({ differ }) => differ.length === 0).length;
  const spans = text && round.subject.kind === 'document' ? spanAgreement(round, marks, text, level) : null;
  return { items: items.length, agreed, fields, spans };
}

/** What every coder gave to every field of every item, in the order of the items; items are told apart by round. */
export function codingsOf(round: CodingRound, items: readonly CodedItem[]): Coding[] {
  return items.flatMap(({ id, versions }) =>
    versions.flatMap(({ coder, mark }) =>
      mark
        ? valuesOf(round, mark.mark).map(([field, value]) => ({ item: `${round.id} ${id}`, coder, field, value }))
        : [],
    ),
  );
}

function valuesOf({ subject }: CodingRound, mark: Mark): [field: string, value: string][] {
  if (mark.kind === 'score') {
    const { score, reading } = mark;
    return [['score', scoreValue(score)], ...(reading === null ? [] : [['reading', reading] as [string, string]])];
  }
  const fields = subject.kind === 'document' ? subject.fields : [];
  return fields.map((field) => [field, codedValue(mark.draft, field)]);
}

function spanAgreement(
  { coders }: CodingRound,
  marks: readonly CoderMark[],
  { length, sentences }: { readonly length: number; readonly sentences: readonly Range[] },
  level: number,
): SpanAgreement {
  const drafts = coders.map((coder) =>
    marks.flatMap(({ coder: by, mark }) => (by === coder && mark.kind === 'statement' ? [mark.draft] : [])),
  );
  const pairs = coders.flatMap((one, i) =>
    coders.slice(i + 1).map((other, j): PairAgreement => {
      const [first, second] = [drafts[i]!, drafts[i + 1 + j]!];
      const units = pairUnits(first.map(extentOf), second.map(extentOf));
      const words = (each: typeof first): Range[] => each.flatMap(({ spans }) => spans);
      return {
        coders: [one, other],
        characters: characterAlpha({ length, first: words(first), second: words(second) }, sentences, level),
        units: unitAgreement(units, level),
        both: units.pairs.length,
        only: [units.onlyFirst.length, units.onlySecond.length],
      };
    }),
  );
  const marked = drafts.map((own) => unitsOf(own, length));
  const kinds = [...new Set(marked.flat().map(({ value }) => value))].sort();
  const coded = { length, coders: marked };
  return {
    pairs,
    byKind: kinds.map((kind) => ({ kind, alpha: unitizingAlpha(coded, kind, level).alpha })),
    all: unitizingAlphaOverall(coded, level).alpha,
  };
}

/** The stretches that a coder marked, by kind of statement; those of one kind that overlap or touch are one. */
function unitsOf(drafts: readonly Extract<Mark, { kind: 'statement' }>['draft'][], length: number): Unit[] {
  const byKind = Map.groupBy(drafts, (draft) => codedValue(draft, 'kind'));
  return [...byKind].flatMap(([value, own]) =>
    covered(
      own.flatMap(({ spans }) => spans),
      length,
    ).map((range) => ({ ...range, value })),
  );
}
