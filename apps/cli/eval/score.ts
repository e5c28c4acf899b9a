import type { Range, Statement } from '../../../src/model/index.ts';
import { assign, shared, size } from './assign.ts';
import { RuleCount, type RuleFigures } from './by-rule.ts';
import { added, compareSets, type Figures, figures, NONE, type Tally } from './figures.ts';
import type { GoldDocument, GoldSentence, GoldUnit } from './gold.ts';
import { type Miss, missedSentence, missedUnit, type Place, unitTooMany } from './misses.ts';
import { amountValue, datedValue, judgedParties, partyValue } from './values.ts';

/** The five labels; a sentence in which several are found has the first of them. */
const LABELS = ['commitment', 'proposal', 'call', 'vague', 'none'] as const;
type Label = (typeof LABELS)[number];
type Field = 'promisor' | 'beneficiary' | 'amount' | 'deadline';
const FIELDS: readonly Field[] = ['promisor', 'beneficiary', 'amount', 'deadline'];

/** A found unit is the coded one from this share of common characters on (twice the common over the sum of both). */
const SAME_UNIT = 0.5;

/** A coded document, its text and what was found in it. */
export interface Judged {
  readonly gold: GoldDocument;
  readonly content: string;
  readonly found: readonly Statement[];
}

/** The measure over all documents. Shares are from 0 to 1; fields are judged on matched units only. */
export interface Measures {
  readonly documents: number;
  readonly sentence: Figures;
  readonly unit: Figures;
  readonly unitOverlap: number;
  readonly labels: Readonly<Record<Label, number>>;
  readonly labelMacroF1: number;
  readonly binding: number;
  readonly area: number;
  readonly promisor: Figures;
  readonly beneficiary: Figures;
  readonly amount: Figures;
  readonly deadline: Figures;
}

/** The measure, and beside it what each rule found and what was missed. */
export interface Score {
  readonly figures: Measures;
  readonly rules: readonly RuleFigures[];
  readonly misses: readonly Miss[];
}

interface Count {
  sentence: Tally;
  unit: Tally;
  labels: Record<Label, Tally>;
  fields: Record<Field, Tally>;
  matched: number;
  overlap: number;
  binding: number;
  area: number;
  readonly rules: RuleCount;
  readonly misses: Miss[];
}

/**
 * Scores what was found against what was coded. Sentences coded `vague` are left out of the detection figures, and nothing
 * after the last coded sentence is judged.
 */
export function score(documents: readonly Judged[]): Score {
  const count: Count = {
    sentence: NONE,
    unit: NONE,
    labels: { commitment: NONE, proposal: NONE, call: NONE, vague: NONE, none: NONE },
    fields: { promisor: NONE, beneficiary: NONE, amount: NONE, deadline: NONE },
    matched: 0,
    overlap: 0,
    binding: 0,
    area: 0,
    rules: new RuleCount(),
    misses: [],
  };
  for (const document of documents) scoreDocument(document, count);
  const coded = (tally: Tally) => tally.tp + tally.fn;
  const rules = count.rules.figures({ sentence: coded(count.sentence), unit: coded(count.unit) });
  return { figures: measuresOf(documents.length, count), rules, misses: count.misses };
}

function scoreDocument({ gold, content, found }: Judged, count: Count): void {
  const { sentences, name } = gold;
  const coded = Math.max(...sentences.map(({ end }) => end));
  const { home, homeless } = assign(sentences, found);
  const stray = homeless.filter(({ kind, spans }) => kind === 'commitment' && spans[0]!.start < coded);
  for (const statement of stray) scoreStray({ name, content }, statement, count);
  for (const sentence of sentences) {
    const here = home.get(sentence)!;
    scoreLabel(sentence, here, count);
    if (sentence.label === 'vague') continue;
    const commitments = here.filter(({ kind }) => kind === 'commitment');
    scoreSentence({ name, content }, sentence, commitments, count);
    scoreUnits({ name, content }, sentence, commitments, count);
  }
}

/** A commitment found where no sentence is coded counts as a sentence and a unit too many. */
function scoreStray(place: Place, statement: Statement, count: Count): void {
  count.sentence = added(count.sentence, { ...NONE, fp: 1 });
  count.unit = added(count.unit, { ...NONE, fp: 1 });
  count.rules.add('sentence', [statement], false);
  count.rules.add('unit', [statement], false);
  count.misses.push(unitTooMany(place, null, statement));
}

