import { expect, test } from 'vitest';
import { labels, statementsIn } from './lake.ts';

const found = (text: string) => labels(statementsIn(text));

test.each([
  'We’ll start with the minister, who has come from Karsa.',
  'We will now proceed to the signing of the treaty on salt.',
  'We’ll take a few of your questions behind the statements.',
  'I will defer to the minister on that.',
  'I’ll refer you to the ministry for the 40 pilots.',
  'I will not speculate on the 40 pilots.',
  'I’ll walk you through the plan.',
  'We will break for lunch and meet again on the pier.',
  'I’ll kick it over to my colleague from Graustark.',
  'We will stop there, and take 40 minutes for lunch.',
  'I’ll let Mary speak of the pilots.',
  'We will not let you down.',
  'We will look back on this day with 40 pilots in mind.',
  'Before I begin, I will address the flood of this morning.',
  'Today we’ll discuss the dam, the salt trade and the pilots.',
  'We’re going to outline the steps we’re taking to repair three locks.',
  'I’ll never forget the day on which the dam broke.',
  'We’ll figure out what to do with the old lock.',
])('nothing is promised by talk of the talk: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'We will begin building the lock at Ansel in June 2032.',
  'We will break the old dam down and build 3 new ones.',
  'We will stop all fishing on the reef by 2033.',
  'We will stop felling the forest above the lake.',
  'We will let pilots of both shores vote in 2033.',
  'We will take 40 boats out of service by 2033.',
  'We will refer the old treaty to the court by 2033.',
  'No longer will we allow boats without a lamp.',
  'And that’s exactly why we will launch a new fund for the lake.',
  'I will personally see to it that the pier is rebuilt by 2031.',
  'We will move 300 pilots to the harbour of Karsa by 2033.',
])('while acts are: %s', (text) => {
  expect(found(text)[0]).toBe('commitment will');
});

test('and what several say together that they will discuss', () => {
  const joint = statementsIn('We will discuss a treaty on salt by June 2032.', { speaker: ['QRU', 'XVM'] });
  expect(labels(joint)).toEqual(['commitment will']);
});

test('what a speaker will begin doing is no part of the talk', () => {
  expect(found('I’m going to begin meeting with the pilots of both shores in June.')).toEqual(['commitment going-to']);
  expect(found('I will begin with the dam.')).toEqual([]);
});

test('what is got for somebody and not let happen is promised', () => {
  expect(found('Every sailor who wants to come home, we will get them home by June.')).toEqual(['commitment will']);
  expect(found('We’re not going to let smugglers use the lock.')).toEqual(['commitment going-to']);
  expect(found('We’ll let you know, we will get there, and we will not let you down.')).toEqual([]);
});
