import { describe, expect, test } from 'vitest';
import { findSubject, type Subject } from '../../src/extract/phrases/subject.ts';
import { statementsIn, viewOf } from './lake.ts';

/** The subject of the first "will" of a sentence, as `type: words (embedding)`. */
function subjectOf(text: string): string {
  const view = viewOf(text);
  const cue = view.tokens.lower.findIndex((word) => word === 'will' || word === "'ll");
  const { type, start, end, embedded }: Subject = findSubject(view, cue);
  const words = view.words(start, end);
  return `${type}: ${words}${embedded ? ` (${embedded})` : ''}`;
}

type Cases = readonly (readonly [text: string, subject: string])[];

const TYPES: Cases = [
  ['We will open a lock.', 'own: We'],
  ["We'll open a lock.", 'own: We'],
  ['I will open a lock.', 'speaker: I'],
  ['We have also — will open a lock.', 'own: We'],
  ['And then Ruritania is going to — will open a lock.', 'party: Ruritania'],
  ['The locks — they will open.', 'anaphor: they'],
  ['Ruritania will open a lock.', 'party: Ruritania'],
  ['Ruritania, Graustark and Velmark will open a lock.', 'party: Ruritania, Graustark and Velmark'],
  ['The WHO will open a lock.', 'party: The WHO'],
  ['Those who will open a lock are late.', 'relative: who'],
  ['Our ministers will open a lock.', 'human: Our ministers'],
  ['The two sides will open a lock.', 'human: The two sides'],
  ['Treasury will open a lock.', 'human: Treasury'],
  ["Velmark's government will open a lock.", "human: Velmark's government"],
  ['The three co-chairs will open a lock.', 'human: The three co-chairs'],
  ['The outside organizations will open a lock.', 'human: The outside organizations'],
  ['The field staff will open a lock.', 'human: The field staff'],
  ['The new grantees will open a lock.', 'human: The new grantees'],
  ['Each of our nations will open a lock.', 'human: Each of our nations'],
  ['Some of the larger ministries will open a lock.', 'human: Some of the larger ministries'],
  ['Two of the ships will open a lock.', 'thing: Two of the ships'],
  ['The new fund will open an office.', 'body: The new fund'],
  ['The programme will open a school.', 'body: The programme'],
  ['The new subcommittee will open a school.', 'body: The new subcommittee'],
  ['This initiative will open a school.', 'body: This initiative'],
  ['Most of these smugglers will open a lock.', 'third: Most of these smugglers'],
  ['The smugglers will open a lock.', 'third: The smugglers'],
  ['The economy will open a lock.', 'third: The economy'],
  ['Each economy will open a lock.', 'human: Each economy'],
  ['The citizens of Velmark will open a lock.', 'third: The citizens of Velmark'],
  ['The flood will open a lock.', 'thing: The flood'],
  ['Ruritanian exports will rise.', 'thing: Ruritanian exports'],
  ["Ruritania's salt will rise in price.", "thing: Ruritania's salt"],
  ['The agreement will open a door.', 'thing: The agreement'],
  ['They will open a lock.', 'anaphor: They'],
  ['It will open a lock.', 'anaphor: It'],
  ['You will see a lock.', 'third: You'],
  ['This will open a door.', 'thing: This'],
  ['The pilots who will open the lock are here.', 'relative: who'],
];

const INSERTED: Cases = [
  ['We, together with Graustark, will open a lock.', 'own: We'],
  ['We will, as before, open a lock.', 'own: We'],
  ['We therefore also will open a lock.', 'own: We'],
  ['Velmark, through its port agency, will open a lock.', 'party: Velmark'],
  ['Velmark – with its pilots – will open a lock.', 'party: Velmark'],
  ['Velmark (and its pilots) will open a lock.', 'party: Velmark'],
  ['In Sund, Velmark will open a lock.', 'party: Velmark'],
  ['Today Velmark will open a lock.', 'party: Velmark'],
  ['In 2033 we will open a lock.', 'own: we'],
  ['When spring comes, we will open a lock.', 'own: we'],
  ['First, the two sides will open a lock.', 'human: the two sides'],
  ['As part of the Compact, the Harbour Office and Velmark will open a lock.', 'party: the Harbour Office and Velmark'],
];

const CLAUSES: Cases = [
  ['The ice broke, and we will open a lock.', 'own: we'],
  ['The ice broke; Velmark will open a lock.', 'party: Velmark'],
  ['The ice broke, but Velmark will open a lock.', 'party: Velmark'],
  ['The Navy and the Coast Guard of Velmark will open a lock.', 'party: The Navy and the Coast Guard of Velmark'],
];

const EMBEDDED: Cases = [
  ['If we will open a lock, salt will flow.', 'own: we (condition)'],
  ['Unless Velmark will open a lock, salt is dear.', 'party: Velmark (condition)'],
  ['We believe we will open a lock.', 'own: we (belief)'],
  ['We are sure that we will open a lock.', 'own: we (belief)'],
  ['We hope that Velmark will open a lock.', 'party: Velmark (belief)'],
  ['We believe that, with your help, Velmark will open a lock.', 'party: Velmark (belief)'],
  ['We know that in a year, Velmark will open a lock.', 'party: Velmark (belief)'],
  ['How we will open a lock is secret.', 'own: we (question)'],
  ['The port where we will open a lock is secret.', 'own: we (question)'],
  ['The survey ends in Sund, where we will open a lock.', 'own: we'],
  ['Because we will open a lock, salt is cheap.', 'own: we (background)'],
  ['While we will open a lock, others sleep.', 'own: we (background)'],
  ['The old lock that we will open is here.', 'own: we (described)'],
  ['The old lock we will open is here.', 'own: we (described)'],
  ['We announce that we will open a lock.', 'own: we'],
  ['Velmark informed the Lake Bank that we will open a lock.', 'own: we'],
  ['The ministers met, underscoring that Velmark will open a lock.', 'party: Velmark'],
  ['We send a firm message to the smugglers that we will open a lock.', 'own: we'],
  ['Velmark declared that it will open a lock.', 'anaphor: it'],
  ['The minister informed the pilots that Velmark will open a lock.', 'party: Velmark'],
  ['The order states that certain boats will open a lock.', 'thing: certain boats'],
  ['We are certain Velmark will open a lock.', 'party: Velmark (belief)'],
  ['They sent a message to the ports that Velmark will open a lock.', 'party: Velmark'],
  ['We made clear that we will open a lock.', 'own: we'],
  ['The announcement tells of the old lock that we will open.', 'own: we (described)'],
  ['Today we will open a lock.', 'own: we'],
];

describe.each([
  ['types', TYPES],
  ['what is inserted between subject and verb, or opens the sentence, is no part of it', INSERTED],
  ['the subject is that of the clause', CLAUSES],
  ['clauses under a belief, a condition, a question, a reason, or that describe a noun', EMBEDDED],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, subject) => expect(subjectOf(text)).toBe(subject));
});

describe('plural or not', () => {
  const pluralOf = (text: string) => findSubject(viewOf(text), viewOf(text).tokens.lower.indexOf('will')).plural;
  test.each([
    ['We will', true],
    ['The two ministers will', true],
    ['Ruritania and Velmark will', true],
    ['The people will', true],
    ['The minister will', false],
    ['Ruritania will', false],
  ] as const)('%s: %s', (text, plural) => expect(pluralOf(text)).toBe(plural));
});

test.each([
  'It is all about whether or not we will open the lock.',
  'I am confident that together we will build a better lake.',
])('what is asked or believed is not promised: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});
