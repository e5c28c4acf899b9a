import type { Sentences } from './sentence.ts';

/** What can be wrong with a register and its database. */
export const REGISTER: Sentences = {
  'store.not-there': ({ path }) => `there is no register at ${path}; "servanda init" sets one up`,
  'store.no-database': ({ path }) =>
    `there is no database ${path}; make it with: createdb --encoding=UTF8 --template=template0, then "servanda init"`,
  'store.cannot-open': ({ path, reason }) =>
    `cannot open ${path} (${reason}); check that the folder is there and may be written to`,
  'store.cannot-connect': ({ path, reason }) =>
    `cannot connect to ${path} (${reason}); check the address, the password and that the server is running`,
  'store.encoding': ({ path, encoding }) =>
    `the database ${path} is in ${encoding} and cannot hold every letter; make one with: createdb --encoding=UTF8 --template=template0`,
  'store.not-a-register': ({ path, reason }) => `${path} is not a register (${reason}); name another folder with --dir`,
  'store.newer': ({ path, version, known }) =>
    `${path} was made by a newer servanda (version ${version} of its tables, this one knows ${known}); update servanda`,
  'store.busy': ({ path }) => `another process has been writing to ${path} for ten seconds; try again when it is done`,
  'store.read-only': ({ path }) => `${path} may not be written to; check its permissions`,
  'store.full': ({ path }) =>
    `the disk is full, nothing was written to ${path}; make room and run the same command again`,
  'store.disk': ({ path, reason }) => `the disk failed at ${path} (${reason}); check it, then run "servanda doctor"`,
  'store.damaged': ({ reason }) =>
    `the database is damaged (${reason}); take the last backup, or add the originals to a new register`,
  'store.broken-reference': ({ table }) => `rows of "${table}" refer to rows that are gone; take the last backup`,
  'store.index-out-of-step': () => 'the search index does not fit the texts; "servanda doctor --mend" builds it anew',
  'store.failed': ({ path, reason }) => `the database ${path} failed (${reason}); "servanda doctor" may say more`,
  'register.inexact': ({ id, field }) =>
    `${id}: the words of "${field}" are not what stands in the text at their place; take the last backup ("servanda restore")`,
  'register.text-changed': ({ source }) =>
    `the stored text of ${source} is not what was read; add the original to a new register`,
  'register.broken-characters': () => 'the text has half characters (lone surrogates) and could not be stored as it is',
  'register.no-entry': ({ id }) => `there is no entry ${id}`,
  'register.no-decision': ({ id, number }) =>
    number
      ? `entry ${id} has no decision ${number} that could be taken back`
      : `there is nothing to undo or redo on entry ${id}`,
  'register.no-changes': ({ id }) => `the edit of ${id} changes nothing; say which field gets which value`,
  'register.no-comment': ({ id }) => `the comment on ${id} is empty; say something`,
  'register.superseded': ({ id }) =>
    `${id} was split, merged or taken back; undo that first, or decide on what replaced it`,
  'register.other-document': ({ id }) => `${id} cannot be merged: it takes two entries or more, all of one document`,
  'register.no-document': ({ id }) => `there is no document ${id}`,
  'register.no-text': ({ id }) => `the document ${id} could not be read, so nothing can be marked in it`,
  'register.twice': ({ id }) => `there is an entry on these very words already: ${id}`,
  'register.measure': () =>
    'to sort by amount, say in which currency or unit: amounts of two are never set in one order',
  'register.cursor': () => 'the cursor does not belong to this list; begin at its first page',
  'register.conflict': ({ id, by }) =>
    `${by} has decided on ${id} since you looked at it; nothing was written: look at it again`,
  'original-missing': ({ source, name }) =>
    `the original of ${name} (${source}) is gone; add the same file again to put it back`,
  'original-damaged': ({ name, sha256 }) =>
    `${name ?? sha256} is not the file it was; add the same document again to put it back`,
};
