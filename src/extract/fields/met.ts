import type { PartyRef, TextDocument } from '../../model/index.ts';
import { isWorldRegion } from '../../parties/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { lastName, type Officer, officersIn } from './people.ts';
import { boundState, inferred, type Speakers } from './who.ts';

/** Whom a text of one state says it met. */
export interface Met {
  /** The state itself and those whose leaders are named, as codes; empty where only a group's summit is. */
  readonly codes: readonly string[];
  /** The group of states whose summit it was. */
  readonly group: string | null;
  /** Whose an office ("prime minister") or somebody in office is, by his last name; null for several or nobody. */
  readonly inOffice: (office: string) => string | null;
}

/**
 * Reads who met from the opening of a text that one state publishes, by those in office whom it names there with their states; an
 * office without a state is the publisher's own. In a joint text of two states it is the other's, where the text says whose the rest
 * are; who met there are its speakers. Null where it tells of no meeting.
 */
export function metIn({ content }: TextDocument, speakers: Speakers): Met | null {
  const { codes, parties } = speakers;
  const [speaker, second] = codes;
  if (speaker === undefined || codes.length > 2 || codes.some((code) => parties.get(code)?.kind !== 'state'))
    return null;
  const opening = content.slice(0, OPENING).replaceAll(/\s+/g, ' ');
  const officers = officersIn(opening, parties).filter(
    ({ code }) => !code || parties.get(code)?.kind !== 'organisation',
  );
  if (second !== undefined) {
    const named = codes.filter((each) => officers.some(({ code }) => code === each));
    const other = named.length === 1 ? codes.find((each) => each !== named[0])! : null;
    return other === null ? null : { codes: [], group: null, inOffice: holders(officers, other) };
  }
  if (!MEETING.test(opening)) return null;
  const group = summitIn(opening, speaker, speakers);
  const all = [...new Set([speaker, ...officers.map(({ code }) => code ?? speaker)])];
  if (all.length === 1 && group === null) return null;
  return { codes: all.length > 1 ? all : [], group, inOffice: holders(officers, speaker) };
}

/** Whose an office or a last name is, an officer without a state being of `other`; null for two states' or nobody's. */
function holders(officers: readonly Officer[], other: string): (officeOrName: string) => string | null {
  const known = new Map<string, string | null>();
  for (const { office, name, code } of officers)
    for (const key of [office, lastName(name)])
      known.set(key, known.has(key) && known.get(key) !== (code ?? other) ? null : (code ?? other));
  return (key) => known.get(key) ?? null;
}

/** The group of states, the publisher among them, whose summit it was: "the 2024 Lake Compact Summit". Null for none. */
function summitIn(opening: string, speaker: string, { parties, date }: Speakers): string | null {
  const held = parties
    .find(opening)
    .find(
      ({ code, end }) =>
        parties.get(code)?.kind === 'group' &&
        !isWorldRegion(code) &&
        SUMMIT.test(opening.slice(end, end + 30)) &&
        parties.membersAt(code, date).includes(speaker),
    );
  return held?.code ?? null;
}

