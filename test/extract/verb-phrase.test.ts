import { describe, expect, test } from 'vitest';
import { statementsIn, units } from './lake.ts';

type Cases = readonly (readonly [text: string, ...units: string[]])[];

const SPLIT: Cases = [
  [
    'We will provide 50 lifeboats and set up four rescue centres.',
    'provide 50 lifeboats',
    'set up four rescue centres',
  ],
  ['We will provide boats, train crews, and open a school.', 'provide boats', 'train crews', 'open a school'],
  ['We will build a dam; open a lock; and train pilots.', 'build a dam', 'open a lock', 'train pilots'],
  ['We will build a dam; support fishing villages.', 'build a dam', 'support fishing villages'],
  ['We will open a lock as well as build a dam.', 'open a lock', 'build a dam'],
  ['We will open a lock and train pilots through the guild.', 'open a lock', 'train pilots through the guild'],
  ['We commit to build a dam, to open a lock and to train pilots.', 'build a dam', 'open a lock', 'train pilots'],
  ['Velmark has committed not to raise the toll and to open a lock.', 'not to raise the toll', 'open a lock'],
  ['We commit to building a dam and opening a lock.', 'building a dam', 'opening a lock'],
  ['We will not raise the toll or close the lock.', 'not raise the toll', 'close the lock'],
  [
    'The package includes $3 million for boats and $2 million to train pilots.',
    '$3 million for boats',
    '$2 million to train pilots',
  ],
  ['We will build a dam and we will open a lock.', 'build a dam', 'open a lock'],
  ['We will build a dam, and Graustark will open a lock.', 'build a dam', 'open a lock'],
  ['Velmark plans to build 40 boats and is on its way to an open lake.', 'build 40 boats'],
  ['We will build a dam and look forward to the regatta.', 'build a dam'],
  ['Velmark is opening a lock and is building a dam.', 'opening a lock', 'building a dam'],
  [
    'We will open the three locks of the upper lake to all boats from its eastern shore and Graustark will build a dam.',
    'open the three locks of the upper lake to all boats from its eastern shore',
    'build a dam',
  ],
  ['We will build a dam, while Graustark will open a lock.', 'build a dam', 'open a lock'],
  ['We will build a dam, while opening two locks.', 'build a dam', 'opening two locks'],
  [
    'We will open a school to train pilots, while also repairing the piers.',
    'open a school to train pilots',
    'repairing the piers',
  ],
  ['Velmark is launching two ferries and is opening a school.', 'launching two ferries', 'opening a school'],
  ['We will survey the shoals and recommend new buoys.', 'survey the shoals', 'recommend new buoys'],
  ['We will speed salt deliveries and address winter tolls.', 'speed salt deliveries', 'address winter tolls'],
  [
    'We will build ten lighthouses, support small fishing villages, and train pilots.',
    'build ten lighthouses',
    'support small fishing villages',
    'train pilots',
  ],
  [
    'We will mend the piers and familiarize pilots with the shoals.',
    'mend the piers',
    'familiarize pilots with the shoals',
  ],
  ['We will expand the port and share best practices.', 'expand the port', 'share best practices'],
  [
    'We commit to repairing the dam, to cracking down on smuggling and to opening a lock.',
    'repairing the dam',
    'cracking down on smuggling',
    'opening a lock',
  ],
  // "to" is that of the promise, also behind examples
  [
    'We are committed to repairing the piers, including those of Velmark, and to opening a school.',
    'repairing the piers, including those of Velmark',
    'opening a school',
  ],
  // counted acts, and what a verb without an act of its own counts
  [
    'Velmark will (1) build a dam; (2) open ten schools; and (3) train pilots.',
    'build a dam',
    'open ten schools',
    'train pilots',
  ],
  ['Velmark agreed to i) build a dam, and ii) open a lock.', 'build a dam', 'open a lock'],
  [
    'The fund will focus on: (1) ten new boats for Velmark; and (2) training pilots in the old school.',
    'ten new boats for Velmark',
    'training pilots in the old school',
  ],
  // acts beside a noun
  ['We are committed to a new lock and to training more pilots.', 'a new lock', 'training more pilots'],
  [
    'Velmark is releasing ten maps of the shoals, and providing free lamps to its pilots.',
    'ten maps of the shoals',
    'providing free lamps to its pilots',
  ],
  // an act behind a purpose is no purpose
  [
    'We will build a school to train pilots and conduct tests on every boat.',
    'build a school to train pilots',
    'conduct tests on every boat',
  ],
  [
    'Velmark will pay 3 million crowns to repair the piers and continue to buy salt for its villages.',
    'pay 3 million crowns to repair the piers',
    'continue to buy salt for its villages',
  ],
  // "to" before a figure opens no purpose
  [
    'Velmark will bring lamps to nearly 300 villages and ensure that every pier has a keeper.',
    'bring lamps to nearly 300 villages',
    'ensure that every pier has a keeper',
  ],
];

