import { describe, expect, test } from 'vitest';
import { labelOf, only } from './lake.ts';

/** Each sentence with the label that the coding guide gives it; Ruritania speaks. */
const COMMITMENTS = [
  'We will build 40 schools.',
  'We will meet again in 2033.',
  'We will strengthen cooperation on fishing by setting up a joint patrol of twelve boats.',
  'We will not raise the toll before 2040.',
  'We will continue to fund the ferry to Halvora.',
  'We reaffirm our commitment to provide 12 million crowns to the fund.',
  'Reaffirming our commitment to provide 12 million crowns to the fund.',
  'Today we are launching a fund that will lend to small ports.',
  'We plan to build a dam.',
  'We will consider opening a lock.',
  'We welcome Graustark’s commitment to close two tanneries by 2033.',
  'Our working group will publish a report in 2032.',
  'A new lock will be built by 2034.',
  'If the ice breaks, we will open the lock.',
  'Velmark will, subject to the consent of its council, send 300 boats.',
  'We will no longer raise the toll in winter.',
  'It was agreed to open a school of pilots.',
  'We have set ourselves the target of 40 boats by 2033.',
  'We aim for 40 boats by 2033.',
  'Talks on the lock will resume in June 2033.',
  'Today, the Government of Velmark is announcing a new fund to protect the shores of the lake.',
] as const;

const VAGUE = [
  'We will remain a good neighbour of Graustark.',
  'We will always cherish our friendship.',
  'We will uphold peace and stability.',
  'We will strengthen mutual trust and respect.',
  'We support the rule of law.',
  'We firmly support Velmark in following its own path.',
  'We reaffirm our commitment to friendship and peace.',
  'Today, the Government of Velmark is announcing new actions to protect the shores of the lake.',
] as const;

const PROPOSALS = [
  'We must open a lock.',
  'We need to open a lock.',
  'Let us open a lock.',
  'Ruritania proposes a joint ice service.',
  'It is essential that the two sides open a lock.',
  'We reaffirm the need to open a lock.',
  'We should hold a meeting of harbour masters.',
  // What is asked is not yet promised.
  'We should agree on a toll by 2034.',
  'The two sides agreed that the talks on the lock should resume.',
  'They stressed that those who dug the channel must be held to account.',
] as const;

const CALLS = [
  'We call on Velmark to open a lock.',
  'Velmark should open a lock.',
  'We ask the Lake Bank to open an office.',
  'We task our ministers to write a plan.',
  'We urge all fishermen to carry lamps.',
  'We encourage the Lake Bank to lend to small ports.',
  'The lenders should lower their rates.',
  'Official creditors need to agree on a common calendar.',
  'Every nation has to contribute.',
  'The private sector is encouraged to invest in locks.',
  'The declaration urges donors to double their contributions.',
  'They called for an end to the blockade.',
  'The order directs the lock keepers to count boats every week.',
  'This proclamation instructs the Harbour Office to write a plan.',
] as const;

const NONE = [
  // facts, past achievements, what is going on
  'We have built three ports.',
  'We built three ports last year.',
  'The fund supports forty villages.',
  'We are working to open a lock.',
  'We are in discussions to open a lock.',
  'We are on track to open a lock in 2033.',
  'Velmark has announced a fund of 3 million crowns.',
  // forecasts
  'The lake level will rise by three metres.',
  'The salt price will fall.',
  'Ruritanian exports will grow by 3 percent.',
  // stances, frames, thanks
  'We condemn the sinking of the ferry.',
  'We oppose night fishing.',
  'We recognise the need for pilots.',
  'The importance of pilots is great.',
  'We thank Velmark for its help.',
  'We look forward to the next meeting in 2033.',
  'We reaffirm our friendship.',
  // talk about the talk
  'I will now turn to the harbour.',
  'I will close with a story.',
  'We will hear more about salt.',
  // beliefs, questions, descriptions
  'We believe that we will open the lock.',
  'Will we open a lock?',
  'The old lock that we will open is here.',
  'What we will open is a lock.',
  // names
  'The Salt Will Flow exhibition is open.',
] as const;

describe.each([
  ['commitment', COMMITMENTS],
  ['vague', VAGUE],
  ['proposal', PROPOSALS],
  ['call', CALLS],
  ['none', NONE],
] as const)('%s', (label, sentences) => {
  test.each(sentences)('%s', (text) => expect(labelOf(text)).toBe(label));
});

describe('binding', () => {
  test.each([
    ['We will build a dam.', 'high'],
    ['We are committed to building a dam.', 'high'],
    ['We are determined to build a dam.', 'high'],
    ['We decided to build a dam.', 'high'],
    ['We intend to build a dam.', 'low'],
    ['We stand ready to build a dam.', 'low'],
    ['We will seek to build a dam.', 'low'],
    ['We are committed to exploring a dam.', 'low'],
    ['We will consider a dam of stone.', 'low'],
  ])('%s is %s', (text, binding) => expect(only(text).binding).toBe(binding));
});

test('a promise refused keeps its "not" in the words of the unit', () => {
  expect(only('We pledge not to raise the toll.').text).toBe('not to raise the toll');
  expect(only('The parties commit never to close the lock.').text).toBe('never to close the lock');
});
