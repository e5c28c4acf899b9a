import type { Gazetteer, PartyMention } from '../../parties/index.ts';

/** Of which state somebody in office is, by the last word of the name in small letters; what the text says nowhere is not there. */
export type People = (name: string) => string | null;

const OFFICE =
  '(?:President|Prime Minister|Vice President|Deputy Prime Minister|(?:Foreign|Finance|Trade|Defen[cs]e|Energy|Health|Interior|Environment) Minister|Minister|Foreign Secretary|King|Queen|Emir|Crown Prince|Sultan|Chancellor|Premier|Taoiseach)';
const WORD = "\\p{Lu}[\\p{L}’'-]+";
// "President Jan Orlo", "Premier Ada van Lund".
const NAMED = new RegExp(
  `\\b(${OFFICE})\\s+(${WORD}(?:\\s+(?:(?:da|de|dos|van|von|von der|van der|bin|al)\\s+)?(?:\\p{Lu}\\.\\s+)?${WORD}){0,3})`,
  'gu',
);
// "Ms. Ada LUND, President of the Republic of Velmark": the name first.
const FIRST = new RegExp(`(${WORD}(?:\\s+${WORD}){0,3}),\\s+(?:the\\s+)?(${OFFICE})\\s+of\\s+`, 'gu');
// "His Velmarkian counterpart, Ada Lund", "her Velmarkian counterpart President Lund".
const COUNTERPART = new RegExp(`\\bcounterpart,?\\s+(?:${OFFICE}\\s+)?(${WORD}(?:\\s+${WORD}){0,2})`, 'gu');
// "The President of Velmark, Mr. Jan Orlo": the office first.
const OF = new RegExp(`\\b(${OFFICE})\\s+of\\s+`, 'gu');
const THEN = new RegExp(
  `^,?\\s+(?:(?:H\\.?\\s?E\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?)\\s+)*(${WORD}(?:\\s+${WORD}){0,3})`,
  'u',
);

// Characters on either side of a name in which its state may stand.
const [BEFORE, BEHIND] = [40, 60];

/**
 * Whose presidents and ministers a text names, by its own words alone: "President Orlo of Velmark", "Velmarkian President Jan Orlo",
 * "Velmark's Prime Minister Ada Lund", "the President of Velmark, Jan Orlo". A name that goes with two states goes with none. Read when it is first asked for.
 */
export function peopleIn(content: string, parties: Gazetteer): People {
  let known: ReadonlyMap<string, string | null> | null = null;
  return (name) => {
    known ??= read(content, parties);
    return known.get(name.toLowerCase()) ?? null;
  };
}

function read(content: string, parties: Gazetteer): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  for (const { name, code } of officersIn(content, parties)) {
    if (!code || parties.get(code)?.kind === 'organisation') continue;
    const last = lastName(name);
    known.set(last, known.has(last) && known.get(last) !== code ? null : code);
  }
  return known;
}

/** Somebody in office whom a text names: the office in small letters, the name, and the code of the state if it stands beside. */
export interface Officer {
  readonly office: string;
  readonly name: string;
  readonly code: string | null;
}

/** Everybody in office whom some words name, in four passes: the office before the name, "Jan Orlo, President of Velmark", "her Velmarkian counterpart, Ada Lund", "the President of Velmark, Jan Orlo". */
export function officersIn(content: string, parties: Gazetteer): readonly Officer[] {
  const found: Officer[] = [];
  for (const match of content.matchAll(NAMED)) {
    const end = match.index + match[0].length;
    const code = before(content, match.index, parties) ?? behind(content, end, parties);
    found.push({ office: match[1]!.toLowerCase(), name: match[2]!, code });
  }
  for (const match of content.matchAll(FIRST)) {
    const from = match.index + match[0].length;
    const state = opening(content.slice(from, from + BEHIND), parties);
    if (state) found.push({ office: match[2]!.toLowerCase(), name: match[1]!, code: state.code });
  }
  for (const match of content.matchAll(COUNTERPART))
    found.push({ office: '', name: match[1]!, code: before(content, match.index, parties) });
  for (const match of content.matchAll(OF)) {
    const from = match.index + match[0].length;
    const state = opening(content.slice(from, from + BEHIND), parties);
    const name = state && THEN.exec(content.slice(from + state.end, from + state.end + BEHIND));
    if (name) found.push({ office: match[1]!.toLowerCase(), name: name[1]!, code: state.code });
  }
  return found;
}

/** The family name in small letters: the last word, or the one in capitals, "ORLO Jan". */
export function lastName(name: string): string {
  const words = name.replace(/[’']s$/u, '').split(/\s+/);
  return (words.find((word) => /^\p{Lu}{2,}$/u.test(word)) ?? words.at(-1)!).toLowerCase();
}

/** "Velmarkian President", "Velmark's Prime Minister". */
function before(content: string, at: number, parties: Gazetteer): string | null {
  const words = content.slice(Math.max(0, at - BEFORE), at);
  const last = parties.find(words).at(-1);
  return last && /^(?:[’']s?)?\s+$/u.test(words.slice(last.end)) ? last.code : null;
}

/** "President Orlo of Velmark", "President Orlo of the Republic of Velmark". */
function behind(content: string, at: number, parties: Gazetteer): string | null {
  const of = /^,?\s+of\s+/u.exec(content.slice(at, at + BEHIND));
  return of ? (opening(content.slice(at + of[0].length, at + BEHIND), parties)?.code ?? null) : null;
}

function opening(words: string, parties: Gazetteer): PartyMention | null {
  const first = parties.find(words)[0];
  return first &&
    first.form !== 'capital' &&
    /^(?:the\s+)?(?:[\p{L}’' ]{0,24}\bof\s+)?(?:the\s+)?$/iu.test(words.slice(0, first.start))
    ? first
    : null;
}
