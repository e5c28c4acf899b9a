import { Buffer } from 'node:buffer';
import type { DocumentLabel } from '../register/index.ts';

/** The vocabulary of our own terms, for what no standard has a word for. It is a name and leads nowhere. */
export const NAMESPACE = 'urn:servanda:ns#';

/** The address of an entry: under the base of the edition, or a name that is the same wherever the register lies. */
export function entryAddress(base: string | null, id: string): string {
  return base === null ? `urn:servanda:entry:${id}` : `${base}commitments/${id}`;
}

/** The address that a document was got from, or its bytes by their hash (RFC 6920). */
export function documentAddress({ name, id }: Pick<DocumentLabel, 'name' | 'id'>): string {
  return webAddress(name) ?? `ni:///sha-256;${Buffer.from(id, 'hex').toString('base64url')}`;
}

/** The address of a page in its normal form, null for anything that is none. */
export function webAddress(name: string): string | null {
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) return null;
  return new URL(name).href;
}

/** What a document is called: its title, or the last part of the name it was given, which may be a path of somebody's machine. */
export function shownName({ title, name }: Pick<DocumentLabel, 'title' | 'name'>): string {
  return title ?? publicName(name);
}

/** The name of a document as others may see it: an address as it is, of a path its last part alone. */
export function publicName(name: string): string {
  return webAddress(name) === null ? (name.split(/[\\/]/).findLast((part) => part !== '') ?? name) : name;
}
