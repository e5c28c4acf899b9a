import { type Finding, finding, type PartyRef, type Range, type Statement } from '../../model/index.ts';
import { inferred, type Speakers, stated } from '../fields/who.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Proposal } from './proposal.ts';

/** Characters of what a model made up that are kept in a finding. */
const KEPT = 200;

/** Where words stand in a text, exactly and not inside a word; null if they do not. The first place, where there are several. */
export function placeOf(words: string, text: string): Range | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, end)) return { start: at, end };
  }
  return null;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

/** What the model said of a field and what was wrong with it. */
export function dropped(code: string, view: SentenceView, words: string, field = 'words'): Finding {
  const { start, end } = view.sentence;
  const params = { field, words: words.slice(0, KEPT).toWellFormed() };
  return finding(code, 'warning', params, { start, end, page: view.block.page });
}

type Read = Pick<Statement, 'promisor' | 'beneficiary' | 'amounts' | 'deadline' | 'condition'>;

/**
 * The fields of a proposal that stand exactly in its sentence and that our own readers read there: figures, dates and codes are
 * theirs, never the model's. What does not is left out, with a finding (`model-field-not-found`, `model-field-unread`).
 */
export function acceptFields(
  proposal: Proposal,
  view: SentenceView,
  speakers: Speakers,
): { readonly fields: Read; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const { text } = view.reading;
  /** What a reader makes of the words of a field. */
  const read = <T>(field: string, words: string, reader: (range: Range) => T[]): T[] => {
    const range = placeOf(words, text);
    const found = range ? reader(range) : [];
    if (found.length === 0)
      findings.push(dropped(range ? 'model-field-unread' : 'model-field-not-found', view, words, field));
    return found;
  };
  const each = <T>(field: keyof Proposal & keyof Read, reader: (range: Range) => T[]): T[] =>
    [proposal[field] ?? []].flat().flatMap((words) => read(field, String(words), reader));
  const parties = (range: Range) => partiesIn(view, range, speakers);
  const fields = {
    promisor: distinct(each('promisor', parties)),
    beneficiary: distinct(each('beneficiary', parties)),
    amounts: each('amounts', (range) => amountsIn(view, range)),
    deadline: each('deadline', (range) => datesIn(view, range))[0] ?? null,
    condition:
      each('condition', ({ start, end }) => [
        { text: text.slice(start, end), span: view.reading.span(start, end) },
      ])[0] ?? null,
  };
  if (fields.promisor.length === 0) fields.promisor = [...inferred(speakers.codes, speakers.basis, speakers)];
  return { fields, findings };
}

const touches = (range: Range) => (mention: Range) => mention.start < range.end && range.start < mention.end;

/** Parties that the words name; "we" is whoever speaks. */
function partiesIn(view: SentenceView, range: Range, speakers: Speakers): PartyRef[] {
  const named = view.mentions().filter(touches(range));
  if (named.length > 0) return named.map((mention) => stated(mention, view, speakers));
  const isOwn = /^(?:we|i|our|my|us)\b/i.test(view.reading.text.slice(range.start, range.end));
  return isOwn ? [...inferred(speakers.codes, speakers.basis, speakers)] : [];
}

function amountsIn(view: SentenceView, range: Range): Statement['amounts'] {
  return view
    .amounts()
    .filter(touches(range))
    .map(({ start, end, value, max, unit, currency, bound }) => ({
      ...{ value, max, unit, currency, bound },
      span: view.reading.span(start, end),
    }));
}

function datesIn(view: SentenceView, range: Range): NonNullable<Statement['deadline']>[] {
  return view
    .dates()
    .filter(touches(range))
    .map(({ start, end, edtf, relative }) => ({
      edtf,
      text: view.reading.text.slice(start, end),
      span: view.reading.span(start, end),
      basis: relative ? 'date-of-text' : null,
    }));
}

function distinct(parties: readonly PartyRef[]): PartyRef[] {
  return parties.filter(({ code }, at) => parties.findIndex((other) => other.code === code) === at);
}
