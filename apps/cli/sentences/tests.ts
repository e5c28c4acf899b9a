import type { Sentences } from './sentence.ts';

/** Words of the text as they are quoted in a sentence; `otherwise` where a test rests on none. */
const quoted = (words: unknown, otherwise: string) => (words ? `“${words}”` : otherwise);

/** What a test of checkability found, by its name; `words` are those that it rests on, empty where they are none. */
export const CHECKABLE_TESTS: Sentences = {
  amount: () => 'an amount is promised',
  cooperation: () => 'the object is cooperation, a relation or an effort',
  deadline: () => 'a dated deadline is named',
  'frame-announce': () => 'it is announced, launched or signed',
  'frame-commit': () => 'somebody commits to it',
  'frame-item': () => 'it stands in a list of undertakings',
  'frame-reaffirm': () => 'it is reaffirmed, not new',
  'frame-resolve': () => 'it is pledged, agreed or decided',
  'frame-support': () => 'it is supported, not done',
  'frame-weak': () => 'it is intended, aimed at or kept ready',
  'frame-will': () => 'it will be done',
  'frame-will-weak': () => 'it will be tried',
  'length-short': () => 'it says it in fewer than 5 words',
  'length-middle': () => 'it says it in 5 to 11 words',
  'length-long': () => 'it takes 12 to 24 words',
  'length-very-long': () => 'it takes 25 words or more',
  listed: () => 'a sentence before binds it',
  'means-by': () => '“by” names a means',
  'means-including': () => '“including” names examples',
  'means-through': () => '“through” names a means',
  name: ({ words }) => `${quoted(words, 'a name')} is the name of an institution, a project or a law`,
  negated: () => 'it is a promise not to do something',
  'new-thing': () => '“a”, “an” or “new” follows the verb: something is to come into being',
  'noun-phrase': () => 'it has no verb',
  passive: () => 'something is to be done, whoever does it',
  purpose: () => '“to” names a purpose',
  thing: ({ words }) => `${quoted(words, 'it')} is a thing that is there or not`,
  'thing-near': ({ words }) => `${quoted(words, 'such a thing')} stands next to the verb`,
  'things-many': () => 'it names three such things or more',
  value: ({ words }) => `${quoted(words, 'it')} is a value or a posture`,
  'value-near': ({ words }) => `${quoted(words, 'such a value')} stands next to the verb`,
  'values-many': () => 'it names two values or more',
  'verb-act': ({ words }) => `${quoted(words, 'the verb')} is a verb of doing`,
  'verb-change': ({ words }) => `${quoted(words, 'the verb')} is a verb of more or less`,
  'verb-posture': ({ words }) => `${quoted(words, 'the verb')} is a verb of posture`,
  'verb-soft': ({ words }) => `${quoted(words, 'the verb')} is no verb of doing`,
  'verb-strengthen': ({ words }) =>
    `${quoted(words, 'the verb')} is a posture that the thing behind it can make checkable`,
  'words-for': ({ words }) => `its words stand mostly in promises that can be checked: ${quoted(words, 'small ones')}`,
  'words-against': ({ words }) => `its words stand mostly in vague promises: ${quoted(words, 'small ones')}`,
};

/** Who is bound and by what words, by the name of the reason. */
export const BOUND: Sentences = {
  frame: ({ words }) => (words ? `the binding words are “${words}”` : 'the binding words stand in a sentence before'),
  'bound-own': ({ words }) => `${quoted(words, 'the one bound')} is the speakers themselves`,
  'bound-speaker': ({ words }) => `${quoted(words, 'the one bound')} is the speaker`,
  'bound-party': ({ words }) => `${quoted(words, 'the one bound')} is a party by name`,
  'bound-human': ({ words }) => `${quoted(words, 'those bound')} are people, sides or governments`,
  'bound-body': ({ words }) => `${quoted(words, 'the one bound')} is a body that acts for those who set it up`,
  'bound-third': ({ words }) => `${quoted(words, 'those bound')} bind themselves by words that only they can use`,
  'bound-thing': ({ words }) => `something is promised of ${quoted(words, 'a thing')}`,
  'bound-anaphor': ({ words }) => `${quoted(words, 'a pronoun')} stands for somebody named before`,
  'bound-relative': ({ words }) => `${quoted(words, 'a relative clause')} goes on about a body named before`,
  'bound-none': () => 'nobody is named: the clause opens with the binding words',
  'bound-lead-in': ({ words }) => `the sentence that opens the list binds${words ? ` “${words}”` : ''}`,
  'likely-for': ({ words }) => `like the commitments that coders found: ${quoted(words, 'its form')}`,
  'likely-against': ({ words }) => `unlike them: ${quoted(words, 'its form')}`,
  'bound-sentence-before': ({ words }) => `the sentence before binds${words ? ` “${words}”` : ''}`,
};

/** What an outsider would look at first, of which a unit may lack some. */
export const LOOKED_FOR: Sentences = {
  amount: () => 'an amount',
  thing: () => 'a thing that is there or not',
  'verb-act': () => 'a verb of doing',
};

/** What the sum of the tests says of a statement; `line` is where checkable begins. */
export const VERDICTS: Sentences = {
  commitment: ({ line }) => `checkable from ${line} on: a commitment`,
  vague: ({ line }) => `below ${line}: vague`,
  stance: ({ line }) => `above ${line}, but a stance that names no act to come: vague`,
  likely: () => 'not decided by these tests: taken for being like the commitments that coders found',
  asked: () => 'not decided by these tests: somebody is asked, nothing is promised',
};

/** Parts that a follow-up needs, as questions that the words answer or leave open. */
export const TRACKED: Sentences = {
  actor: () => 'who does it',
  action: () => 'what is done',
  target: () => 'how much of it',
  baseline: () => 'from what level',
  deadline: () => 'by when',
  beneficiary: () => 'for whom',
  money: () => 'what sum',
  monitor: () => 'who watches it',
};
