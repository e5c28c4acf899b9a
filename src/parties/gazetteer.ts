import type { Party } from '../model/index.ts';
import { WITH_ARTICLE } from './data/display-names.ts';
import { findMentions, findMentionsAt, type PartyMention } from './find-mentions.ts';
import { groups } from './groups.ts';
import { membersOn } from './membership.ts';
import { alpha3, states } from './states.ts';
import { indexOf } from './surface-index.ts';
import { surfacesOf } from './surfaces.ts';

/** What is known of parties. Making one takes some milliseconds; it holds no state and can serve any number of texts. */
export type Gazetteer = {
  /** All parties: the added ones, then states, groups, organisations and regions. */
  readonly parties: readonly Party[];
  /**
   * Parties named in `text`, in order, none overlapping; offsets in UTF-16 code units of `text`. Linear time. Who knows where words
   * with capitals begin may say so: `capitals` are offsets in order, with those of all such words among them.
   */
  find(text: string, capitals?: readonly number[]): readonly PartyMention[];
  /** The party of exactly this code, or null. */
  get(code: string): Party | null;
  /** The party of a code, name or demonym as a person writes it (`CHN`, `cn`, `Quad`, `the United States`), or null. */
  resolve(nameOrCode: string): Party | null;
  /** Parties of a list parted by commas, one that nobody knows being made by `adHoc`. Empty items are left out. */
  resolveAll(list: string): readonly Party[];
  /** Codes of a group's members at a date (EDTF; null for those that have not left); empty if not a group, or not known. */
  membersAt(code: string, date: string | null): readonly string[];
  /** How a sentence names the party: `the United States`, `China`; the code itself if it is not known. */
  mentionOf(code: string): string;
};

/** A gazetteer of the world's parties and of `extra`, which come first and replace a built-in party of the same code. */
export function createGazetteer(options: { readonly extra?: readonly Party[] } = {}): Gazetteer {
  const extra = options.extra ?? [];
  const replaced = new Set(extra.map((party) => party.code));
  const parties = [...extra, ...[...states(), ...groups()].filter((party) => !replaced.has(party.code))];
  const byCode = new Map(parties.map((party) => [party.code, party]));
  const byName = nameTable(parties);
  const index = indexOf(surfacesOf(parties));
  const get = (code: string) => byCode.get(code) ?? null;
  const resolve = (written: string) => {
    const bare = written.trim().replace(/\s+/g, ' ');
    return get(bare) ?? byName.get(fold(bare)) ?? get(alpha3(bare.toUpperCase()) ?? '');
  };
  return {
    parties,
    find: (text, capitals) => (capitals ? findMentionsAt(text, capitals, index) : findMentions(text, index)),
    get,
    resolve,
    resolveAll: (list) => splitList(list).map((item) => resolve(item) ?? adHoc(item)),
    membersAt: (code, date) => membersOn(get(code) ?? adHoc(code), date),
    mentionOf: (code) => inSentence(code, get(code)?.name ?? code),
  };
}

/** A party that nobody has heard of, under the name it was given: a group without known members. */
export function adHoc(name: string): Party {
  return { code: name, name, kind: 'group', names: [name], demonyms: [], capital: null, members: [] };
}

function nameTable(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const table = new Map<string, Party>();
  const add = (name: string, party: Party) => {
    if (!table.has(fold(name))) table.set(fold(name), party);
  };
  for (const party of parties) for (const name of [party.code, party.name, ...party.names]) add(name, party);
  for (const party of parties) for (const name of party.demonyms) add(name, party);
  return table;
}

function fold(name: string): string {
  const plain = name.toLowerCase().replaceAll('’', "'");
  return plain.startsWith('the ') ? plain.slice(4) : plain;
}

function splitList(list: string): readonly string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function inSentence(code: string, name: string): string {
  return WITH_ARTICLE.includes(code) ? `the ${name}` : name;
}
