import {
  contains,
  type PartyRef,
  type Range,
  type Span,
  type Statement,
  type TextDocument,
  TRACKABLE,
} from '../model/index.ts';
import type { Changes } from './decision.ts';
import { canonical } from './fingerprint.ts';
import type { Draft } from './making.ts';

/** The rule of what a person found or made. */
export const PERSON = 'person';

/** Reads a stretch of a text as a person does (lines unwrapped, hyphens joined). */
export type ReadWords = (text: TextDocument) => (start: number, end: number) => string;

/** What can be done without a reader: white space folded. */
export const readPlainly: ReadWords = (text) => (start, end) =>
  text.content.slice(start, end).replace(/\s+/gu, ' ').trim();

/** Spans in the order of the text, each once. */
export function inTextOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, index) => start !== sorted[index - 1]?.start || end !== sorted[index - 1]?.end);
}

/** Changes with what follows from moved spans: their order, the words as read, the sentences they stand in. */
export function completed(changes: Changes, text: TextDocument, read: ReturnType<ReadWords>): Changes {
  if (!changes.spans) return changes;
  const spans = inTextOrder(changes.spans);
  return { ...changes, spans, text: wordsOf(spans, read), sentence: sentenceOf(spans, text) };
}

/** The core words as read, parted by a space where there are several spans. */
export function wordsOf(spans: readonly Span[], read: ReturnType<ReadWords>): string {
  return spans.map(({ start, end }) => read(start, end)).join(' ');
}

/** From the beginning of the sentence of the first span to the end of that of the last; without sentences, the spans. */
export function sentenceOf(spans: readonly Span[], text: TextDocument): Range {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const touched = text.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  };
}

const NOTHING: Statement = {
  spans: [],
  text: '',
  sentence: { start: 0, end: 0 },
  kind: 'commitment',
  binding: 'high',
  rule: PERSON,
  context: [],
  promisor: [],
  beneficiary: [],
  amounts: [],
  deadline: null,
  condition: null,
  area: null,
  trackable: { present: [], missing: [] },
  reported: false,
  article: 0,
  score: 1,
  reasons: [],
};

/** The first value of an entry that a person made. What the draft does not say is as in `base`, or empty. */
export function statementOf(
  draft: Draft,
  text: TextDocument,
  read: ReturnType<ReadWords>,
  base: Partial<Statement> = {},
): Statement {
  const changes = completed(draft, text, read);
  const start = draft.spans[0]?.start ?? 0;
  const article = text.articles.findIndex((each) => each.start <= start && start < each.end);
  const whole: Statement = Object.assign({ ...NOTHING, ...base }, defined(changes), {
    rule: PERSON,
    reasons: [],
    score: 1,
  });
  return { ...whole, article: Math.max(0, article), trackable: trackableOf(whole) };
}

/** What an outsider could follow it by, as far as the fields tell; baseline and monitor stay as they were found. */
function trackableOf(value: Statement): Statement['trackable'] {
  const found: Set<string> = new Set(
    value.trackable.present.filter((each) => each === 'baseline' || each === 'monitor'),
  );
  found.add('action');
  if (value.promisor.length > 0) found.add('actor');
  if (value.beneficiary.length > 0) found.add('beneficiary');
  if (value.deadline) found.add('deadline');
  if (value.amounts.length > 0) found.add('target');
  if (value.amounts.some(({ unit }) => unit === 'money')) found.add('money');
  return {
    present: TRACKABLE.filter((each) => found.has(each)),
    missing: TRACKABLE.filter((each) => !found.has(each)),
  };
}

/** What each part of a split entry has before its draft is laid over it (`Splitting` says the rule). */
export function partsOf(value: Statement, parts: readonly Draft[]): Partial<Statement>[] {
  const words = parts.map(({ spans }) => spans);
  const owner = (span: Span | null) =>
    span ? words.findIndex((spans) => spans.some((each) => contains(each, span))) : -1;
  return parts.map((_, part) => {
    const goes = ({ span }: { readonly span: Span | null }) => [-1, part].includes(owner(span));
    const { deadline, condition } = value;
    return {
      ...value,
      promisor: value.promisor.filter(goes),
      beneficiary: value.beneficiary.filter(goes),
      amounts: value.amounts.filter(goes),
      deadline: deadline && goes(deadline) ? deadline : null,
      condition: condition && goes(condition) ? condition : null,
      reasons: [],
    };
  });
}

/** Several values as one (`Merging` says the rule); `values` are in the order of the text. */
export function mergedDraft(
  values: readonly Statement[],
  changes: Changes | null,
): { base: Partial<Statement>; draft: Draft } {
  const all = <Item>(pick: (value: Statement) => readonly Item[]) => once(values.flatMap(pick));
  const first = <Item>(pick: (value: Statement) => Item | null) =>
    values.map(pick).find((item) => item !== null) ?? null;
  const kinds = values.map(({ kind }) => kind);
  const draft: Draft = {
    spans: inTextOrder(values.flatMap(({ spans }) => spans)),
    context: inTextOrder(values.flatMap(({ context }) => context)),
    // In the order of the coding guide, section 1: commitment, proposal, call, vague.
    kind: (['commitment', 'proposal', 'call', 'vague'] as const).find((kind) => kinds.includes(kind)) ?? 'commitment',
    binding: values.some(({ binding }) => binding === 'high') ? 'high' : 'low',
    promisor: oncePerCode(all(({ promisor }) => promisor)),
    beneficiary: oncePerCode(all(({ beneficiary }) => beneficiary)),
    amounts: all(({ amounts }) => amounts),
    deadline: first(({ deadline }) => deadline),
    condition: first(({ condition }) => condition),
    area: first(({ area }) => area),
  };
  return {
    base: { reported: values.some(({ reported }) => reported) },
    draft: Object.assign({ ...draft }, defined(changes ?? {})),
  };
}

function defined(changes: Changes): Partial<Statement> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [canonical(item), item])).values()];
}

/** A party that is stated goes before the same party inferred. */
function oncePerCode(parties: readonly PartyRef[]): PartyRef[] {
  const codes = [...new Set(parties.map(({ code }) => code))];
  return codes.map((code) => {
    const same = parties.filter((party) => party.code === code);
    return same.find(({ inferred }) => inferred === null) ?? same[0]!;
  });
}
