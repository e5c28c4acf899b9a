import type { CueRow } from '../../languages/index.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { firstVerb } from './first-verb.ts';
import { accordingEnd, PROMISES, tellingWord } from './said-by.ts';

interface BeforeLike {
  readonly subject: () => Subject | null;
}

/** "They" and "it" stand for a party named in the same sentence, or for the human subject of the sentence before. */
export function subjectOfBefore(view: SentenceView, row: CueRow, subject: Subject, before: BeforeLike): Subject {
  const word = view.tokens.lower[subject.start]!;
  if (word === 'they' && VOICED.test(row.id)) return { ...subject, type: 'human' };
  if (view.tokens.lower[subject.start - 1] === ';' && POINTING.test(view.tokens.lower[0]!))
    return { ...subject, type: 'thing' };
  const human = word === 'they' ? before.subject() : null;
  if (human?.plural && (human.type === 'human' || human.type === 'party')) return { ...subject, type: 'human' };
  if ((word === 'it' && isSubjectOf(view, subject)) || (/^(it|they)$/.test(word) && isSaidOfItself(view, subject)))
    return { ...subject, type: 'party' };
  if (
    word !== 'they' &&
    view.mentions().some((mention) => mention.end <= view.tokens.start[subject.start]! && mention.form === 'name')
  ) {
    const inClause = view.tokens.lower
      .slice(0, subject.start)
      .some((other) => other === 'as' || other === 'when' || other === 'while');
    return { ...subject, type: inClause ? 'party' : 'thing' };
  }
  return { ...subject, type: word === 'he' || word === 'she' ? 'human' : 'thing' };
}

// "These reforms cut costs; they will also save time": what is pointed at goes on as the subject.
const POINTING = /^(this|these)$/;

// "They reaffirmed their commitment to": only people do, whoever was named before.
const VOICED = /^(reaffirm-(commitment|to)|recommit-to)$/;

/** "Ruritania said that it will", "the Pilots' Guild announced today that they will": who speaks is "it" and "they". */
function isSaidOfItself(view: SentenceView, subject: Subject): boolean {
  const named = accordingEnd(view);
  if (named > 0 && named < subject.start) return view.mentionIn(0, named);
  const at = tellingWord(view, subject.start);
  if (at < 0) return false;
  if (view.mentions().some((mention) => mention.end <= view.tokens.start[at]!)) return true;
  if (PROMISES.has(view.tokens.lower[at]!)) return false;
  const { type } = findSubject(view, at);
  // "It said it would": of whom was spoken before.
  return type === 'party' || type === 'human' || type === 'anaphor';
}

/** "the Compact looks forward; it seeks to …": a party that opens the sentence is what "it" stands for. */
function isSubjectOf(view: SentenceView, subject: Subject): boolean {
  const { lower, start } = view.tokens;
  if (lower[subject.start - 1] !== ';') return false;
  const first = view.mentions()[0];
  return (
    first !== undefined &&
    first.end <= start[subject.start]! &&
    first.start <= start[AT_OPENING]! &&
    lower.slice(0, subject.start).indexOf(';') === subject.start - 1
  );
}

// "The", an adverb or a mark may stand before the party that opens a sentence.
const AT_OPENING = 3;

/** The last subject before that "they" can stand for: several people or parties, by name or office. */
export function subjectBefore(views: readonly SentenceView[]): Subject | null {
  for (let at = views.length - 1; at >= 0; at--) {
    const view = views[at]!;
    const verb = firstVerb(view, view.tokens.count);
    const subject = verb > 0 ? findSubject(view, verb) : null;
    if (subject?.type === 'own') return null;
    if (subject?.plural && (subject.type === 'human' || subject.type === 'party')) return subject;
  }
  return null;
}