const SUMMIT = /^(?: leaders[’']?)? summit/i;

// Characters within which those who met are named.
const OPENING = 1200;
const MEETING =
  /\b(met|meets?|meeting|hosts?|hosted|hosting|welcomed|received|joined|talks|summit|visit|visited|spoke)\b/i;

/** Those who met, where the subject is "the leaders", "both countries", "the President and the Prime Minister", or one of them by his office. */
export function metBy(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const { lower } = view.tokens;
  const from = lower[subject.start - 1] === 'both' ? subject.start - 1 : subject.start;
  const words = lower.slice(from, subject.end).join(' ');
  const areMeant = THOSE.test(words);
  const count = areMeant ? countOf(words) : 0;
  const named = count > 0 ? namedTogether(view, from, speakers) : [];
  const { met } = speakers;
  const areThose = named.length === count && (!met?.codes.length || named.includes(met.codes[0]!));
  if (count > 0 && areThose) return inferred(named, 'named-before', speakers);
  if (!met) return null;
  const together = areMeant || (words === 'it' && AGREED.test(lower[subject.end + 1] ?? ''));
  if (met.group !== null && MEMBERS.test(words)) return inferred([met.group], 'met', speakers);
  if (together && met.codes.length > 0) return inferred(met.codes, 'met', speakers);
  // "Presidents Orlo and Lund".
  if (met.codes.length === 2 && PLURAL.test(words)) return inferred(met.codes, 'met', speakers);
  const offices = [...words.matchAll(OFFICES)].map(([office]) => office);
  if (offices.length > 1 && met.codes.length === offices.length) return inferred(met.codes, 'met', speakers);
  const [, office, name] = ALONE.exec(words) ?? [];
  const code = office === undefined ? null : (name && met.inOffice(name)) || met.inOffice(office);
  return code
    ? inferred([code], code === speakers.codes[0] && speakers.codes.length === 1 ? speakers.basis : 'office', speakers)
    : null;
}

/**
 * Whom "the two countries" are, where they were named in a row shortly before, in the sentence or in its block: "Velmark and Graustark
 * held talks. The two countries will". Empty in a joint text, whose sides are its speakers.
 */
function namedTogether(view: SentenceView, before: number, speakers: Speakers): readonly string[] {
  if (speakers.basis === 'speaker' && speakers.codes.length > 1) return [];
  const block = view.textBefore(2 * REACH);
  const text = `${block} ${view.tokens.text.slice(0, view.tokens.start[before])}`.replaceAll(/\s+/g, ' ').slice(-REACH);
  const mentions = speakers.parties.find(text).filter(({ form }) => form === 'name');
  let row: string[] = [];
  for (let at = mentions.length - 1; at > 0; at--) {
    const [one, next] = [mentions[at - 1]!, mentions[at]!];
    if (!/^,? (?:and|&) (?:the )?$|^, (?:the )?$/.test(text.slice(one.end, next.start))) {
      if (row.length > 0) break;
      continue;
    }
    row = row.length > 0 ? [one.code, ...row] : [one.code, next.code];
  }
  return [...new Set(row.map((code) => boundState(code, speakers)))];
}

// Characters within which they were named.
const REACH = 600;

/** How many "the two countries" are; 0 where no number is said. */
function countOf(words: string): number {
  if (/\bboth\b/.test(words)) return 2;
  const at = ['two', 'three', 'four', 'five'].findIndex((word) => words.split(' ').includes(word));
  return at < 0 ? 0 : at + 2;
}

const LEADING =
  '(?:leaders|presidents|prime ministers|principals|interlocutors|heads of (?:state|government)(?: and government)?)';
const WORKING = '(?:(?:foreign |trade |finance |defen[cs]e )?ministers|officials|teams|experts|delegations)';
const STATES = '(?:sides|countries|nations|governments|parties)';
const COUNT = '(?:two|three|four|five)';
const THOSE = new RegExp(
  `^(?:they|(?:the|both|these)(?: ${COUNT})? (?:${LEADING}|${STATES}|delegations)|(?:the )?${COUNT} ${WORKING}|(?:our|their)(?: ${COUNT})? ${STATES}|their ${WORKING}` +
    `|(?:(?:the|both|our|their) )?(?:${LEADING}|${WORKING}) (?:of|from|on) (?:both|the ${COUNT}|our|our ${COUNT}) ${STATES})$`,
);
// "Allies", as those of an alliance call each other, and its members.
const MEMBERS = /^(?:the |all |our )?(?:allies|allied leaders|members|member (?:states|countries)|leaders)$/;
// "The Prime Minister", "President Jan Orlo".
const ALONE =
  /^(?:the )?((?:vice |deputy |prime |crown |foreign )?(?:president|minister|chancellor|premier|king|queen|emir|sultan|prince|taoiseach|secretary))(?: (?:[\p{L}.’'-]+ ){0,2}([\p{L}’'-]+))?$/u;
const PLURAL = /^(presidents|prime ministers|chancellors|premiers|kings|emirs) .*\band\b/;
const AGREED = /^(agreed|decided|resolved)$/;
const OFFICES =
  /\b(?:president|prime minister|chancellor|premier|king|queen|emir|sultan|crown prince|taoiseach|secretary)\b/g;
