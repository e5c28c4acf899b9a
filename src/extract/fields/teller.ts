import { findSubject, type Subject } from '../phrases/subject.ts';
import { attributionOf } from '../rules/attribution.ts';
import { accordingEnd, tellingWord } from '../rules/said-by.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * Who says of himself what the sentence tells: "the Ruritanian side told Velmark that it would", "Velmark announced that by 2030 the
 * government would", "the country would …, its minister said". Null where the subject does not stand for whoever says so.
 */
export function tellerOf(view: SentenceView, subject: Subject): Subject | null {
  const { lower } = view.tokens;
  return TOLD_OF.test(lower.slice(subject.start, subject.end).join(' ')) ? tellingOf(view, subject) : null;
}

/** Who tells what is said of a subject, whoever that is: "Velmark announced that three ports will be opened". Null for nobody. */
export function tellingOf(view: SentenceView, subject: Subject): Subject | null {
  const named = accordingEnd(view);
  if (named > 0 && named < subject.end) return { ...subject, type: 'party', start: 2, end: named };
  const at = tellingWord(view, subject.start);
  if (at > 0) return findSubject(view, at);
  const attribution = attributionOf(view);
  return attribution?.behind && attribution.at >= subject.end ? attribution.teller : null;
}

const TOLD_OF =
  /^(it|they|he|she|(.* )?(the|its|their|his|her|our) (country|countries|government|governments|kingdom|republic|nation|ministry|authorities|cabinet|bloc|union|alliance))$/;

/** "“We will open a port,” said President Orlo": in a report, "we" inside quotation marks are whoever is said to say so. */
export function quotedOf(view: SentenceView, subject: Subject): Subject | null {
  const attribution = attributionOf(view);
  const told = attribution?.behind ? attribution.at >= subject.end : attribution && attribution.at <= subject.start;
  return told ? attribution!.teller : null;
}

/** Inside quotation marks that were opened in this sentence. */
export function isQuoted({ tokens: { text, start } }: SentenceView, subject: Subject): boolean {
  const before = text.slice(0, start[subject.start]);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
