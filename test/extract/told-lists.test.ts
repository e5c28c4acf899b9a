import { describe, expect, test } from 'vitest';
import { statementsIn, units } from './lake.ts';

const list = (...lines: readonly string[]): string => lines.join('\n');

describe('items under a lead-in that tells of what was done', () => {
  test('what an item announced below a lead-in of what was done is done, and what it will do is not', () => {
    const items = ['- Velmark announced a fund of 3 million crowns.', '- Graustark will open two ports.'];
    const below = (lead: string) => units(statementsIn(list(lead, '', ...items)));
    expect(below('Since then, key actions include:')).toEqual(['open two ports']);
    expect(below('The new actions include:')).toHaveLength(2);
  });

  test.each([
    'Examples of new actions include:',
    'These actions include:',
    'The actions announced today include:',
    'To build on these actions, Velmark is:',
    'It builds on this by:',
  ])('what stands below “%s” is to come', (lead) => {
    expect(units(statementsIn(list(lead, '', '- Opening two ports by 2033.')))).toEqual(['Opening two ports by 2033']);
  });
});
