import { expect, test } from 'vitest';
import { checked, checkReport } from './lake-speech.ts';

const SOURCE = checked(
  'speech.txt',
  [
    'Remarks by Anna Velde, President of Ruritania',
    '',
    'Over the past ten years, our fleets have worked side by side to clear the old weirs and to protect the northern bays.',
    'We were the first to share flood maps with every harbour town.',
    'We have decided to open a school of navigation for the young people of the lake.',
    'Ruritania will provide sixty new pumps and a floating hospital for the eastern villages.',
    'We should all think about the price of salt in hard winters.',
    'The lake is a mirror of everything that we do to each other.',
    '',
  ].join('\n'),
  '2027-05-04',
  ['RUR'],
);

function context(sentence: string) {
  const [quote] = checkReport(`Ruritanian President Anna Velde spoke. ${sentence}\n`, [SOURCE]).quotes;
  expect(quote?.verdict).toBe('verbatim');
  return quote?.context;
}

const PAST_AS_PROMISE = { source: 'past', report: 'promise' };
const PROMISE_AS_PAST = { source: 'promise', report: 'past' };

test.each([
  'Ruritania will “clear the old weirs and” more.',
  'Velde pledged to “protect the northern bays” at once.',
  'She pointed to a commitment to “protect the northern bays” for good.',
  'Velde promised that Ruritania will, with its friends, “clear the old weirs” soon.',
  'The fleets are ready to “protect the northern bays” again.',
  'Velde pledged “flood maps with every harbour town” in her speech.',
])('the past as a promise: %s', (sentence) => {
  expect(context(sentence)).toEqual(PAST_AS_PROMISE);
});

test.each([
  'Ruritania has already given away “sixty new pumps and a floating hospital” to others.',
  'She listed “a school of navigation for the young people” but only after they had founded “a school of navigation”.',
  'She counted among the achievements “a floating hospital for the eastern villages” as well.',
])('a promise as past: %s', (sentence) => {
  const quotes = checkReport(`Ruritanian President Anna Velde spoke. ${sentence}\n`, [SOURCE]).quotes;
  expect(quotes.map((quote) => quote.context)).toContainEqual(PROMISE_AS_PAST);
});

test.each([
  'Velde said that the fleets had worked “to clear the old weirs” together.',
  'Velde promised “sixty new pumps and a floating hospital” to them.',
  'She has said that Ruritania will open “a school of navigation for the young people” there.',
  'Velde noted efforts “to protect the northern bays” of late.',
  'Velde spoke of “the price of salt in hard winters” at length.',
  'Ruritania will remember that the lake is “a mirror of everything that we do to each other” always.',
  'On pumps she was modest: “Ruritania will provide sixty new pumps” again.',
  'She closed with the words: “We have decided to open a school of navigation” then.',
  'She was for “sixty new pumps and a floating hospital” all the time.',
  'She has noted that “a floating hospital for the eastern villages” is needed.',
])('nothing to flag: %s', (sentence) => {
  expect(context(sentence)).toBeNull();
});
