import { describe, expect, test } from 'vitest';
import { checked, checkReport } from './lake-speech.ts';

const SOURCE = checked(
  'speech.txt',
  [
    'Remarks by Anna Velde, President of Ruritania',
    '',
    'I am glad to be here. If the other shores agree, we will open our flood maps to every harbour town.',
    'We will build a second lock at Strelsau, provided that the fish can pass it.',
    'Perhaps we will meet again in the hall of the ferrymen.',
    'We hope to plant a thousand willows along the northern shore.',
    'Is there a cheaper way to clear the old weirs of the lake?',
    'We will not station armed boats on the eastern bank.',
    'Our critics say that the harbour fees of Borduria have ruined the grain trade.',
    'My predecessor promised that the northern bays would be clean by now.',
    'Imagine that all the ferries of the lake ran on sunlight alone.',
    'We must not only dredge the channels but teach the young pilots.',
    'Even if it rains, the regatta of the reed boats will be held.',
    'Ruritania will provide sixty new pumps for the eastern villages, and if you look around you see why.',
    'If the ice is late, the mills stand still; we will lend our barges to the villages all the same.',
    '',
  ].join('\n'),
  '2027-05-04',
  ['RUR'],
);

function leftOut(sentence: string) {
  const [quote] = checkReport(`Ruritanian President Anna Velde spoke. ${sentence}\n`, [SOURCE]).quotes;
  expect(quote?.verdict).toBe('verbatim');
  for (const { source } of quote?.leftOut ?? []) {
    expect(SOURCE.text.content.slice(source.start, source.end)).toBe(source.exact);
  }
  return quote?.leftOut?.map(({ kind, words }) => [kind, words]);
}

describe('what the source has around the words and the report leaves out', () => {
  test.each([
    ['“We will open our flood maps to every harbour town,” Velde said.', 'condition', 'If the other shores agree'],
    [
      'Velde said that Ruritania would “open our flood maps to every harbour town”.',
      'condition',
      'If the other shores agree',
    ],
    ['“We will build a second lock at Strelsau,” Velde said.', 'condition', 'provided that the fish can pass it'],
    ['“We will meet again in the hall of the ferrymen,” Velde said.', 'doubt', 'Perhaps'],
    ['Velde promised to “plant a thousand willows along the northern shore”.', 'doubt', 'hope to'],
    ['Velde knows “a cheaper way to clear the old weirs of the lake”.', 'question', '?'],
    ['Velde vowed to “station armed boats on the eastern bank”.', 'negation', 'will not'],
    ['“The harbour fees of Borduria have ruined the grain trade,” Velde said.', 'others', 'Our critics say that'],
    ['Velde said “the northern bays would be clean by now”.', 'others', 'My predecessor promised that'],
    ['Velde said that “all the ferries of the lake ran on sunlight alone”.', 'supposed', 'Imagine'],
  ])('%s', (sentence, kind, words) => {
    expect(leftOut(sentence)).toEqual([[kind, words]]);
  });
});

describe('nothing is left out', () => {
  test.each([
    'If others agree, Velde said, “we will open our flood maps to every harbour town”.',
    '“If the other shores agree, we will open our flood maps to every harbour town,” Velde said.',
    'Provided that fish can pass, “we will build a second lock at Strelsau”, Velde said.',
    'Velde said they might “meet again in the hall of the ferrymen”.',
    'Velde hoped to “plant a thousand willows along the northern shore”.',
    'Velde asked if there was “a cheaper way to clear the old weirs of the lake”.',
    '“Is there a cheaper way to clear the old weirs of the lake?” Velde asked.',
    'Velde ruled out to “station armed boats on the eastern bank”.',
    'Ruritania will not “station armed boats on the eastern bank”, Velde said.',
    'Critics hold, Velde said, that “the harbour fees of Borduria have ruined the grain trade”.',
    'Velde asked them to imagine that “all the ferries of the lake ran on sunlight alone”.',
    'Velde said they must “dredge the channels but teach the young pilots”.',
    '“The regatta of the reed boats will be held,” Velde said.',
    'Velde promised “sixty new pumps for the eastern villages”.',
    'Velde said: “We will lend our barges to the villages all the same.”',
  ])('%s', (sentence) => {
    expect(leftOut(sentence)).toEqual([]);
  });
});
