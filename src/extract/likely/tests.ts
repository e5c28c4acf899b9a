import { AMOUNT_OPENINGS } from '../fields/amounts/index.ts';
import { mayHold } from '../fields/openings.ts';
import { headOf } from '../phrases/noun-phrase.ts';
import type { SentenceView } from '../sentence-view.ts';
import { UNKNOWN, wordOf } from '../words/lexicon.ts';
import type { Form, Formed } from './form.ts';

/** What stands around a sentence: what the one before says, and what a lead-in above makes of its items. Empty for nothing. */
export interface Around {
  readonly previous: string;
  readonly lead: string;
}

/** Told of each test that holds: its kind and what it names; a `word` by its number among those that the tables know. */
export interface Visitor {
  test(kind: string, name: string): void;
  word(id: number): void;
}

/**
 * Tells what holds of a sentence in one of the forms: how it opens, who does it, what is done, each of its words that the tables know. What a test weighs
 * was learned (`training/likely.ts`). A word that stands twice is told twice.
 */
export function visitTests(view: SentenceView, formed: Formed, around: Around, visitor: Visitor): void {
  const { form, opening, candidate } = formed;
  const { tokens } = view;
  const end = Math.min(tokens.count, opening + MOST);
  const [second, third] = [tokens.word(opening + 1) ?? '', tokens.word(opening + 2) ?? ''];
  const first = tokens.word(opening)!;
  const act = tokens.word(candidate.phrase.start) ?? '';
  const { type, start, end: behind } = candidate.subject;
  const beside = (kind: string, name: string) => {
    visitor.test(kind, name);
    visitor.test(KINDS[form][kind]!, name);
  };
  visitor.test('form', form);
  visitor.test('length', LENGTHS[Math.min(6, tokens.count >> 3)]!);
  beside('block', view.block.kind);
  beside('after', around.previous);
  beside('lead', around.lead);
  if (mayHold(tokens, AMOUNT_OPENINGS)) beside('figure', '');
  beside('opens', first);
  if (form === 'continuous') beside('does', act);
  if (behind > start) {
    beside('subject', type);
    beside('head', tokens.word(headOf(view, start, behind))!);
    beside('first', tokens.word(start)!);
  }
  visitor.test('second', second);
  visitor.test('third', third);
  visitor.test('opening', `${first}_${second}`);
  visitor.test('act', act);
  visitor.test('act', tokens.word(candidate.phrase.start + 1) ?? '');
  visitor.test(`${type}&act`, act);
  for (let at = opening; at < end; at++) {
    const id = tokens.id(at);
    if (id !== UNKNOWN) visitor.word(id);
  }
}

// Words that are looked at; what comes later seldom tells.
const MOST = 60;

const LENGTHS = ['0', '1', '2', '3', '4', '5', '6'];

const FORMS: readonly Form[] = ['will', 'continuous', 'includes', 'item', 'which'];
const BESIDE = ['block', 'after', 'lead', 'figure', 'opens', 'does', 'subject', 'head', 'first'];

/** Kinds of tests that hold of a sentence in a form: "an item that opens with". */
const KINDS = Object.fromEntries(
  FORMS.map((form) => [form, Object.fromEntries(BESIDE.map((kind) => [kind, `${form}&${kind}`]))]),
) as Readonly<Record<Form, Readonly<Record<string, string>>>>;

/** The tests that hold, by name (`opens:launching`, `item&opens:launching`), each once: for training. */
export function testsOf(view: SentenceView, formed: Formed, around: Around): readonly string[] {
  const found = new Set<string>();
  visitTests(view, formed, around, {
    test: (kind, name) => void found.add(`${kind}:${name}`),
    word: (id) => void found.add(`word:${wordOf(id)}`),
  });
  return [...found];
}
