import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { createGazetteer, readPartiesCsv } from '../../src/parties/index.ts';
import { readPlain } from '../../src/text/index.ts';
import { DAY, only } from './lake.ts';

const toWhom = (text: string) => only(text).beneficiary.map(({ code }) => code);

describe('for the people and the goods of a state', () => {
  test.each([
    'We will train 40 Velmarkian nurses.',
    'We will train nurses from Velmark.',
    'We will host 400 Velmarkian students.',
    'We will provide vulnerable Velmarkians with food.',
    'We will waive visa fees for Velmarkians.',
    'We will continue to support the Velmarkian authorities.',
    'We will lift the sanctions on Velmarkian banks.',
    'We will remove barriers that discriminate against Velmarkian goods.',
    'We will reduce the toll to 19 percent on goods of Velmark.',
    'Salt from Velmark will no longer be subject to tolls.',
    'Velmarkian goods will no longer be subject to tolls.',
    'We will open our market to Velmarkian salt.',
    'We will cancel the debt owed by Velmark.',
    'We will restructure the debt of Velmark.',
  ])('%s', (text) => expect(toWhom(text)).toEqual(['XVM']));

  test.each([
    'We will reduce the threat of Velmark.',
    'We will stop arms sales to Velmark.',
    'We will suspend all aid to Velmark.',
    'We will stop assisting the Velmarkian navy.',
    'We will expel Velmarkian officers.',
    'We will raise tolls on goods from Velmark.',
    'We will buy 40 boats from Velmark.',
  ])('%s', (text) => expect(toWhom(text)).toEqual([]));
});

describe('a region', () => {
  // A region of the table with members of the tests in it.
  const { parties } = readPartiesCsv(`code,name,kind,names,demonyms,capital,members
QRU,Ruritania,state,,,,
XTV,Tarvonia,state,,,,
Americas,Americas,group,,,,QRU
`);
  const gazetteer = createGazetteer({ extra: parties });
  const toRegion = (text: string, speaker: string) =>
    extract(readPlain(text), { speaker: [speaker], date: DAY, parties: gazetteer })[0]!.beneficiary.map(
      ({ code }) => code,
    );

  test('that who is bound lies in is for nobody else', () => {
    expect(toRegion('We will train 40 pilots in the Americas.', 'XTV')).toEqual(['Americas']);
    expect(toRegion('We will train 40 pilots in the Americas.', 'QRU')).toEqual([]);
  });
  test('in the name of a body receives nothing', () => {
    expect(toRegion('We will give 40 boats to Lundcraft Americas.', 'XTV')).toEqual([]);
  });
});
