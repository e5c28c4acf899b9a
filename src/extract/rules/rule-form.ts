import { CUES, type CueRow } from '../../languages/index.ts';
import { tokenise } from '../tokenise.ts';
import { indexCues, matchCues } from './cue-match.ts';

/**
 * How a rule found its statement: in a clause of its own, as an item of a list, bound by a sentence before, or since its form and
 * words are like those of coded commitments; or by a model of language.
 */
export type RuleForm = 'clause' | 'item' | 'listed-item' | 'programme-item' | 'this-includes' | 'likely' | 'model';

/** A rule taken apart: the form, and the rows of the cue table that it goes by (none for forms without a cue). */
export interface RuleParts {
  readonly id: string;
  readonly form: RuleForm;
  readonly rows: readonly CueRow[];
}

const ITEM = 'item-under-';

/**
 * Takes the name of a rule apart (`item-under-will@en`). `words` are those that bind, where they are known: of several rows of
 * one name only those remain that the words have. A name that no table has gives no rows.
 */
export function ruleParts(rule: string, words: string | null): RuleParts {
  const id = rule.replace(/@.*$/, '');
  const isItem = id.startsWith(ITEM);
  const cue = isItem ? id.slice(id.lastIndexOf(ITEM) + ITEM.length) : id;
  const rows = CUES.filter((row) => row.id === cue);
  const matching = words === null ? [] : rows.filter((row) => matchCues(tokenise(words), indexCues([row])).length > 0);
  const form = isItem ? (cue === 'listed' ? 'listed-item' : 'item') : formOf(id);
  return { id, form, rows: matching.length > 0 ? matching : rows };
}

function formOf(id: string): RuleForm {
  if (id.startsWith('model:')) return 'model';
  if (id.startsWith('likely-')) return 'likely';
  return id === 'programme-item' || id === 'this-includes' ? id : 'clause';
}
