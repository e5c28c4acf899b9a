import { expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

/** Whom a text binds, unit by unit. */
const bound = (text: string) => statementsIn(text).map(({ promisor }) => promisor.map(({ code }) => code).join('+'));

const CASES: readonly (readonly [text: string, ...codes: string[]])[] = [
  // firms that a state's name stands beside or in
  ['Velmarkian carrier Lund Airways will open three ports.', 'Lund Airways'],
  ['The Velmarkian firm Lundcraft will open three ports.', 'Lundcraft'],
  ['Velmark Airways will open three ports.', 'Velmark Airways'],
  ['The Velmark Port Authority will open three ports.', 'XVM'],
  ['Velmark and Lund Airways will open three ports.', 'XVM+Lund Airways'],
  // bodies that bear the name of a region, which nobody else is bound by
  ['Lundcraft Africa will open three ports.', 'Lundcraft Africa'],
  // what stands in brackets behind a name
  ['Velmark (the chair), Graustark (the host), and Tarvonia will open three ports.', 'XVM+XGK+XTV'],
  ['The Republic of Velmark ("Velmark") and Graustark ("Graustark") agree to open a port.', 'XVM+XGK'],
  ['Velmark and Graustark, hereinafter the Parties, agree to open a port.', 'XVM+XGK'],
  // what opens the sentence has a row of its own
  [
    'Recognizing the fog and the loss of boats, the Velmark Navy, Graustark, and Tarvonia will open a port.',
    'XVM+XGK+XTV',
  ],
  // where something is, and what it is for
  ['Our embassy in Velmark will open three ports.', 'QRU'],
  ['The ambassador to Velmark will open three ports.', 'QRU'],
  ['The new fund for Velmark and Graustark will open three ports.', 'QRU'],
  ['The Velmarkian embassy in Graustark will open three ports.', 'XVM'],
  ['Officials from Velmark, the Principality of Graustark and Tarvonia will open a port.', 'XVM+XGK+XTV'],
  ['Ministers of finance from Velmark and Graustark will open three ports.', 'XVM+XGK'],
  ['Authorities in Velmark will open three ports.', 'XVM'],
  // whoever "with" names
  ['The fund opens in May, with Velmark committing to add 40 million crowns.', 'XVM'],
  // "it" is no party that is named behind it
  ['The Lund Works (LW) has announced it will open three ports in Velmark.', 'QRU'],
];

test.each(CASES)('%s', (text, ...codes) => expect(bound(text)).toEqual(codes));
