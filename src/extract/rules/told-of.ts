import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/** "Twenty firms have pledged to …": the perfect tells of what others did; the speakers' own and a party's still binds. */
export function isToldOf(view: SentenceView, { type, start, end }: Subject): boolean {
  if (type !== 'human') return type === 'third' || type === 'thing';
  const words = view.tokens.lower.slice(start, end);
  if (words[0] === 'they') return view.hasOneVoice();
  if (COUNTED.test(words[0] ?? '')) return true;
  return !words.some((word) => IN_OFFICE.has(word));
}

// "Several countries have agreed to": some of those there are, and not those who speak.
const COUNTED = /^(\d.*|several|many|some|most|more|over|few|dozens|numerous|various|other|these|those)$/;

// Those who govern and those who speak in a joint text are bound by what they have pledged whoever tells it.
const IN_OFFICE = new Set(
  'administration government governments leaders presidents ministers heads premiers side sides party parties participants signatories delegations countries nations states members allies chairs co-chairs presidency authorities'.split(
    ' ',
  ),
);
