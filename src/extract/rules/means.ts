import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

const PACKAGES =
  /^(package|announcement|announcements|plan|initiative|initiatives|commitment|commitments|agreement|pledge|pledges|investment|investments|contribution|contributions|programme|program|deal|assistance|funding|support)$/;

/** "The package includes 500 million for …": a thing announced whose parts are promised. */
export function isPackage(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => PACKAGES.test(word));
}

/** "These funds will be used to …": money and programmes, whatever announced them. */
export function isMeans(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => MEANS.test(word) || PACKAGES.test(word));
}

const MEANS =
  /^(funds?|funding|grants?|money|assistance|program|programs|programme|programmes|project|projects|initiative|initiatives|facility|fellowship|centre|center|package|contribution|contributions)$/;

/** "These funds will", "This programme will", right after the sentence that announces them. */
export function isMeansAnnounced(view: SentenceView, subject: Subject): boolean {
  if (subject.type !== 'thing' && subject.type !== 'body') return false;
  const words = view.tokens.lower.slice(subject.start, subject.end);
  return words.length <= 4 && words.some((word) => MEANS.test(word));
}
