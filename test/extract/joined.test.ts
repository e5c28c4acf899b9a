import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const bound = (text: string) =>
  statementsIn(text)
    .filter(({ kind }) => kind === 'commitment')
    .map(({ promisor, text: words }) => `${promisor.map(({ code }) => code).join('+')} | ${words}`);

describe('who is bound where a sentence names several', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'Velmark agreed to open three ports, and Graustark to train 400 pilots.',
      'XVM | open three ports',
      'XGK | train 400 pilots',
    ],
    [
      'Velmark agreed to open ports in Sund, Karsa, and Tolnau to train pilots.',
      'XVM | open ports in Sund, Karsa, and Tolnau to train pilots',
    ],
    ['Velmark as well as Graustark will open three ports.', 'XVM+XGK | open three ports'],
    ['Not only Velmark but also Graustark will open three ports.', 'XVM+XGK | open three ports'],
    ['We welcome that Velmark will open three ports.', 'XVM | open three ports'],
    ['Tarvonia welcomed that Velmark will open three ports.', 'XVM | open three ports'],
    ['We welcome the announcement by Velmark that it will open three ports.', 'XVM | open three ports'],
    ["It is Velmark's intention to open three ports.", 'XVM | open three ports'],
    ['Velmark will (with the help of Graustark) open three ports.', 'XVM | open three ports'],
    ['A decision was taken to open three ports.', 'QRU | open three ports'],
    ['We have set ourselves the task of opening three ports.', 'QRU | opening three ports'],
    ['We make it our goal to open three ports by 2035.', 'QRU | open three ports by 2035'],
  ];
  test.each(cases)('%s', (text, ...found) => expect(bound(text)).toEqual(found));
});

describe('to each its sum', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'Velmark pledged 60 million crowns, Graustark 17 million crowns and Tarvonia 10 million crowns.',
      'XVM | 60 million crowns',
      'XGK | 17 million crowns',
      'XTV | 10 million crowns',
    ],
    [
      'Velmark will provide 60 million crowns, and Graustark 17 million crowns for lifeboats.',
      'XVM | provide 60 million crowns',
      'XGK | 17 million crowns for lifeboats',
    ],
    [
      'Velmark will give Graustark 60 million crowns and 3 boats.',
      'XVM | give Graustark 60 million crowns and 3 boats',
    ],
  ];
  test.each(cases)('%s', (text, ...found) => expect(bound(text)).toEqual(found));
});

describe('a series whose last comma stands before its "and"', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Velmark, Graustark, and Tarvonia will open three ports.', 'XVM+XGK+XTV | open three ports'],
    ['Velmark, Graustark, Halvora, and Tarvonia each commit to open a port.', 'XVM+XGK+XHV+XTV | open a port'],
    ['Officials said that Velmark, Graustark, and Tarvonia will open a port.', 'XVM+XGK+XTV | open a port'],
    ['On Monday, Velmark, the Republic of Graustark, and Tarvonia agreed to open a port.', 'XVM+XGK+XTV | open a port'],
    ['The Ministers of Velmark, Graustark, and Tarvonia will open a port.', 'XVM+XGK+XTV | open a port'],
    ['Boats, nets, and lamps will be sent to Velmark.', 'QRU | Boats, nets, and lamps will be sent to Velmark'],
    ['We met, and Tarvonia will open a port.', 'XTV | open a port'],
    ['Velmark leads, Graustark follows, and Tarvonia will open a port.', 'XTV | open a port'],
    ['In Tolnau, Graustark, and Tarvonia will open a port.', 'XTV | open a port'],
    [
      'Trellis Foundation, Ascend Group, and the Lund Foundation will open a port.',
      'Trellis Foundation+Ascend Group+Lund Foundation | open a port',
    ],
    ['Velmark, Graustark, and others will open a port.', 'XVM+XGK | open a port'],
    [
      'Neither Velmark, Graustark, nor Tarvonia will close a port.',
      'XVM+XGK+XTV | Neither Velmark, Graustark, nor Tarvonia will close a port',
    ],
    ['Velmark, along with Graustark, Tarvonia, and Halvora, will open a port.', 'XVM+XGK+XTV+XHV | open a port'],
    [
      'Nearly 40 countries, including Velmark, Graustark, and Tarvonia, pledged to open a port.',
      'XVM+XGK+XTV | open a port',
    ],
    ['Lundcorp, Tollmart, and ABC will open a port.', 'Lundcorp+Tollmart+ABC | open a port'],
    ['Velmark and Lundcorp will open a port.', 'XVM+Lundcorp | open a port'],
    ['The Ministry of Health and Sustainability of Velmark will open a port.', 'XVM | open a port'],
    ['Through this Call to Action, ministries, firms, and agencies will open three ports.', 'QRU | open three ports'],
    ['In support of Velmark, Graustark, and Halvora, Tarvonia will open a port.', 'XTV | open a port'],
    ['We welcomed Velmark and Graustark, and Tarvonia will open a port.', 'XTV | open a port'],
  ];
  test.each(cases)('%s', (text, ...found) => expect(bound(text)).toEqual(found));
});