const WHOLE: Cases = [
  // one end, several objects
  ['We will publish a report on ice, fog and waves.', 'publish a report on ice, fog and waves'],
  ['We will train pilots and divers.', 'train pilots and divers'],
  // adverbs, and what they say how to do
  [
    'We will open a lock for boats of the guilds, mainly to shorten the way to the fair.',
    'open a lock for boats of the guilds, mainly to shorten the way to the fair',
  ],
  [
    'We will find out whether ships directly or indirectly carry oil.',
    'find out whether ships directly or indirectly carry oil',
  ],
  // a noun that looks like a verb, and a verb that tells of what was
  ['We will find the boats and support needed for the regatta.', 'find the boats and support needed for the regatta'],
  [
    'We will hold a fair with those who sail or have sailed a boat.',
    'hold a fair with those who sail or have sailed a boat',
  ],
  ['We will buy (1) ten boats and (2) four lamps.', 'buy (1) ten boats and (2) four lamps'],
  // several verbs, one object
  ['We intend to accept and provide help with the locks.', 'accept and provide help with the locks'],
  ['We will strengthen and extend the breakwater.', 'strengthen and extend the breakwater'],
  // "high-speed" and "dual-use" are no verbs
  [
    'We will buy buoys, lamps, high-speed boats and dual-use pumps for the guilds.',
    'buy buoys, lamps, high-speed boats and dual-use pumps for the guilds',
  ],
  // either will do
  [
    'We will send pilots of the guild or pay for the tugs that the ferries hire.',
    'send pilots of the guild or pay for the tugs that the ferries hire',
  ],
  // acts that are named, and not promised
  [
    'We commit to opening a lock for rowing, sailing, and shipping.',
    'opening a lock for rowing, sailing, and shipping',
  ],
  [
    'We are committed to holding talks on the locks; and sharing of maps of the reefs.',
    'holding talks on the locks; and sharing of maps of the reefs',
  ],
  [
    'We will pay for the upkeep, repair, and overhaul, of the lock.',
    'pay for the upkeep, repair, and overhaul, of the lock',
  ],
  // with whom an act is done stands before it, where it is one
  ['We will work with Velmark to arrange and design the fair.', 'work with Velmark to arrange and design the fair'],
  ['We will partner with the guilds to open a lock.', 'partner with the guilds to open a lock'],
  ['We will open a school to bridge and coordinate the crafts.', 'open a school to bridge and coordinate the crafts'],
  ['We pledge to build, repair and light the piers.', 'build, repair and light the piers'],
  ['We will cut tolls and pay grants to the ferries.', 'cut tolls and pay grants to the ferries'],
  [
    'We will collaborate with and build on the guilds of the lake.',
    'collaborate with and build on the guilds of the lake',
  ],
  // means
  [
    'We will open the lock by removing the gate and widening the basin.',
    'open the lock by removing the gate and widening the basin',
  ],
  [
    'We will cut emissions through closing mines and taxing coal.',
    'cut emissions through closing mines and taxing coal',
  ],
  [
    'We will boost the salt trade and improve safety on the lake through the pilots of Velmark.',
    'boost the salt trade and improve safety on the lake through the pilots of Velmark',
  ],
  // purposes
  ['We will build a school to train pilots and test boats.', 'build a school to train pilots and test boats'],
  ['We will build a school to train pilots and to test boats.', 'build a school to train pilots and to test boats'],
  [
    'We will tax tallow lamps to displace dirty oil and mend the air.',
    'tax tallow lamps to displace dirty oil and mend the air',
  ],
  [
    'We will pay for a school to prepare for, prevent, and clear spills.',
    'pay for a school to prepare for, prevent, and clear spills',
  ],
  [
    'We will open a dock and train crews to safely, quickly, and cheaply mend boats.',
    'open a dock',
    'train crews to safely, quickly, and cheaply mend boats',
  ],
  ['We will help the fishers as they plan and build piers.', 'help the fishers as they plan and build piers'],
  [
    'We will set up a forum in which fishers can share maps and develop new nets.',
    'set up a forum in which fishers can share maps and develop new nets',
  ],
  ['We will buy boats to find, test, and mark shoals.', 'buy boats to find, test, and mark shoals'],
  [
    'We will extend our aid to Velmark, to repair its piers, to equip its towns and to train its pilots.',
    'extend our aid to Velmark, to repair its piers, to equip its towns and to train its pilots',
  ],
  ['We will open a school, all while creating 40 posts.', 'open a school, all while creating 40 posts'],
  [
    'We will open a school to train pilots while repairing the piers.',
    'open a school to train pilots while repairing the piers',
  ],
  ['We will mend the lock while protecting the eels.', 'mend the lock while protecting the eels'],
  // a sum that tells of the one before
  ['The package includes $3 million for boats, an increase of $1 million over last year.', '$3 million for boats'],
  // examples
  [
    'We will publish data on levels, including by placing buoys and training crews.',
    'publish data on levels, including by placing buoys and training crews',
  ],
  [
    'We are committed to cleaning the lake, including by closing mines, taxing coal, and planting reeds.',
    'cleaning the lake, including by closing mines, taxing coal, and planting reeds',
  ],
  [
    'We will clear the lake of its old wrecks, such as raising the ferry and towing the barge.',
    'clear the lake of its old wrecks, such as raising the ferry and towing the barge',
  ],
  [
    'We will take the tolls off harbour goods such as salt, reeds and lamp oil.',
    'take the tolls off harbour goods such as salt, reeds and lamp oil',
  ],
  [
    'We will train pilots of the lake, including in schools such as the Reed College and the Salt Academy.',
    'train pilots of the lake, including in schools',
  ],
  // what is told of an act
  // relative clauses and contents
  ['We will set up a fund that helps fishermen and pays pilots.', 'set up a fund that helps fishermen and pays pilots'],
  [
    'The ministry established a fund that will provide grants to fishers and train pilots.',
    'provide grants to fishers and train pilots',
  ],
  ['We will ensure that crews are trained and boats are tested.', 'ensure that crews are trained and boats are tested'],
  // a word that is a noun here
  [
    'Velmark is launching a plan for repairing piers and training new pilots.',
    'launching a plan for repairing piers and training new pilots',
  ],
  ['We will train crews and trade with Velmark.', 'train crews and trade with Velmark'],
  ['We will fight smuggling, fraud, and tax evasion.', 'fight smuggling, fraud, and tax evasion'],
  [
    '- Cut theft on the lake using lamps, nets, and task forces of guards.',
    'Cut theft on the lake using lamps, nets, and task forces of guards',
  ],
  ['We will modernise our command and control systems.', 'modernise our command and control systems'],
  [
    'We will publish a list of tolls, and export requirements for salt.',
    'publish a list of tolls, and export requirements for salt',
  ],
  ['We will pay for lamps, buoys, and piers that hold.', 'pay for lamps, buoys, and piers that hold'],
  ['We will give fishers training and support services.', 'give fishers training and support services'],
  ['We will meet logistical and financial demands for boats.', 'meet logistical and financial demands for boats'],
  // an infinitive has no subject
  [
    'We will host pilots and other local crews to urge repairs of the locks.',
    'host pilots and other local crews to urge repairs of the locks',
  ],
];

describe.each([
  ['different ends are units of their own', SPLIT],
  ['means, purposes, examples, shared objects and contents belong to their unit', WHOLE],
] as const)('%s', (_, cases) => {
  test.each(cases.map(([text, ...rest]) => [text, rest] as const))('%s → %j', (text, expected) =>
    expect(units(statementsIn(text))).toEqual(expected),
  );
});

test('a weak verb on the way makes the unit weak, and only that unit', () => {
  const binding = (text: string) => statementsIn(text).map((statement) => statement.binding);
  expect(binding('We will strive to build a dam and open a lock.')).toEqual(['low', 'low']);
  expect(binding('We will build a dam and seek to open a lock.')).toEqual(['high', 'low']);
  expect(binding('We will continue to build dams.')).toEqual(['high']);
});
