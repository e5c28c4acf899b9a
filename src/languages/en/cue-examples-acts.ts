import type { CueExamples } from './cue-examples.ts';

/** The rest of the table in `cue-examples.ts`: acts in one word, proposals, calls and frames. */
export const ACT_EXAMPLES: Readonly<Record<string, CueExamples>> = {
  'policy-of': {
    match: [
      'It is the policy of Velmark to keep the lock open until 2040.',
      'It is the firm intention of the two sides to open a lock.',
    ],
    not: ['It is the policy of the guild to count boats.', 'The policy of the guild is secret.'],
  },
  'goal-of': {
    match: ['The goal of Velmark is to open a lock by 2033.', 'The target for Velmark is to open three locks by 2033.'],
    not: ['The goal of the talks is to count boats.', 'The goal of Velmark is near.'],
  },
  'thanked-for': {
    match: ['We thank Velmark for its pledge to open a lock.', 'We commended Velmark for agreeing to open a lock.'],
    not: ['We thank Velmark for its hospitality.', 'We thank all sailors for their pledge to carry lamps.'],
  },
  targets: {
    match: [
      'Velmark targets 40 percent of power from wind by 2040.',
      'Velmark is targeting 40 percent of power from wind by 2040.',
    ],
    not: ['The targets of the plan are met.', 'Velmark is targeting smugglers.', 'Velmark targets 40 boats.'],
  },
  'announce-commitment': {
    match: ['Velmark announced contributions of 3 million crowns to the salvage fund.'],
    not: ['The loudspeaker announces the departure.'],
  },
  'reaffirm-support': {
    match: [
      'We reiterate support for a conference on lake levels in 2032.',
      'We reaffirm our full support to extending the ferry treaty.',
    ],
    not: ['We count on your support for the fishermen.'],
  },
  // Announcing and doing in one word
  announce: {
    match: ['Today we announce a new fund of 30 million crowns for divers.'],
    not: ['Last week, Velmark announced a fund for divers.', 'If we announce a fund, prices rise.'],
  },
  'taking-measures': {
    match: [
      'We are taking additional measures against the smuggling of salt.',
      'We are setting up a school for ferry pilots.',
      'We are making 3 million of the new life jackets available to fishermen.',
      'Velmark is sending a team of ten divers to Halvora.',
    ],
    not: [
      'Velmark is sending a clear message to the smugglers.',
      'We are taking the ferry to the island.',
      'The boats are setting sails.',
    ],
  },
  'go-on-with-efforts': {
    match: ['We are continuing our efforts to conclude a harbour treaty by 2031.'],
    not: ['The boats are continuing on their way.'],
  },
  'accept-invitation': {
    match: ["President Orlo accepted Velmark's invitation to visit the lake villages in May."],
    not: ['We accept that the invitation was late.'],
  },
  'we-promote': {
    match: ['We promote fair prices for the fishing villages.'],
    not: ['These rules promote fair prices.', 'The villages promote their fairs.'],
  },
  'opportunity-to-announce': {
    match: ['We take this opportunity to announce a new fund for the reed islands.'],
    not: ['The fair is an opportunity to announce nothing.'],
  },
  'need-others': {
    match: ['We need Parliament to pass the Harbour Act.'],
    not: ['We need more boats.', 'The ships need repairs.'],
  },
  announcing: {
    match: [
      'Today, Ruritania is announcing 4 million crowns for lifeboats.',
      'Today, Ruritania is releasing a plan that shows the villages which the ferry will serve.',
      'The ministry is delivering on that promise by releasing a rule on nets.',
    ],
    not: ['The bell is announcing noon.'],
  },
  'pleased-to-announce': {
    match: [
      'I am pleased to announce a new scholarship for 50 pilots.',
      'Today I am proud to launch a new scholarship for 50 pilots.',
      'It is good to be here to announce a scholarship for 50 pilots.',
      'It is my pleasure to announce a scholarship for 50 pilots.',
    ],
    not: ['I am pleased to see the lake.'],
  },
  'pleased-to-announce-plans': {
    match: ['I am proud to announce our plans to build a ferry school.'],
    not: ['I am proud to see our plans grow.'],
  },
  'announce-that': {
    match: ['We announce that the two navies will hold a rescue exercise in 2032.'],
    not: ['We announce a rescue exercise in 2032.'],
  },
  'welcome-launch': {
    match: ['We welcome the launch of a lake school, which will train 40 pilots.'],
    not: ['We welcome the launch of a lake school.'],
  },
  'package-includes': {
    match: ['The package includes $40 million for ports.'],
    not: ['The package includes boats.', 'The atlas includes 40 maps.'],
  },
  hereby: {
    match: ['A Lake Safety Council is hereby established.'],
    not: ['You are hereby welcome.'],
  },
  launching: {
    match: [
      'Velmark is expelling ten envoys of Graustark.',
      'We are banning the sale of lead sails to Tarvonia.',
      'We are kicking off a contest of pilots.',
      'We are launching a patrol of six boats on the lake.',
      'Today we are opening a customs office at Sund.',
      'The ministry is extending the toll holiday until May 2032.',
      'Ruritania is suspending work at its consulate in Sund.',
    ],
    not: ['The crew was launching the boat when the mast fell.', "The guild relies on the port's purchasing power."],
  },
  'partnering-to': {
    match: [
      'We are providing a further 80 million crowns for the canal.',
      'Today, the ministry is expanding free passage to fishing boats.',
    ],
    not: ['We are investing in the canal.', 'Rain is adding to the flood.'],
  },
  launch: {
    match: [
      'We launch a joint survey of the lake bed.',
      'We hereby establish the Lake Safety Council.',
      'The order also establishes a harbour board.',
    ],
    not: [
      'The launch was delayed.',
      'Shipyards launch ten boats every year.',
      'This order does not create a right of way on the lake.',
    ],
  },
  enact: {
    match: [
      'The order bans night fishing on the lake.',
      'This proclamation continues all tolls on nets.',
      'This proclamation imposes a toll of 3 crowns on all nets.',
      'The Harbour Act removes the toll on nets.',
      'The order reclassifies 40 harbour posts.',
    ],
    not: ['The storm suspends the ferries.', 'The order was lost in the harbour.'],
  },
  'pact-commits': {
    match: [
      'The deal commits Velmark to open three ports.',
      'The treaty obliges Graustark and Velmark to share charts.',
    ],
    not: ['The law requires Velmark to pay.', 'The deal binds the boats to the pier.'],
  },
  'sign-to': {
    match: ['The two ministers signed an agreement to share pilots.'],
    not: ['The two ministers signed the visitors book.'],
  },
  'join-to': {
    match: [
      'Ruritania and Velmark are teaming up to open a lock.',
      'We join forces to clear 40 wrecks from the strait.',
    ],
    not: ['The rivers join to form a delta.'],
  },
  guarantee: {
    match: ['We guarantee free passage through the lock until 2040.'],
    not: ['The treaty guarantees free passage.', 'We guaranteed free passage in the war.'],
  },
  scheduled: {
    match: ['The next round of talks on the lock is planned for June 2033 in Halvora.'],
    not: ['The ferry is scheduled for the morning.', 'The talks were planned for June.'],
  },
  extend: {
    match: ['We extend our ban on drift nets until 2036.'],
    not: ['The hills extend to the shore.'],
  },
  support: {
    match: ['We support a conference on lake levels in 2032.', 'We support extending the ferry treaty by five years.'],
    not: ['Four pillars support the bridge.', 'The support of the bridge is weak.'],
  },

  // What should be done by those present
  'need-to': {
    match: ['We need to lower the sluices before winter.'],
    not: ['The sluices need to be painted.'],
  },
  must: {
    match: ['We must share the water fairly.', 'We should hold a meeting of harbour masters.'],
    not: ['Why must the lake be so cold?', 'I must say that the lake is cold.'],
  },
  'let-us': {
    match: ['Let us set up a common rescue service.'],
    not: ['The guards let the boats pass.'],
  },
  propose: {
    match: ['Ruritania proposes a joint ice service for the lake.'],
    not: ['We will open the lock.', 'The proposed bridge is long.'],
  },
  'reaffirm-need': {
    match: ['We underline the urgent need to map the shoals.'],
    not: ['The need to eat is older than the lake.'],
  },
  'essential-that': {
    match: ['It is essential that we agree on one set of signals.'],
    not: ['It is likely that the ice breaks in March.'],
  },
  'call-for': {
    match: ['We call for an end to night fishing.'],
    not: ['Rough waters call for strong boats.'],
  },
  'call-for-body': {
    match: ['The two sides called for the establishment of a joint committee on ice.'],
    not: ['The work calls for a new committee.', 'We call for an end to night fishing.'],
  },
  'draft-would': {
    match: ['The bill would ban night fishing in the bay.', "The guild's plan would double the harbour fund."],
    not: ['The bill would save pilots an hour a day.', 'The storm would close the harbour.'],
  },
  'draft-asks': {
    match: [
      'The budget requests 40 million crowns for lifeboats.',
      'The plan calls for a levy of 2 percent on tankers.',
    ],
    not: ['The weather calls for oilskins.', 'The office filed nine requests.'],
  },
  'invite-to-join': {
    match: ['I invite my fellow ministers to join the regatta.'],
    not: ['The bays invite bathers.'],
  },
  'hope-we': {
    match: ['I hope we can set up a common rescue service.'],
    not: ['I hope the ice holds.'],
  },

  // What others are asked to do
  'call-on': {
    match: ['We call on Velmark to close its illegal docks.'],
    not: ['Sailors call on the saint in a storm.'],
  },
  urge: {
    match: ['We urge all fishermen to carry lamps.', 'We task our ministers to report by June.'],
    not: ['The urge to swim is strong.'],
  },
  encourage: {
    match: ['We encourage the Lake Bank to lend to small ports.'],
    not: ['Low fares encourage travel.'],
  },

  // Frames that promise nothing by themselves
  welcome: {
    match: ['We welcome the opening of the northern lock.', 'We condemn the sinking of the mail boat.'],
    not: ['The opening of the northern lock was a feast.'],
  },
  'agree-to': {
    match: [
      'The two sides agreed to exchange buoy data every month.',
      'We agree to appoint a joint harbour master.',
      'The two sides concurred on opening a joint school.',
      'We agreed, in principle, to open a joint school.',
      'The two sides agreed in principle to open a joint school.',
      'The council took the decision to close two locks.',
      'The ministers reached a consensus on opening a joint school.',
      'The two sides came to an agreement to open two crossings.',
      'Velmark agreed with Ruritania on the opening of two crossings.',
      'The two sides reached a deal on the opening of two crossings.',
    ],
    not: ['The two sides agreed that fog is thick.', 'If we agree to this, trade suffers.'],
  },
};
