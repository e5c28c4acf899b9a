import { DETERMINERS, HAVE_FORMS, isBaseVerb, PREPOSITIONS, RATHER_NOUNS } from '../../languages/index.ts';
import { findSubject } from '../phrases/subject.ts';
import { verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { firstVerb } from './first-verb.ts';

/** "To meet once a year"; in "To keep the lake clean, Velmark opened a plant" it is only what for. */
export function isInfinitive(view: SentenceView, start: number): boolean {
  const { lower, count } = view.tokens;
  if (lower[start] !== 'to' || !isBaseVerb(lower[verbAt(view, start)] ?? '')) return false;
  const comma = lower.indexOf(',');
  if (comma < 0) return true;
  const verb = firstVerb(view, count);
  if (verb > 0 && findSubject(view, verb).start - 1 === comma) return false;
  // "To help those who fish, the office is …": what is inserted has verbs of its own.
  return !lower.some(
    (word, at) => at > comma && AUXILIARIES.has(word) && lower[findSubject(view, at).start - 1] === ',',
  );
}

/** With a subject of its own behind a comma, one of these is the verb of the whole. */
export const AUXILIARIES = new Set('is are was were has have will'.split(' '));

// Behind these a verb is not that of the whole.
const WITHIN = /^([,;:(—–]|that|which|who|whose|where|how|what|whether|as)$/;

/**
 * "Supporting the route, Velmark signed a pact", "Velmark paid 3 million", "Keeping the lake clean is a duty": a clause of its own that
 * tells of what was done, or of how things are.
 */
export function isClause(view: SentenceView, from: number): boolean {
  const { lower, count } = view.tokens;
  const verb = firstVerb(view, count);
  if (verb <= from) return false;
  if (lower[verb] === 'is' && !lower.slice(from, verb).some((word) => WITHIN.test(word))) return true;
  if (!HAVE_FORMS.has(lower[verb]!) && !/^(was|were)$|ed$/.test(lower[verb]!)) return false;
  const { type, start, end } = findSubject(view, verb);
  if ((type !== 'party' && type !== 'human') || end !== verb) return false;
  return start === from || start - 1 === lower.indexOf(',');
}

// As many words tell when or where something will be done.
const OPENING = 12;

/** "By 2033, build three ports", "As a first step, support the guilds": where the act stands behind an opening phrase, else `start`. */
export function behindPhrase({ tokens }: SentenceView, start: number): number {
  if (!PREPOSITIONS.has(tokens.word(start) ?? '')) return start;
  for (let at = start + 2; at < start + OPENING; at++) {
    if (tokens.word(at) !== ',') continue;
    const verb = tokens.word(at + 1) ?? '';
    const opens = isBaseVerb(verb) && !isCapital(tokens, at + 1);
    return opens && (!RATHER_NOUNS.has(verb) || DETERMINERS.has(tokens.word(at + 2) ?? '')) ? at + 1 : start;
  }
  return start;
}
