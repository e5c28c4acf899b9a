import { ACT_EXAMPLES } from './cue-examples-acts.ts';

/**
 * Sentences for every cue by its id: in the `match` ones the cue makes a statement (a `frame` is only found), in the `not` ones,
 * which come near it, it makes none. Invented for the project; the tests run them and the coding page shows them.
 */
export interface CueExamples {
  readonly match: readonly string[];
  readonly not: readonly string[];
}

export const CUE_EXAMPLES: Readonly<Record<string, CueExamples>> = {
  // Modals and futures
  will: {
    match: [
      'Ruritania will build three ferry ports on the lake by 2033.',
      "We'll train 200 pilots for the ferries.",
      "We won't raise the toll on salt.",
      "Ruritania won't sell boats to Tarvonia.",
    ],
    not: [
      'The water level will rise in spring.',
      'We hope that we will open the canal.',
      'We will turn now to the harbour.',
    ],
  },
  'going-to': {
    match: ['We are going to open a hospital ship on the lake.', "We're gonna build 40 new boats."],
    not: ['The children are going to school by boat.', 'The storm is going to pass.'],
  },
  'about-to': {
    match: ['We are about to open the second lock of the canal.', "We're about to dredge the northern bay."],
    not: ['This report is about two ferries.', 'The sluice is about to break.'],
  },
  'be-to': {
    match: ['The two sides are to build a dam by 2033.'],
    not: ['The bay is to the north.', 'The lock is to open in 2033.'],
  },
  'would-under': {
    match: ['Under the treaty, Velmark would build three ports.'],
    not: ['Velmark would build three ports.', 'Under the bridge, boats would sink.'],
  },
  'will-be-used-to': {
    match: ['These funds will be used to train 40 pilots on the lake.'],
    not: ['The old nets will be used to catch eels.'],
  },
  'will-seek-to': {
    match: [
      'We will seek to open two more ferry routes.',
      'Graustark will strive to halve its fishing fleet.',
      "We're going to try to open two more ferry routes.",
    ],
    not: ['We will open two more ferry routes.', 'Smugglers will try to cross the lake at night.'],
  },
  'will-look-for': {
    match: ['We will look for ways to lower the ferry tariff.'],
    not: ['We will look after the lighthouse.', 'Tourists will look for ways to cross the lake.'],
  },

  // Commitment and its kin
  'commit-to': {
    match: [
      'We commit to removing all nets from the strait.',
      'Graustark and Velmark commit to publish their catch data.',
    ],
    not: ['It is easy to commit to nothing.', 'The captain had committed to memory every shoal.'],
  },
  'reaffirm-to': {
    match: ['Both sides reaffirm to share all flood warnings on the lake.'],
    not: ['The tests confirm to a degree what the divers saw.'],
  },
  'commit-them-to': {
    match: [
      'The treaty commits the two countries to open their ports.',
      'It obliges both parties to publish their charts.',
    ],
    not: ['The treaty commits the two countries.'],
  },
  'commit-ourselves-to': {
    match: ['We commit ourselves to remove all tariffs on lake salt by 2035.'],
    not: ['Divers commit to the deep.'],
  },
  'committed-to': {
    match: [
      'We are committed to reducing sewage in the lake by 40 percent.',
      'Ruritania remains fully committed to open the dam.',
    ],
    not: ['The crime was committed in the harbour.', 'The letter is committed to the archive.'],
  },
  'committed-not-only-to': {
    match: ['We are committed not only to dredge the channel but to mark it.'],
    not: ['We dredge not only to keep the channel open.'],
  },
  'dedicated-to': {
    match: ['We are dedicated to building a fleet of electric ferries.'],
    not: ['The chapel is dedicated to the drowned.'],
  },
  'have-committed-to': {
    match: ['We have committed to close the last tannery by 2034.'],
    not: ['We have committed no vessel so far.', 'If we have committed to this, trade suffers.'],
  },
  'pledge-to': {
    match: ['We pledge to plant 3 million reeds along the shore.', 'Velmark promises to open its locks on Sundays.'],
    not: ['The promise to the fishermen was broken.'],
  },
  'have-pledged-to': {
    match: [
      'We have agreed to set up a joint ice patrol.',
      'The two sides have agreed on a programme of ice patrols.',
      'The leaders have agreed, in principle, to set up a joint ice patrol.',
      'Velmark has agreed with Ruritania to set up a joint ice patrol.',
    ],
    not: ['We have agreed on nothing so far.', 'They had agreed to meet in the old town hall.'],
  },
  'pledge-amount': {
    match: ['Graustark pledges $20 million for the breakwater.'],
    not: ['Graustark pledges its heart.', 'The $20 million was never promised.'],
  },
  'agree-amount': {
    match: ['We agree a package of 3 million crowns for the ports.'],
    not: ['We agree with the harbour master.', 'If we agree a toll of 3 crowns, trade suffers.'],
  },
  'agree-that': {
    match: ['We agree that the lock will be opened in 2032.'],
    not: ['We agree to open the lock in 2032.'],
  },
  'decide-to': {
    match: [
      'We decided to establish a ferry safety board.',
      'We resolve to close the last mine on the shore.',
      'The two sides determine to mark the shoals.',
      'The ministers decided upon the opening of three schools.',
    ],
    not: ['It is for the voters to decide to whom they listen.', 'What we decide to do is open.'],
  },
  'determined-to': {
    match: ['We are determined to end night fishing by 2034.'],
    not: ['The depth is determined in fathoms.', 'The smugglers are determined to return.'],
  },
  'bound-to': {
    match: ['We are obliged to report every spill within a day.'],
    not: ['The ice is bound to melt.', 'Sailors are bound by the charter.'],
  },
  'responsible-for': {
    match: ['Graustark will be responsible for building the northern channel.'],
    not: ['Graustark is responsible for the delay.', 'The weather will be responsible for delays.'],
  },

  // Intention and readiness: weak
  'offer-to': {
    match: [
      'Velmark offered to host the talks on the lock in Ansel.',
      'Velmark has offered to host the talks on the lock in Ansel.',
    ],
    not: ['The offers to the guild were low.', 'Nobody offered to.'],
  },
  'intend-to': {
    match: [
      'We intend to double the number of lifeboats.',
      'Velmark plans to open a consulate in Strelsau.',
      'Velmark intends, by 2033, to double the number of lifeboats.',
      'Velmark plans on opening a consulate in Strelsau.',
    ],
    not: ['The plans to date are secret.', 'Our plans were drawn in haste.'],
  },
  'seek-to': {
    match: ['We seek to open a grain terminal by 2033.', 'We look to open a second lock by 2033.'],
    not: ['Those works to the north are finished.', 'The smugglers seek to evade the patrols.'],
  },
  'strive-for': {
    match: ['We strive for a ferry line between Sund and Karsa.', 'We aim at opening two locks by 2036.'],
    not: ['The smugglers strive for gold.'],
  },
  envisage: {
    match: ['Velmark envisages sending 300 boats to the lake.', 'Velmark anticipates opening two locks in 2033.'],
    not: ['The plan envisages sending 300 boats.', 'Nobody envisages a storm.'],
  },
  'ready-to': {
    match: ['We stand ready to send 40 divers to Graustark.', 'Ruritania is prepared to host the secretariat.'],
    not: ['The bread is ready to eat.', 'The fish are ready to spawn.'],
  },
  'ready-for': {
    match: ['We stand ready for the deployment of two icebreakers.'],
    not: ['The boats are ready for winter.'],
  },
  'look-for-ways': {
    match: ['We explore ways to cut the ferry fares by half.'],
    not: ['Merchants explore ways to avoid the toll.', 'We look back at the shore.'],
  },
  'have-intention': {
    match: [
      'Graustark announced its intention to join the salvage fund.',
      'We express our readiness to host the next regatta.',
      'Velmark informed the meeting of its intention to join the salvage fund.',
      'Velmark confirmed its readiness, subject to approval, to join the salvage fund.',
    ],
    not: ['The intention to sail was clear.', 'Those who have the intention to sail wait for wind.'],
  },
  'plans-to': {
    match: ['Velmark unveiled plans to build a shipyard at Ansel.'],
    not: ['The plans to build a shipyard failed.'],
  },
  'with-plans-to': {
    match: ['Velmark opens a shipyard, with plans to add 20 boats by 2034.'],
    not: ['The architect came with plans to the harbour office.'],
  },
  'goal-to': {
    match: ['Our goal is to bring clean water to 90 percent of villages.'],
    not: ['The goal is wide and the keeper is slow.', 'The aim of the archer is to hit.'],
  },
  'set-goal': {
    match: ['We set the goal of restoring 500 hectares of marsh by 2040.'],
    not: ['The team scored a goal in the last minute.'],
  },
  'it-is-our-goal': {
    match: ['It is our firm policy to open a lock by 2033.'],
    not: ['It is a goal worth the wait.'],
  },
  'look-forward-to': {
    match: [
      'We look forward to hosting the regatta in 2033.',
      'The two sides look forward to the early signing of a treaty on pilots.',
    ],
    not: ['We look forward to the regatta in 2033.', 'The fans look forward to winning.'],
  },
  'is-our-goal': {
    match: ['Cleaning 300 kilometres of shore by 2036 is our goal.'],
    not: ['It was never our goal.', 'Their goal is far.'],
  },
  'on-path-to': {
    match: ['We embarked on the path to removing all customs posts on the lake.'],
    not: ['We walked on the path to the lighthouse.'],
  },

  // The noun "commitment" and its kin
  'reaffirm-commitment': {
    match: [
      'We reaffirm our commitment to provide 12 million crowns to the salvage fund.',
      'We reiterate commitment to cut sulphur by 30 percent.',
      'We renew our joint and lasting pledge to remove wrecks.',
      'We reaffirm our commitment, as set out in the Sund Declaration, to cut sulphur by 30 percent.',
    ],
    not: ['Critics doubt the commitment to cut sulphur.', 'We admire their commitment.'],
  },
  'reaffirm-readiness': {
    match: [
      'We reiterate our readiness to send engineers to Velmark.',
      'Velmark indicated its willingness to send engineers to Graustark.',
    ],
    not: ['Readiness to sail is checked every morning.'],
  },
  'commitment-for': {
    match: ['We announced a commitment for our ministers to meet twice a year.'],
    not: ['There is no commitment for next year.'],
  },
  'firm-in-commitment': {
    match: ['We are united in our determination to close the illegal docks.'],
    not: ['We are united in grief.'],
  },
  'stand-with': {
    match: ['We stand with the fishermen of Halvora.'],
    not: ['The boats stand by the pier.'],
  },
  'commitment-on': {
    match: ['We reaffirm our commitments on tariffs for lake salt until 2035.'],
    not: ['The commitments on paper are many.'],
  },
  'extend-commitment': {
    match: ['We extend until 2036 our moratorium on night fishing.'],
    not: ['The reeds extend until the northern shore.'],
  },
  'pledge-noun': {
    match: ['We pledge further funding of 5 million crowns for the lighthouse.'],
    not: ['The pledge further weakened the crown.'],
  },
  'committed-inserted': {
    match: ['We are committed, today and always, to keep the locks open.'],
    not: ['We are committed, they are not.'],
  },
  'recommit-to': {
    match: ['We recommit to reporting all spills within a day.'],
    not: ['Thieves recommit the same crime.'],
  },
  'commitment-of': {
    match: [
      "We applaud Graustark's commitment to close two tanneries by 2033.",
      "We welcome Velmark's announcement that it will open a lock in 2033.",
      "The President conveyed Velmark's decision to close two tanneries.",
    ],
    not: ["Graustark's commitment to the fleet is old news."],
  },
  'commitment-by': {
    match: [
      'We welcome the commitment by Velmark to publish its catch data.',
      'The leaders welcomed the intention of Velmark to open an office in Sund.',
    ],
    not: ['The commitment by the guild is on display in the museum.'],
  },
  ...ACT_EXAMPLES,
};
