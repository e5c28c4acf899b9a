import type { Subject } from '../phrases/subject.ts';
import type { Member } from '../phrases/verb-phrase.ts';
import type { SentenceView } from '../sentence-view.ts';

// What befalls a thing or holds of it, so that the promise lies in what it is said of.
const BEFALLS = new Set('apply exceed change follow expire lapse receive have see face undergo qualify pay'.split(' '));

/** "a 12 percent toll will apply", "the toll on reeds will not exceed 5 crowns": without its subject such a unit tells nothing. */
export function isUndergone({ tokens: { lower } }: SentenceView, subject: Subject, member: Member): boolean {
  if (subject.type !== 'thing') return false;
  if (member.head === 'benefit') return lower.slice(member.start, member.start + 3).includes('from');
  return BEFALLS.has(member.head);
}
