import type { Dropped } from '../../../src/extract/index.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** Where a value comes from that does not stand in the words of its unit, by the name of the reason. */
export const INFERENCES: Sentences = {
  speaker: () => 'who speaks',
  reported: () => 'who the report is about',
  'own-body': () => 'a body of those who speak',
  'lead-in': () => 'the sentence that opens the list',
  'sentence-before': () => 'the sentence before',
  'unit-before': () => 'shared with the unit before it',
  'region-named-before': () => 'the region that was named last',
  'other-side': () => 'the other of the two sides',
  office: () => 'the text says whose president or minister this is',
  turn: () => 'who has the word at this place of the transcript',
  'date-of-text': () => 'reckoned from the date of the text',
  'report-event': () => 'reckoned from the day of the event that is reported',
  'no-date': () => 'a time in words that is no date',
  'firm-words': () => 'the words bind firmly',
  'weak-words': () => 'the words promise an intention, a try or readiness',
  'weak-verb': () => 'a weak verb stands before the act',
  'firm-act': () => 'the act is firmer than the words before it',
  'area-words': () => 'by the words of the unit, of its sentence and of what stands above',
  'area-open': () => 'nothing points to an area',
};

/** Why words that may bind make no statement, by the name of the reason. */
export const DROPPED: Readonly<Record<Dropped, Sentence>> = {
  heading: () => 'a heading promises nothing',
  'no-clause': () => 'it is no verb of a clause with a subject here',
  'frame-only': () => 'it only takes up or leads to other words',
  name: () => 'it is part of a name',
  question: () => 'it is a question',
  perfect: () => 'it is told as done',
  'told-as-past': () => 'it is told with a time before the text',
  nested: () => 'it is part of another promise or clause',
  'under-belief': () => 'it is believed or hoped, not promised',
  'under-condition': () => 'it is a condition',
  'under-question': () => 'it is an open question',
  'under-background': () => 'it is the background of what is said',
  'under-described': () => 'it describes a noun',
  'no-act': () => 'no act follows that could be promised',
  'opens-list': () => 'it opens a list, or says nothing of its own',
  'cannot-bind-own': () => 'said by the speakers, it is talk and no promise',
  'cannot-bind-speaker': () => 'said by the speaker, it is talk and no promise',
  'cannot-bind-party': () => 'said of a party, it describes and does not bind',
  'cannot-bind-human': () => 'said of these people, it describes and does not bind',
  'cannot-bind-body': () => 'said of a body, it forecasts what it will be or bring about',
  'cannot-bind-third': () => 'those meant cannot be bound by it: it is a forecast',
  'cannot-bind-thing': () => 'a thing cannot be bound: it is a forecast or a description',
  'cannot-bind-anaphor': () => 'nobody is found whom the pronoun stands for',
  'cannot-bind-relative': () => 'the clause describes what stands before it',
  'cannot-bind-none': () => 'nobody is named who could be bound',
};
