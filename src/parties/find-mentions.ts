import { isSpace, isUpper, isWord, wordEnd } from './characters.ts';
import { longestAt, type Match, type SurfaceIndex } from './surface-index.ts';
import type { MentionForm } from './surfaces.ts';
import { countBefore, isMoney, isPlaceName, isShouted, nounAfter } from './surroundings.ts';

/** A party named in a text: `start`, `end` in UTF-16 code units of the text searched, end exclusive. */
export type PartyMention = {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly form: MentionForm;
};

/** All mentions in `text`, in order, none overlapping, the longest name first where several begin. Linear in the text. */
export function findMentions(text: string, index: SurfaceIndex): PartyMention[] {
  const found: PartyMention[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isWord(unit)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const match = isUpper(unit) ? longestAt(text, at, end, index) : null;
    const mention = match && mentionOf(text, at, match, found.at(-1)?.end ?? 0);
    if (mention) found.push(mention);
    at = mention?.end ?? match?.end ?? end;
  }
  return found;
}

/** The same where it is known at which offsets words with a capital may begin: all others are passed over. */
export function findMentionsAt(text: string, capitals: readonly number[], index: SurfaceIndex): PartyMention[] {
  const found: PartyMention[] = [];
  let from = 0;
  for (const at of capitals) {
    if (at < from || !isUpper(text.charCodeAt(at)) || (at > 0 && isWord(text.charCodeAt(at - 1)))) continue;
    const match = longestAt(text, at, wordEnd(text, at), index);
    const mention = match && mentionOf(text, at, match, found.at(-1)?.end ?? 0);
    if (mention) found.push(mention);
    from = mention?.end ?? match?.end ?? at + 1;
  }
  return found;
}

function mentionOf(text: string, start: number, match: Match, floor: number): PartyMention | null {
  const { code, form, plural } = match.surface;
  if (code === null || isElse(text, start, match)) return null;
  const end = plural ? nounAfter(text, match.end) : match.end;
  if (end === match.end) return { start, end, code, form };
  return { start: countBefore(text, start, floor), end, code, form: 'phrase' };
}

/** Whether what looks like a party is something else: a currency (`US$`), shouted words, a treaty named after a city. */
function isElse(text: string, start: number, { end, surface }: Match): boolean {
  if (surface.form === 'capital') return isPlaceName(text, end);
  if (surface.form === 'name') return isWithin(text, start);
  return isMoney(text, end) || (surface.form === 'abbreviation' && isShouted(text, start, end));
}

/** Whether a name goes on to the left with a sign that makes it part of an address or a file name. */
function isWithin(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return start > 0 && !isSpace(before) && (before === 64 || before === 35 || before === 95);
}
