import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

/** Who is bound by each statement, with the reason, in reading order. */
function bound(text: string, speaker: readonly string[]): string[] {
  const parties = statementsIn(text, { speaker }).map(({ promisor }) =>
    promisor.map(({ code, inferred }) => (inferred ? `${code}~${inferred}` : code)).join(' '),
  );
  return parties;
}

const TWO = ['QRU', 'XVM'];

describe('who has the word in a transcript', () => {
  test('is told by labels, and by what the text says of whose president somebody is', () => {
    const text = `Remarks by President Lund and President Jan Orlo of Velmark

PRESIDENT LUND: Thank you. We will build a dam.

We will also open a lock.

PRESIDENT ORLO: Thank you. We will train 40 pilots. The two countries will share charts.

Q Mr. President, you said that we will send 30 boats?

**PRESIDENT LUND:** And I will send 30 boats. Velmark will send 3 boats.`;
    expect(bound(text, TWO)).toEqual([
      'QRU~turn',
      'QRU~turn',
      'XVM~turn',
      'QRU~speaker XVM~speaker',
      'QRU~turn',
      'XVM',
    ]);
  });

  test('is somebody else than who published the text', () => {
    const text = `Velmarkian President Jan Orlo came to Strelsau.

THE PRESIDENT: We will build a dam.

PRESIDENT ORLO: (As interpreted.) We will train 40 pilots.

Mr. Orlo: We will open a lock.`;
    expect(bound(text, ['QRU'])).toEqual(['QRU~speaker', 'XVM~turn', 'XVM~turn']);
  });

  test('is left open where nothing tells it', () => {
    const text = `PRESIDENT LUND: We will build a dam.

PRESIDENT ORLO: We will train 40 pilots.

FACT SHEET: We will open a lock.`;
    expect(bound(text, TWO)).toEqual(Array(3).fill('QRU~speaker XVM~speaker'));
  });

  test('ends with the next label, also with one that nothing is known of', () => {
    const text = `President Jan Orlo of Velmark came.

PRESIDENT ORLO: We will build a dam.

MS. GRAND: We will train 40 pilots.`;
    expect(bound(text, TWO)).toEqual(['XVM~turn', 'QRU~speaker XVM~speaker']);
  });
});

test('nobody is bound by what somebody asks from the floor', () => {
  const text = 'REPORTER: We will build a dam.\n\nPRESIDENT ORLO: We will open a lock.';
  expect(bound(text, TWO)).toEqual(['', 'QRU~speaker XVM~speaker']);
});
