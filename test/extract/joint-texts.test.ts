import { describe, expect, test } from 'vitest';
import { labelOf, statementsIn, units } from './lake.ts';

const JOINT = { speaker: ['QRU', 'XVM'] };
const acts = (text: string) => units(statementsIn(text, JOINT));

describe('what those who speak "have agreed to" binds them', () => {
  test.each([
    'The two sides have agreed to open a lock in Sund.',
    'Both countries have decided to open a lock in Sund.',
    'The Heads of State have resolved to open a lock in Sund.',
    'The ministers met at length. They have agreed to open a lock in Sund.',
  ])('%s', (text) => expect(acts(text)).toEqual(['open a lock in Sund']));

  test.each([
    'Several countries have agreed to open a lock in Sund.',
    'Forty companies have pledged to open a lock in Sund.',
  ])('and not others: %s', (text) => expect(labelOf(text, JOINT)).toBe('none'));
});

test.each([
  "The leaders welcomed Velmark's contributions to the salvage fund.",
  'We welcome the growing contributions of Velmark to safety on the lake, including its investments in lamps.',
  'We are encouraged by the fall in salt prices.',
])('thanks for what was given, and heart taken from it, promise and ask nothing: %s', (text) =>
  expect(labelOf(text, JOINT)).toBe('none'),
);

test('a welcomed contribution of so much is a promise', () => {
  expect(acts("We welcome Velmark's contribution of 3 million crowns to the salvage fund.")).toHaveLength(1);
});

test('"will include but not be limited to" only opens a list', () => {
  const text =
    'We will open the lake trade. This will include but not be limited to the following:\n\n- open two locks';
  expect(acts(text)).toEqual(['open the lake trade', 'open two locks']);
});

test.each([
  'The two sides acknowledged that the Lake Compact States have a strong commitment to open a lock in Sund.',
  'The Lake Compact is building a coalition of guilds committed to opening three locks.',
])('what is recognised in others, or says which others are meant, binds nobody: %s', (text) =>
  expect(labelOf(text, JOINT)).toBe('none'),
);

test('who is committed inside an object ends no promise', () => {
  const text = 'The new school will set up a network of harbour and lock pilots committed to opening three locks.';
  expect(acts(text)).toHaveLength(1);
});

describe('a recital before the main clause takes nothing from it', () => {
  test('found', () => {
    const text = 'Recognising that time is short, the ministers committed to mend the bridge by 2036.';
    expect(acts(text)).toEqual(['mend the bridge by 2036']);
  });

  test.each([
    'Noting that Velmark pledged 40 boats for the lake,',
    'Acknowledging that at the last regatta, the President pledged 40 boats for the lake,',
  ])('and a recital tells: %s', (text) => expect(labelOf(text, JOINT)).toBe('none'));
});

describe('what those who agree have in mind stands between them and their verb', () => {
  test.each([
    'The two leaders, recalling the Sund Declaration, agreed to mend the bridge by 2036.',
    'The two leaders, noting the progress made, reaffirmed their commitment to mend the bridge by 2036.',
    'The ministers, mindful of the fog on the lake, decided to mend the bridge by 2036.',
    'The ministers, recognising the fog on the lake, committed to mend the bridge by 2036.',
  ])('%s', (text) => expect(acts(text)).toEqual(['mend the bridge by 2036']));
});

describe('a promise behind "and" has its subject before a verb that tells of what was said', () => {
  test.each([
    'The two sides attach great weight to the ferries and will mend the bridge by 2036.',
    'The two sides spoke highly of the pilots and agreed to mend the bridge by 2036.',
    'The leaders deplore the sinking and will mend the bridge by 2036.',
    'We reiterate that tolls are not meant to impede the delivery of salt and reaffirm our commitment to mend the bridge by 2036.',
    'We, the ministers, met in Salis to review the fund, and commit to mend the bridge by 2036.',
  ])('%s', (text) => expect(acts(text)).toEqual(['mend the bridge by 2036']));

  test('while an infinitive of others stays one', () => {
    expect(labelOf('The fund has led forty guilds to test or commit to test a lamp.', JOINT)).toBe('none');
  });
});

