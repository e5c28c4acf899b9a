import { expect, test } from 'vitest';
import { oneSpelling } from '../../src/languages/index.ts';
import { checked, checkReport } from './lake-speech.ts';

test.each([
  ['programme', 'program'],
  ['labour', 'labor'],
  ['neighbouring', 'neighboring'],
  ['organisation', 'organization'],
  ['recognised', 'recognized'],
  ['analyse', 'analyze'],
  ['centres', 'centers'],
  ['kilometres', 'kilometers'],
  ['defence', 'defense'],
  ['travelled', 'traveled'],
  ['fulfil', 'fulfill'],
  ['dialogues', 'dialogs'],
])('%s and %s are one word', (british, american) => {
  expect(oneSpelling(british)).toBe(oneSpelling(american));
});

test.each([
  ['tonne', 'ton'],
  ['cheque', 'check'],
  ['four', 'for'],
  ['hour', 'hor'],
  ['called', 'caled'],
  ['filled', 'filed'],
  ['there', 'their'],
  ['rise', 'rize'],
  ['fence', 'fense'],
])('%s and %s are two', (one, other) => {
  expect(oneSpelling(one)).not.toBe(oneSpelling(other));
});

const SOURCE = checked(
  'speech.txt',
  'We will open labour centres in every harbour. Ruritania will organise a programme of defence for neighbours.\n',
  null,
  ['RUR'],
);

function quote(words: string) {
  const [verdict] = checkReport(`President Velde said: “${words}”\n`, [SOURCE]).quotes;
  return verdict && [verdict.verdict, ...verdict.differences.map((each) => [each.kind, each.source, each.report])];
}

test('another spelling is told and alters nothing', () => {
  expect(quote('Ruritania will organize a program of defense for neighbors')).toEqual([
    'verbatim',
    ['spelling', 'organise', 'organize'],
    ['spelling', 'programme', 'program'],
    ['spelling', 'defence', 'defense'],
    ['spelling', 'neighbours', 'neighbors'],
  ]);
  expect(quote('labor centers')).toEqual([
    'verbatim',
    ['spelling', 'labour', 'labor'],
    ['spelling', 'centres', 'centers'],
  ]);
});

test('beside a true difference it stays what it is', () => {
  expect(quote('Ruritania may organize a programme of defence for neighbours')).toEqual([
    'altered',
    ['modality', 'will', 'may'],
    ['spelling', 'organise', 'organize'],
  ]);
  expect(quote('Ruritania will organise … for neighbors')?.[0]).toBe('joined');
});
