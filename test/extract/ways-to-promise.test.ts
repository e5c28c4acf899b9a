import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const BASE = 'open three ports by 2034';
const ING = 'opening three ports by 2034';

/** Ways to say that one will do something; `…` stands for the act, `…ing` for its -ing form. */
const PROMISES = [
  ...[
    'will …',
    'shall …',
    'is going to …',
    'is set to …',
    'is due to …',
    'is about to …',
    'will also …',
    'will, for its part, …',
  ],
  ...['plans to …', 'is planning to …', 'has plans to …', 'intends to …', 'has the intention to …', 'aims to …'],
  ...['has set itself the goal of …ing', 'has set a target to …', 'expects to …', 'is ready to …', 'stands ready to …'],
  ...[
    'is prepared to …',
    'is willing to …',
    'is determined to …',
    'resolves to …',
    'is committed to …ing',
    'commits to …',
  ],
  ...[
    'commits itself to …',
    'has committed itself to …',
    'has made a commitment to …',
    'made a pledge to …',
    'pledged to …',
  ],
  ...[
    'undertakes to …',
    'has promised to …',
    'gave its word to …',
    'vows to …',
    'swears to …',
    'guarantees to …',
    'agreed to …',
  ],
  ...['consents to …', 'has decided to …', 'has taken the decision to …', 'took it upon itself to …', 'accepted to …'],
  ...[
    'announces that it will …',
    'announced plans to …',
    'announced a decision to …',
    'said it would …',
    'stated that it would …',
  ],
  ...['assured its partners that it would …', 'told its partners it will …', 'informed the meeting that it will …'],
  ...['notified partners of its intention to …', 'reaffirmed its commitment to …', 'reiterated its pledge to …'],
  ...['restated its intention to …', 'expressed its readiness to …', 'signalled its intention to …', 'offered to …'],
  ...[
    'will take steps to …',
    'will make every effort to …',
    'will endeavour to …',
    'will work to …',
    'will continue to …',
  ],
  ...['will begin …ing', 'will be responsible for …ing', 'will take the lead in …ing'],
];

const OTHERS = [
  ...['can …', 'could …', 'may …', 'might …', 'should …', 'must …', 'ought to …', 'needs to …', 'would …', 'used to …'],
  ...['had planned to …', 'failed to …', 'refused to …', 'has yet to …', 'did not …', 'was asked to …', 'is able to …'],
  ...['is required to …', 'is likely to …', 'has begun to …', 'has managed to …', 'hopes to …', 'would like to …'],
];

const promised = (way: string) =>
  statementsIn(`The talks were held.\n\nVelmark ${way.replace('…ing', ING).replace('…', BASE)}.`, {
    speaker: [],
  }).filter(({ kind }) => kind === 'commitment');

describe('a party promises', () => {
  test.each(PROMISES)('Velmark %s', (way) => {
    const found = promised(way);
    expect(found.map(({ promisor }) => promisor.map(({ code }) => code))).toEqual([['XVM']]);
    expect(found[0]!.text).toMatch(/open(ing)? three ports by 2034$/);
    expect(found[0]!.deadline?.edtf).toBe('2034');
  });
});

describe('a party does not promise', () => {
  test.each(OTHERS)('Velmark %s', (way) => expect(promised(way)).toEqual([]));
});
