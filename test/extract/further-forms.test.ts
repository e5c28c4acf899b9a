import { expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const said = (text: string) => statementsIn(text).map(({ kind, text: words }) => `${kind}: ${words}`);
const acts = (text: string) => statementsIn(text).map(({ text: words }) => words);

test.each([
  ['The new academy, funded by Velmark and joined by Graustark, will train 400 pilots.', ['train 400 pilots']],
  ['The Harbour Office, alongside Velmark, will open two lighthouses.', ['open two lighthouses']],
  ['The Lake Harbour Office (LHO), will open two lighthouses.', ['open two lighthouses']],
  ['Additionally, the Ports of Ansel and Sund, and Velmark, will pay 3 million crowns.', ['pay 3 million crowns']],
  [
    'Forty students will be given boats worth 3 million crowns.',
    ['Forty students will be given boats worth 3 million crowns'],
  ],
  ['The tolls will be reassessed in 2033.', ['The tolls will be reassessed in 2033']],
  ['We will each name a pilot by 2031.', ['name a pilot by 2031']],
  ['Ruritania and Velmark each plan to open a lock by 2033.', ['open a lock by 2033']],
  ['They condemned the raids, and each pledged to open a lock by 2033.', ['open a lock by 2033']],
  ['We will, in the coming weeks, publish two maps of a proposed lock.', ['publish two maps of a proposed lock']],
  ['The two sides shall, at the request of either side, immediately open a lock.', ['open a lock']],
  ['Ruritania and Velmark each intend to name two pilots.', ['name two pilots']],
  ['Ruritania, together with its ports, and Velmark each plan to build a lock.', ['build a lock']],
  [
    'The two sides agreed on the importance of salt, and to open a salt market in 2031.',
    ['open a salt market in 2031'],
  ],
  ['It obliges both parties to publish their charts.', ['publish their charts']],
  ['We are continuing our efforts to conclude a harbour treaty by 2031.', ['conclude a harbour treaty by 2031']],
  ['The bill invests 3 million crowns in piers.', ['invests 3 million crowns in piers']],
  [
    'For the ports, the budget also provides 2 million crowns to train pilots.',
    ['provides 2 million crowns to train pilots'],
  ],
  ['We will guarantee free passage to all boats.', ['guarantee free passage to all boats']],
  ['The harbour law will also ban fishing at night.', ['ban fishing at night']],
  ["Velmark's new rule will make the patrols permanent.", ['make the patrols permanent']],
  ['This working group will map the shoals by 2031.', ['map the shoals by 2031']],
  ['The lake commission will be chaired by Graustark.', ['The lake commission will be chaired by Graustark']],
  ['The Harbour Act includes 3 million crowns for piers.', ['3 million crowns for piers']],
  ['We will work together to institutionalise and widen the patrols.', ['institutionalise and widen the patrols']],
  ['The toll will not apply to fishing boats.', ['The toll will not apply to fishing boats']],
  ['The ban on night fishing will take effect in May 2031.', ['The ban on night fishing will take effect in May 2031']],
  ['This will take effect on 4 June 2031.', ['This will take effect on 4 June 2031']],
  ['The tolls on salt will remain in place until 2033.', ['The tolls on salt will remain in place until 2033']],
  ['The new policy will apply to all boats with nets.', ['The new policy will apply to all boats with nets']],
  ['These tolls will remain in force until 2033.', ['These tolls will remain in force until 2033']],
  [
    'The night watch will be in force when the lock is shut.',
    ['The night watch will be in force when the lock is shut'],
  ],
  ['This will take effect on 5 May 2031.', ['This will take effect on 5 May 2031']],
  ['The Lake Council will be composed of ten pilots.', ['The Lake Council will be composed of ten pilots']],
  ['Fishing boats will be exempt from the toll.', ['Fishing boats will be exempt from the toll']],
  ['Harbour funds will not be used to dredge the canal.', ['Harbour funds will not be used to dredge the canal']],
  ['Boat races will take place in every port of the lake.', ['Boat races will take place in every port of the lake']],
  [
    'Night fishing will continue to be allowed in the northern bay.',
    ['Night fishing will continue to be allowed in the northern bay'],
  ],
  ['Work on the lock will begin in May 2031.', ['Work on the lock will begin in May 2031']],
  ['This plan will ban night fishing on the lake.', ['ban night fishing on the lake']],
  ['This programme will repair the piers of Sund.', ['repair the piers of Sund']],
  ['A boat race is set to be held on the lake in 2033.', ['A boat race is set to be held on the lake in 2033']],
  ['Lamps will become mandatory for all boats in 2033.', ['become mandatory for all boats in 2033']],
  ['The charts will soon be accessible to all pilots.', ['The charts will soon be accessible to all pilots']],
  ['Ruritania does not – and will not – buy warships.', ['not – buy warships']],
  ["The Pilots' Guild has made a commitment to mend two piers by 2033.", ['mend two piers by 2033']],
  ['The ministry will require fishing boats to carry lamps.', ['require fishing boats to carry lamps']],
  ['The Harbour Act removes the toll on nets.', ['removes the toll on nets']],
  [
    'We reaffirm, in this first paper of the Lake Compact with a close look at the depth of its harbours, our commitment to open a lock by 2033.',
    ['open a lock by 2033'],
  ],
  ["We won't raise the toll before 2033.", ["won't raise the toll before 2033"]],
  ['We won’t ever sell the lighthouse.', ['won’t ever sell the lighthouse']],
  ["We won't be selling the lighthouse.", []],
  ['The Pilot Corps plans to add two boats.', ['add two boats']],
  ['Salt from Velmark will no longer be subject to tolls.', ['Salt from Velmark will no longer be subject to tolls']],
  ['The new fund will focus on training ferry pilots.', ['training ferry pilots']],
  ['The two sides underscored the fog and resolved to open a lock by 2033.', ['open a lock by 2033']],
  ['They condemned the raids, and recommitted to open a lock by 2033.', ['open a lock by 2033']],
  [
    'Work on the lake will include widening the channel and opening a school for pilots.',
    ['widening the channel', 'opening a school for pilots'],
  ],
  ["Graustark welcomed Velmark's announcement that it will open two lighthouses.", ['open two lighthouses']],
  ['The two sides intend that the lock will raise 40 boats a day.', ['raise 40 boats a day']],
  [
    'Velmark has bought two icebreakers, which will begin their patrols in July 2031.',
    ['begin their patrols in July 2031'],
  ],
])('finds the act in: %s', (text, expected) => {
  expect(acts(text)).toEqual(expected);
});

test.each([
  'Karl Anders, Senior Pilot of the Lake, will serve as deputy harbour master.',
  'Today, the President of Ruritania will meet the ministers of Velmark.',
  'Many states have made hundreds of commitments to open their ports.',
  'Noting that Velmark pledged 40 boats for the lake,',
  'We are resolute in our view that the lake is deep.',
  'We thank Velmark for the regatta, which will be held in July 2031.',
  'We praised the pilots, who will begin their patrols in July 2031.',
  'Velmark has bought icebreakers that will cut the ice by 2031.',
  'The ministry set up a programme for ships that will open ten routes to the islands.',
  'The dangers of the lake will include storms and drifting ice.',
  'The fishermen wait for an agreed plan to save the eels.',
  'This working group will improve the lake.',
  'The plan provides pilots with charts.',
  'The office invests 3 million crowns in piers.',
  'The opening of the lock will be subject to the approval of the guilds.',
  'These rules will extend the life of the lock.',
  'The medicine will take effect.',
  'The nets will remain in the water.',
])('promises nothing: %s', (text) => {
  expect(said(text).filter((each) => each.startsWith('commitment'))).toEqual([]);
});

test('verbs told in the past end what was promised before them', () => {
  expect(
    acts('The two sides reiterated their intention to open a lock in 2031, and acknowledged the need for pilots.'),
  ).toContain('open a lock in 2031');
});

test('a base form beside a verb in the past is one of its acts', () => {
  expect(
    acts('Members pledged to dredge the channel, support the pilots of the lake, and mark the shoals.'),
  ).toHaveLength(3);
});

test('what shares an object is not cut: help somebody do one thing and another', () => {
  expect(acts('We will help Velmark repair, restore and defend its ports.')).toEqual([
    'help Velmark repair, restore and defend its ports',
  ]);
});

test('supply chains and partner states are nouns', () => {
  expect(acts('We will build ports for food security and supply chains.')).toHaveLength(1);
});

test('"they" who reaffirm, agree or pledge are people, whatever was named before', () => {
  expect(acts('The flood rose. To stop it, they reaffirmed their commitment to build a dam by 2033.')).toEqual([
    'build a dam by 2033',
  ]);
  expect(said('The floods rose. They will reach the dam by 2033.')).toEqual([]);
});

test('who announces that "it" or "they" will is bound by it', () => {
  expect(acts("The Pilots' Guild announced [today] that they will train 40 pilots.")).toEqual(['train 40 pilots']);
  expect(acts('Today, the government announced that it is releasing 3 million barrels of salt.')).toEqual([
    '3 million barrels of salt',
  ]);
});

test('a noun behind a preposition takes the subject from no verb behind it', () => {
  expect(
    acts(
      'Both leaders condemn the raids of this year, including several launches of fast boats, as acts of piracy and reaffirm their joint commitment to patrol the strait.',
    ),
  ).toEqual(['patrol the strait']);
});

test.each([
  'These steps include promptly opening a lock.',
  'In the harbours of Velmark, this includes opening a lock.',
])('units of their own in: %s', (text) => {
  expect(acts(`We will mend the canal by 2033. ${text}`)).toContain('opening a lock');
});