describe('more than one phrase, or one between dashes, may stand between "will" and the act', () => {
  test.each([
    'Velmark will, as agreed, and subject to the approval of its parliament, open the lock by 2036.',
    'Velmark will – subject to the approval of its parliament – open the lock by 2036.',
  ])('%s', (text) => expect(acts(text)).toEqual(['open the lock by 2036']));
});

describe('acts that a text counts inside a sentence are units', () => {
  test.each([
    'We will: (a) mend the bridge; (b) train 30 pilots; and (c) close a mine.',
    'We commit to (i) mend the bridge, (ii) train 30 pilots and (iii) close a mine.',
    'Velmark will (1) mend the bridge, (2) train 30 pilots, and (3) close a mine.',
  ])('%s', (text) => expect(acts(text)).toEqual(['mend the bridge', 'train 30 pilots', 'close a mine']));

  test('also where they are nouns', () => {
    const text = 'We agree on: (a) a fund of 3 million crowns for divers; (b) a new school in Salis.';
    expect(acts(text)).toEqual(['a fund of 3 million crowns for divers', 'a new school in Salis']);
  });
});

describe('a word that is given or reached binds as the verb does', () => {
  test.each([
    'The two sides reached a mutual understanding that the lock will be opened by May.',
    'We give our word that we will open three schools.',
  ])('%s', (text) => expect(labelOf(text, JOINT)).toBe('commitment'));

  test('while the pact of which a clause tells does not', () => {
    expect(labelOf('The agreement that we will sign has forty pages.', JOINT)).toBe('none');
  });
});

describe('what those who agree set a duty at, or spare one another, is promised', () => {
  test.each([
    'The tariff on salt shall be 15 percent.',
    'The combined duty on salt will be no higher than 15 percent.',
    'The two sides agree that Velmark shall not be required to pay more than 20 million crowns in any year.',
  ])('%s', (text) => expect(labelOf(text, JOINT)).toBe('commitment'));

  test('while a share of something else is foretold', () => {
    expect(labelOf('The yield of the reef will be 15 percent.', JOINT)).toBe('none');
  });
});

test('what else there is of commitments and efforts goes on with the promise before', () => {
  const text = 'We will open two locks by 2036. Additional efforts include training 30 pilots and closing a mine.';
  expect(acts(text)).toEqual(['open two locks by 2036', 'training 30 pilots', 'closing a mine']);
});

describe('a rank to which relations are raised can be checked', () => {
  test.each([
    ['The two sides agreed to elevate bilateral relations to a strategic partnership.', 'commitment'],
    ['We will raise our relations to the level of an alliance.', 'commitment'],
    ['The two leaders agreed to elevate their relationship in a spirit of mutual trust.', 'vague'],
  ])('%s', (text, label) => expect(labelOf(text, JOINT)).toBe(label));
});

describe('what people will require of others is ordered, what a deed requires is foretold', () => {
  test.each([
    ['The ministry will require all ferries to carry lamps.', 'commitment'],
    ['The two countries will no longer require visas for pilots.', 'commitment'],
    ['The ministers will require more time.', 'none'],
  ])('%s', (text, label) => expect(labelOf(text, JOINT)).toBe(label));
});

describe('behind "and" a phrase may be inserted, and the verb before may be a modal', () => {
  test.each([
    'We deplore the sinking of the mail boat and, together with Velmark, will open the lock by May.',
    'The two sides attach weight to the ferries and, in this context, will open the lock by May.',
    'Either party may end the pact, and shall open the lock by May.',
  ])('%s', (text) => expect(acts(text)).toEqual(['open the lock by May']));
});

test('two who are named in what opens a sentence are no part of its subject', () => {
  const text =
    'At the spring fair, during the talks between Velmark and Graustark, the Minister of Ports and the Guild affirmed their commitment to open a lock.';
  expect(acts(text)).toEqual(['open a lock']);
});
