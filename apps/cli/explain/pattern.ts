import type { RuleForm, RuleParts } from '../../../src/extract/index.ts';
import type { CueRow } from '../../../src/languages/index.ts';

const PLACES: Readonly<Record<string, string>> = {
  '<adv>': '[adverbs]',
  '<poss>': '[the, our …]',
  '<adj>': '[up to six words]',
};

const FOLLOWED: Readonly<Record<CueRow['mood'], string>> = {
  base: 'and a verb',
  nominal: 'and a verb or a noun',
  noun: 'and a noun',
  ing: 'and a verb in -ing',
  clause: 'and a clause',
  none: '',
};

const NEEDED: Readonly<Record<NonNullable<CueRow['needs']>, string>> = {
  amount: 'with an amount',
  'own-subject': 'of the speakers or a party',
  terms: 'under an agreement',
  future: 'of what is still to come',
  others: 'and somebody who is to do something',
  'set-phrase': 'and what completes the verb',
};

const OWNED: Readonly<Record<CueRow['owner'], string>> = {
  subject: '',
  possessor: 'binding whose it is',
  agent: 'binding whom it is by',
};

const FORMS: Readonly<Record<RuleForm, string>> = {
  clause: 'a clause with',
  item: 'an item of a list that opens with',
  'listed-item': 'an item of a list that is said to hold undertakings',
  'programme-item': 'an item without an opening sentence that begins with a verb of doing',
  model: 'a language model that was asked; its words and fields were found in the text',
  likely: 'no binding words, but a form and words like those of commitments that coders found',
  'this-includes': '“this includes” or the like after a promise',
};

/** A rule in words: its form and, where it has cues, what they look like. */
export function ruleInWords({ form, rows }: RuleParts): string {
  if (rows.length === 0) return FORMS[form];
  return `${FORMS[form]} ${rows.map(patternInWords).join('; or ')}`;
}

/** A row of the cue table in words: “will / shall” and a verb. */
export function patternInWords({ pattern, mood, needs, owner }: CueRow): string {
  const words = pattern.split(' ').map(elementInWords).join(' ');
  const conditions = [FOLLOWED[mood], needs ? NEEDED[needs] : '', OWNED[owner]].filter((part) => part !== '');
  return [`“${words}”`, ...conditions].join(' ');
}

// Of more words than these the first ones are shown: which of them stood there, the words that were found tell.
const [MOST, FIRST] = [6, 3];

function elementInWords(element: string): string {
  const place = PLACES[element];
  if (place) return place;
  const words = element
    .replace(/\?$/, '')
    .split('|')
    .map((word) => (word === 'wo' ? 'won’t' : word.replaceAll("'", '’')));
  const isBe = ['am', 'are', 'is'].every((form) => words.includes(form));
  const first = words.length > MOST ? `${words.slice(0, FIRST).join('/')}/…` : words.join('/');
  const shown = isBe ? 'am/are/is …' : first;
  return element.endsWith('?') ? `(${shown})` : shown;
}