function scoreLabel(sentence: GoldSentence, here: readonly Statement[], count: Count): void {
  const said = LABELS.find((label) => here.some(({ kind }) => kind === label)) ?? 'none';
  const add = (label: Label, tally: Partial<Tally>) => {
    count.labels[label] = added(count.labels[label], { ...NONE, ...tally });
  };
  if (said === sentence.label) add(said, { tp: 1 });
  else {
    add(sentence.label, { fn: 1 });
    add(said, { fp: 1 });
  }
}

function scoreSentence(place: Place, sentence: GoldSentence, found: readonly Statement[], count: Count): void {
  const expected = sentence.label === 'commitment';
  const said = found.length > 0;
  const tally = { tp: expected && said ? 1 : 0, fn: expected && !said ? 1 : 0, fp: !expected && said ? 1 : 0 };
  count.sentence = added(count.sentence, tally);
  count.rules.add('sentence', found, expected);
  if (tally.fn || tally.fp) count.misses.push(missedSentence(place, sentence, found));
}

/** Each coded unit takes the found one that fits best, if it fits; what is left over was found too much. */
function scoreUnits(place: Place, { units, sid }: GoldSentence, found: readonly Statement[], count: Count): void {
  const open = [...found];
  for (const unit of units) {
    const ranges = rangesOf(unit);
    const fits = open.map(({ spans }) => (2 * shared(ranges, spans)) / (size(ranges) + size(spans)));
    const best = fits.indexOf(Math.max(...fits));
    const fit = fits[best] ?? 0;
    if (fit < SAME_UNIT) {
      count.unit = added(count.unit, { ...NONE, fn: 1 });
      if (found.length > 0) count.misses.push(missedUnit(place, sid, ranges));
      continue;
    }
    const [statement] = open.splice(best, 1);
    count.unit = added(count.unit, { ...NONE, tp: 1 });
    count.rules.add('unit', [statement!], true);
    count.overlap += fit;
    scoreFields(unit, statement!, count);
  }
  count.unit = added(count.unit, { ...NONE, fp: open.length });
  count.rules.add('unit', open, false);
  if (units.length > 0) count.misses.push(...open.map((statement) => unitTooMany(place, sid, statement)));
}

function rangesOf({ spans, start, end }: GoldUnit): readonly Range[] {
  return spans ?? [{ start: start ?? 0, end: end ?? 0 }];
}

function scoreFields(unit: GoldUnit, found: Statement, count: Count): void {
  const codes = (parties: Statement['promisor']) => parties.map(({ code }) => code);
  const compared: Record<Field, Tally> = {
    promisor: compareSets(unit.promisor.map(partyValue), codes(found.promisor).map(partyValue)),
    beneficiary: compareSets(judgedParties(unit.beneficiary), judgedParties(codes(found.beneficiary))),
    amount: compareSets(unit.amount.map(amountValue), found.amounts.map(amountValue)),
    deadline: compareSets(datedValue(unit.deadline), datedValue(found.deadline?.edtf)),
  };
  for (const field of FIELDS) count.fields[field] = added(count.fields[field], compared[field]);
  count.matched += 1;
  count.binding += found.binding === unit.binding ? 1 : 0;
  count.area += found.area === unit.area ? 1 : 0;
}

function measuresOf(documents: number, count: Count): Measures {
  const { sentence, unit, fields } = count;
  const matched = count.matched || 1;
  const labels = Object.fromEntries(LABELS.map((label) => [label, figures(count.labels[label]).f1]));
  return {
    documents,
    sentence: figures(sentence),
    unit: figures(unit),
    unitOverlap: count.overlap / matched,
    labels: labels as Record<Label, number>,
    labelMacroF1: LABELS.reduce((sum, label) => sum + figures(count.labels[label]).f1, 0) / LABELS.length,
    binding: count.binding / matched,
    area: count.area / matched,
    promisor: figures(fields.promisor),
    beneficiary: figures(fields.beneficiary),
    amount: figures(fields.amount),
    deadline: figures(fields.deadline),
  };
}
