import { describe, expect, test } from 'vitest';
import { statementsIn, units } from './lake.ts';

type Cases = readonly (readonly [text: string, ...units: string[]])[];

const UNDERGONE: Cases = [
  ['For boats without a pilot, a toll of 20 crowns will apply.', 'a toll of 20 crowns will apply'],
  [
    'A toll of 20 crowns will apply from 2 May 2031 and follow the price of salt in the spring after.',
    'A toll of 20 crowns will apply from 2 May 2031',
    'follow the price of salt in the spring after',
  ],
  ['The new ferry will connect both shores.', 'connect both shores'],
];

const PARTED: Cases = [
  [
    'We will teach pilots to read and mark charts of the ice and the shoals; support small, safe and clean ports; and repair two piers.',
    'teach pilots to read and mark charts of the ice and the shoals',
    'support small, safe and clean ports',
    'repair two piers',
  ],
  [
    'We will cut the fares by opening a lock; repairing two piers; and training pilots.',
    'cut the fares by opening a lock',
    'repairing two piers',
    'training pilots',
  ],
  [
    'We will cut the fares, including by opening a lock; repairing two piers; and training pilots.',
    'cut the fares, including by opening a lock; repairing two piers; and training pilots',
  ],
  [
    'Velmark will open a lock; will repair two piers; and will train more pilots.',
    'open a lock',
    'repair two piers',
    'train more pilots',
  ],
];

const VERBS: Cases = [
  ['We will buy ten new ferries and renovate the old pier.', 'buy ten new ferries', 'renovate the old pier'],
  ['We will publish new lake charts and repair three locks.', 'publish new lake charts', 'repair three locks'],
  ['We will publish new lake charts and screen 40 ships.', 'publish new lake charts', 'screen 40 ships'],
  ['We are committed to mending the pier and to training pilots.', 'mending the pier', 'training pilots'],
  [
    'We will dig less coal and sand, and, as soon as possible, raise the salt tax.',
    'dig less coal and sand',
    'raise the salt tax',
  ],
  ['We will open the lock early and thus save the boats a day.', 'open the lock early and thus save the boats a day'],
  ['We will build a pier that lowers fares and creates jobs.', 'build a pier that lowers fares and creates jobs'],
  ['Under the pact, three piers will be demolished by 2033.', 'three piers will be demolished by 2033'],
];

const READ_THROUGH: Cases = [
  ['We will work with Velmark to build a dam and open a lock.', 'build a dam', 'open a lock'],
  ['We will cooperate closely to build a dam.', 'build a dam'],
  [
    'We will supply ten boats and work with Velmark to open a school.',
    'supply ten boats',
    'work with Velmark to open a school',
  ],
  [
    'We are committed to working together to build a dam, open a lock, and train more pilots.',
    'build a dam',
    'open a lock',
    'train more pilots',
  ],
  ['We commit to working together to build and light piers.', 'working together to build and light piers'],
  ['We will work to: build a dam; and open a lock.', 'build a dam', 'open a lock'],
  [
    'We will work with Velmark to: rally ten towns to mend their piers; and open a lock.',
    'rally ten towns to mend their piers',
    'open a lock',
  ],
  ['We will continue to fund the ferry.', 'continue to fund the ferry'],
  ['We will build a dam to hold the river.', 'build a dam to hold the river'],
];

const ENDS: Cases = [
  ['We will build a dam, which will hold the river and light the town.', 'build a dam'],
  ['We will build 40 boats — all part of the pledge we made to the guild.', 'build 40 boats'],
  ['We will build 40 boats; that is what the guild needs.', 'build 40 boats'],
  ['We will build a dam—bringing light closer to the villages.', 'build a dam'],
  ['We will build a dam as part of the lake plan.', 'build a dam'],
  [
    'We will pay 7 million crowns for the piers, a 2 million crown increase over the year before.',
    'pay 7 million crowns for the piers',
  ],
  [
    'We will give 2 million crowns to the pilots, adding to the 3 million of May.',
    'give 2 million crowns to the pilots',
  ],
  [
    'We will extend the breakwater of the old harbour, building on the piers that Velmark set last year.',
    'extend the breakwater of the old harbour',
  ],
  // what bears a name is no more of the promise; further things and short units are
  [
    'We will join the Lake Compact of Velmark, a league of ten towns that keeps the piers.',
    'join the Lake Compact of Velmark',
  ],
  [
    'Velmark will pay $3 million to the Pilots Fund (PF), an office of the guild to help crews.',
    'pay $3 million to the Pilots Fund (PF)',
  ],
  ['We will open Port Hall, a hall that pilots meet in.', 'open Port Hall, a hall that pilots meet in'],
  [
    'We will give lamps to the town of Velmark, a school, and a mill.',
    'give lamps to the town of Velmark, a school, and a mill',
  ],
  ['We will pay for ten boats, bringing the total to 30 since May.', 'pay for ten boats'],
  ['We will train more pilots, building on the school that Velmark opened in May.', 'train more pilots'],
  ['Velmark is launching a school of pilots, bringing together ten guilds.', 'launching a school of pilots'],
  ['We will pay for ten boats, giving comfort to the towns whose ferries sank.', 'pay for ten boats'],
  ['We commit to opening a lock and recognizing the reeds.', 'opening a lock'],
  ['We will build a dam because the river floods the town every spring.', 'build a dam'],
  ['“We will build a dam.”', 'build a dam'],
  ['We will build the dam, announced in May, to hold the river.', 'build the dam, announced in May, to hold the river'],
  ['We will build a dam (the second).', 'build a dam (the second)'],
  // what happens to a thing says nothing without it, and "no" turns round what stands behind
  ['A toll of 40 crowns will apply to salt from Velmark.', 'A toll of 40 crowns will apply to salt from Velmark'],
  ['The fund will apply the toll to salt from May.', 'apply the toll to salt from May'],
  ['No pilot will pay the toll of 40 crowns.', 'No pilot will pay the toll of 40 crowns'],
  ['Not a crown of the toll will be paid to pirates.', 'Not a crown of the toll will be paid to pirates'],
];

describe.each([
  ['what befalls a thing is told with the thing', UNDERGONE],
  ['the act stands behind "work with X to"', READ_THROUGH],
  ['what semicolons part', PARTED],
  ['verbs, and what is none', VERBS],
  ['where a unit ends', ENDS],
] as const)('%s', (_, cases) => {
  test.each(cases.map(([text, ...rest]) => [text, rest] as const))('%s → %j', (text, expected) =>
    expect(units(statementsIn(text))).toEqual(expected),
  );
});
