import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/extract/fields/area.ts';
import { AreaContext } from '../../src/extract/fields/area-context.ts';
import { AreaScores } from '../../src/extract/fields/area-scores.ts';
import { tokenise } from '../../src/extract/tokenise.ts';
import { AREA_TERMS } from '../../src/languages/index.ts';
import { AREAS } from '../../src/model/index.ts';

const NOTHING = new AreaScores();

function area(unit: string, above = new AreaContext()): string | null {
  const tokens = tokenise(unit);
  return areaOf(tokens, 0, tokens.count, above.prior());
}

function below(heading: string, ...sentences: readonly string[]): AreaContext {
  const context = new AreaContext();
  context.open(tokenise(heading));
  for (const sentence of sentences) context.pass(tokenise(sentence));
  return context;
}

describe('the area of a unit', () => {
  it.each([
    ['halve the budget deficit by 2031', 'Macroeconomic policy'],
    ['raise capital standards for insurers', 'Financial regulation'],
    ['exchange tax information every year', 'International taxation'],
    ['lower tariffs on textiles to 5 percent', 'Trade and investment'],
    ['cancel the debt service of low-income countries', 'Development'],
    ['finish the railway between Strelsau and Zenda', 'Infrastructure and connectivity'],
    ['phase out fossil fuel subsidies', 'Energy'],
    ['cut methane emissions by a third', 'Climate change'],
    ['restore 4,000 hectares of wetlands', 'Environment'],
    ['stock grain for two lean seasons', 'Food and agriculture'],
    ['deliver 3 million doses', 'Health'],
    ['end child labour in the mines', 'Labour and employment'],
    ['offer 200 scholarships', 'Education and training'],
    ['hold a festival in each of the sister cities', 'Culture, tourism and people'],
    ['close the gender pay gap', 'Gender'],
    ['resettle 900 refugees', 'Migration and refugees'],
    ['lay a broadband cable to the islands', 'Digital and technology'],
    ['put two satellites into orbit', 'Space'],
    ['return stolen assets', 'Crime and corruption'],
    ['cut off the financing of terrorism', 'Terrorism'],
    ['hold a joint exercise of the two navies', 'Peace and security'],
    ['place the fissile material under seal', 'Nonproliferation'],
    ['protect the rule of law and human rights', 'Democracy and human rights'],
    ['draw up a plan for critical minerals', 'Trade and investment'],
    ['widen its cybersecurity training for sailors', 'Education and training'],
    ['disrupt malicious cyber actors', 'Crime and corruption'],
    ['tighten the price cap on Halvoran oil', 'Peace and security'],
    ['meet once a year at ministerial level', 'International cooperation'],
    // everyday words
    ['repair forty footbridges', 'Infrastructure and connectivity'],
    ['save the last elephants', 'Environment'],
    ['vaccinate nobody but make insulin cheaper', 'Health'],
    ['give every pupil a textbook', 'Education and training'],
    ['put on an exhibition of old manuscripts', 'Culture, tourism and people'],
    ['buy seedlings and tractors', 'Food and agriculture'],
    ['abolish the death penalty', 'Democracy and human rights'],
    ['clear mines from the northern shore', 'Peace and security'],
    ['insulate homes and install heat pumps', 'Energy'],
    ['set up a computer emergency response team', 'Digital and technology'],
  ])('%s: %s', (unit, expected) => {
    expect(area(unit)).toBe(expected);
  });

  it('is the end, not the means', () => {
    expect(area('improve maternal health by training midwives and using digital records')).toBe('Health');
    expect(area('widen trade, including in agricultural machinery, energy and medical goods')).toBe(
      'Trade and investment',
    );
  });

  it('is the subject, not the form of working on it', () => {
    expect(area('establish a working group and a regular dialogue on migration')).toBe('Migration and refugees');
    expect(area('establish a working group and a regular dialogue')).toBe('International cooperation');
  });

  it.each([
    ['improve the business environment', 'Trade and investment'],
    ['widen the fiscal space of local councils', 'Macroeconomic policy'],
    ['strengthen food security', 'Food and agriculture'],
    ['sign a social security agreement', 'Labour and employment'],
    ['support people-to-people ties', 'Culture, tourism and people'],
    ['secure supply-chains', 'Trade and investment'],
  ])('reads words together: %s: %s', (unit, expected) => {
    expect(area(unit)).toBe(expected);
  });

  it('does not take a pronoun or a turn of speech for a subject', () => {
    expect(area('help those who ask')).toBeNull();
    expect(area('continue the development of these')).toBeNull();
    expect(area('exchange views')).not.toBe('Culture, tourism and people');
  });
});

describe('what the text above says of a unit', () => {
  it('decides where the unit is silent', () => {
    expect(area('continue this campaign')).toBeNull();
    expect(area('continue this campaign', below('Vaccination against measles'))).toBe('Health');
    const above = below('Annex', 'Ruritania has frozen assets.', 'The sanctions on Graustark stay.');
    expect(area('continue this campaign', above)).toBe('Peace and security');
  });

  it('yields to what the unit itself says', () => {
    expect(area('build 300 km of highways', below('Vaccination', 'The vaccines have arrived.'))).toBe(
      'Infrastructure and connectivity',
    );
    expect(area('meet every spring', below('Vaccination'))).toBe('International cooperation');
  });

  it('fades', () => {
    const context = below('Annex', 'Vaccines, medicines and hospitals.');
    for (let more = 0; more < 16; more++) context.pass(tokenise('Energy is the theme of this part.'));
    expect(area('continue this campaign', context)).toBe('Energy');
  });

  it('is the same whenever it is asked for, and a heading takes the place of the one before', () => {
    const context = below('Vaccination', 'Medicines arrived.');
    expect(context.prior()).toEqual(context.prior());
    context.open(tokenise('Railways'));
    expect(context.prior().areas).not.toContain(AREAS.indexOf('Health'));
  });

  it('leaves meetings out, since every text speaks of them', () => {
    expect(below('Summit', 'The ministers met at a meeting.').prior().areas).toEqual([]);
  });
});

describe('area terms', () => {
  it('have stems of three letters or more, and no empty word', () => {
    for (const terms of AREA_TERMS.stems.values())
      for (const term of terms) expect(term.first.length).toBeGreaterThan(2);
    const all = [...AREA_TERMS.whole.values(), ...AREA_TERMS.stems.values()].flat();
    for (const { first, rest } of all)
      for (const { text } of [{ text: first }, ...rest]) expect(text).toMatch(/^[^\s*,-]+$/);
  });

  it('are each found as written', () => {
    for (const [first, terms] of AREA_TERMS.whole) {
      for (const { rest, areas } of terms) {
        const words = [first, ...rest.map(({ text }) => text)].join(' ');
        const named = areas.filter(({ weight }) => weight > 1).map((entry) => entry.area);
        if (areas.length === 1 && named.length === 1) expect([words, area(words)]).toEqual([words, named[0]]);
      }
    }
  });

  it('give an area or null for any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
        const tokens = tokenise(text);
        const start = Math.min(from, tokens.count);
        const end = Math.min(start + length, tokens.count);
        expect(areaOf(tokens, start, end, NOTHING)).toBe(areaOf(tokens, start, end, NOTHING));
      }),
    );
  });
});
