import { describe, expect, test } from 'vitest';
import { labels, statementsIn, units } from './lake.ts';

const found = (text: string) => labels(statementsIn(text));

describe('what the text only tells of gives nothing', () => {
  test.each([
    'In May, Velmark announced a fund of 3 million crowns.',
    'Velmark recently announced a fund of 3 million crowns.',
    'The report will show that 75 percent of the grants supported small guilds.',
    'The ministry estimates that, of the crews on both shores, Ruritania will train forty.',
    '(b) This memorandum shall be implemented consistent with applicable law and as money is given.',
    'Today, the two sides announced a historic trade deal, a first for the lake.',
    'QREB is investing 3 million crowns in the piers of Strelsau.',
    'On July 12, Velmark and Graustark pledged 3 million crowns to the fund.',
    'At the summit in June, the two sides committed to building 3 locks.',
    'The Department of Harbours announced 3 million crowns for boats.',
    'The Lake Harbour Administration (LHA) announced 3 million crowns for boats.',
    'QREB also announced 3 million crowns for boats.',
    'In Karsa, QREB committed 3 million crowns to a shipyard.',
    'Today, Ruritania is announcing the selection of a harbour master.',
    'Velmark announced another milestone of the ferry scheme.',
    'Today, Velmark announced the Safe Harbours Plan, an investment of 3 million crowns.',
    'Velmark announced the first four ports that the ferries will call at.',
    'Velmark continues to demonstrate its commitment to opening 3 ports.',
    'Companies have recently announced new commitments to expand their fleets by 30 boats.',
    'Over the past year, we have demonstrated our firm commitment to opening 3 ports.',
    'Since March 2030, Velmark has committed to give boats worth 4 million crowns.',
    'Today, the Ministry of Harbours is releasing new data on the nets of the lake.',
    'For decades, ministers have promised to open the lock and did not.',
    '- Velmark’s Opening Doors plan for the lake has paid 4 million crowns for boats.',
    'The boats announced by Velmark lie in the harbour.',
    'Today, Ruritania is taking further action to protect the villages of the lake.',
    'The new programme will help the guilds of the two shores to find pilots.',
    'The funding will allow more villages to repair their piers.',
    'By June, we will have provided 40 boats to the guild.',
    'When he took office, the minister pledged to open a lock.',
    'The minister will travel to Strelsau to speak of boats.',
    'These reforms will not only cut tolls for Velmark; they will also save 3 million crowns for pilots.',
    'Trade that serves all Ruritanians is good for the lake; it will also lead to better outcomes.',
    'This afternoon, the minister will host the first forty pilots at the harbour.',
    'During her trip to Strelsau, the minister will meet with forty pilots.',
    'Yesterday, Velmark announced that it will open three ports.',
    'The guild runs ten boats, and last November announced it would buy forty more.',
    'Once built, the new canal will open two routes to Graustark.',
    'Building out the canal will help unlock trade for three ports.',
    'Removing the old gate will open two new routes to Graustark.',
    'The report will show that 75 percent of pilots supported the plan.',
    'The creation of this post will support 40 pilots and build three new schools.',
    'And make no mistake, we will win.',
    'We are creating good-paying jobs in small towns.',
    'Here is to friendship between our two shores.',
    'We are doubling down on our work to repair 40 piers.',
    'We are adding about 40 pilots each week.',
    'Velmark is releasing 3 barges of salt a day to keep the roads open.',
    'The minister will outline the steps that Velmark is taking to build three ports.',
    'Today we laid out the work we’ll be undertaking to clear the lake.',
    'Later today we will announce the steps that Velmark will take in response to the flood.',
    'The leaders will take stock of the three locks that they have opened.',
    '- Supporting the route, Velmark signed a pact on pilots.',
    '- Support boats are moored in the harbour of Karsa at night.',
    'On April 2, Velmark announced a toll of 3 crowns on salt.',
    'On the first day of her term, the President committed to opening 3 ports.',
    'During the minister’s trip to Karsa, the Pilots’ Guild committed to building 40 boats.',
    'Velmark is investing 3 million crowns through its Safe Harbours Programme to repair piers.',
    'Under the lake initiative, Velmark is providing 3 million crowns to repair piers.',
    '*Ruritania announces 3 million crowns for boats*',
    '*The Ruritanian government will build 40 boats to ferry pilots*',
    '*The Ruritanian government will build 40 boats to ferry pilots.*',
    '*Ruritania will build 40 boats* *under the Lake Act of 2031*',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a commitment that is only what an act serves is not taken up', () => {
  test.each([
    'The fund delivers on Velmark’s commitment to close two mines.',
    'Velmark welcomed the fund, which is part of President Orlo’s pledge to close two mines.',
    'This supports the Government of Velmark’s commitment to close two mines.',
    'Combining the commitment of the Velmarkian government to close two mines with a new road, trade grows.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('and one that is welcomed is', () => {
    expect(found('We welcome the Government of Velmark’s far-sighted pledge to close two mines.')).toHaveLength(1);
    expect(found('We applaud the commitment by Velmark to close two mines.')).toEqual(['commitment commitment-by']);
  });
});

describe('what people do again and again, are helped to or could do is told', () => {
  test.each([
    'The ministers convene every year to share practices.',
    'Experts of the guild also provide advice on new nets.',
    'The fund has helped the lake ministers mobilize half a million crowns.',
    'The act sets rules to ensure we create good jobs.',
    'The guild works to help pilots understand the shoals and adopt new charts.',
    'By opening the lock early, we can get boats through and provide shelter.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('and what they launch is promised', () => {
    expect(found('The ministers launch a new fund for pilots.')).toEqual(['commitment launch']);
  });
});

test('a form in -ing behind a noun says something of the noun', () => {
  expect(found('The regatta was a success for the lake and twelve villages planning to build a dam.')).toEqual([]);
  expect(found('Officials met in Karsa as mediators aiming to conclude a treaty.')).toEqual([]);
  expect(found('The two ports signed a statement of intent committing to build 3 docks.')).toEqual([
    'commitment commit-to',
  ]);
  expect(found('- Velmark and Graustark committing to build 3 docks')).toEqual(['commitment commit-to']);
});

test('the noun "support" is no frame', () => {
  expect(found('For example, through Ruritanian support to the Lake Bank, sixty villages received loans.')).toEqual([]);
  expect(found('The guild finished the bridge, with financing and support from the Lake Bank of Karsa.')).toEqual([]);
  expect(found('We support a new conference on lake levels in 2032.')).toEqual(['commitment support']);
});

test('what one speaker says was promised is told, and what a report or a joint text says is news', () => {
  const text = 'Velmark promised to open 3 ports.';
  expect(found(text)).toEqual([]);
  expect(found('President Orlo vowed to open 3 ports.')).toEqual([]);
  expect(labels(statementsIn(text, { speaker: [] }))).toEqual(['commitment pledge-to']);
  expect(labels(statementsIn(text, { speaker: ['QRU', 'XVM'] }))).toEqual(['commitment pledge-to']);
});

describe('a frame that is denied promises nothing', () => {
  test.each([
    'Velmark did not agree to renew the pact on pilots.',
    'We don’t agree on everything.',
    'We have not yet decided to open 3 ports.',
    'Velmark has no plans to open a port.',
    'We are not committed to opening ports.',
    'The guilds have no plan to mend the locks:\n\n- Building 40 boats\n',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('and one that denies the act promises not to do it', () => {
    expect(found('We agreed not to open the port.')).toEqual(['commitment agree-to']);
    expect(found('We are not only committed to opening 3 ports.')).toEqual(['commitment committed-to']);
    expect(found('We are not going to open the port.')).toEqual(['commitment going-to']);
  });
});

describe('and its neighbours are promises as before', () => {
  test.each([
    [
      'Today, the Department of Harbours announced a new fund of 3 million crowns to build 40 boats.',
      'commitment announce',
    ],
    ['This week, Velmark announced that it will open three ports.', 'commitment will'],
    ['Today, Velmark announced that it will close the lock that it opened in 2029.', 'commitment will'],
    ['The two sides announced a fund of 3 million crowns.', 'commitment announce'],
    ['Today, QREB announced a new fund of 3 million crowns for boats.', 'commitment announce'],
    ['Today, Ruritania is releasing a plan for data on nets.', 'commitment announcing'],
    ['Velmark committed 3 million crowns to a shipyard.', 'commitment pledge-amount'],
    ['*Ruritania announces 3 million crowns for boats. It is the first such fund.*', 'commitment announce'],
    ['On the second shore, Velmark committed 3 million crowns to a shipyard.', 'commitment pledge-amount'],
    ['Velmark is investing 3 million crowns through its new Safe Harbours Programme.', 'commitment partnering-to'],
    ['The new programme will train 40 pilots from the two shores.', 'commitment will'],
    ['Velmark will help the guilds to build forty boats.', 'commitment will'],
    ['The new canal will be built by 2033.', 'commitment will'],
    ['This memorandum shall be implemented by three ministries.', 'commitment will'],
    ['Today, Velmark announced a deal with Graustark to open 3 locks.', 'commitment announce'],
    ['QREB is investing an additional 3 million crowns in the piers of Strelsau.', 'commitment partnering-to'],
    ['Velmark and Graustark agreed to meet on July 12.', 'commitment agree-to'],
    ['On the first day of the talks, the ministers committed to opening a lock.', 'commitment commit-to'],
    ['During her trip to Strelsau, the minister will sign a pact on pilots.', 'commitment will'],
    ['Participating states will build forty new boats by 2033.', 'commitment will'],
    ['Velmark, pending the consent of its assembly, intends to build a dam.', 'commitment intend-to'],
    [
      'Larkworks, one of the lake’s builders of boats, barges and piers, commits to building forty boats.',
      'commitment commit-to',
    ],
    ['The ministers will review the rules on nets and sign a pact on boats.', 'commitment will'],
    ['The joint working group is tasked to map the shoals by 2033.', 'commitment urge'],
    ['To this end, they reaffirm to map the shoals by 2033.', 'commitment reaffirm-to'],
    ['They reaffirmed their commitment to map the shoals by 2033.', 'commitment reaffirm-commitment'],
  ])('%s', (text, label) => {
    expect(found(text)).toContain(label);
  });

  test('a minister who is tasked is asked, and a group of their own is bound', () => {
    expect(found('We task our ministers to map the shoals by 2033.')).toEqual(['call urge']);
    expect(units(statementsIn('The joint working group is tasked to map the shoals by 2033.'))).toEqual([
      'map the shoals by 2033',
    ]);
  });
});

test('money that was announced is promised for what it will pay, and foreseen in what it will help', () => {
  const announced = 'We will give 3 million crowns for boats. ';
  expect(found(`${announced}These funds will buy 40 boats.`)).toEqual(['commitment will', 'commitment will']);
  expect(found(`${announced}These funds will help the guilds.`)).toEqual(['commitment will']);
});

test('what stands below "will encourage them to:" is asked of them', () => {
  const below = '\n\n- Build a dam on the lake by 2033.\n- Train 40 pilots in Karsa.\n';
  expect(found(`Ruritania will encourage the guilds to:${below}`).filter((label) => label.includes('item'))).toEqual([
    'call item-under-will',
    'call item-under-will',
  ]);
  expect(found(`Ruritania will work with the guilds to:${below}`)).toEqual([
    'commitment item-under-will',
    'commitment item-under-will',
  ]);
});
