import type { Finding } from '../../src/model/index.ts';
import { grouped } from './show/fields.ts';
import { safeLine } from './show/measure.ts';

type Params = Readonly<Record<string, string | number | boolean>>;
type Sentence = (params: Params) => string;

const megabytes = (bytes: unknown) => `${grouped(Math.ceil(Number(bytes) / 1e6))} MB`;

/** What each code means to a person: what happened, and what to do about it where something can be done. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'program.broke': ({ reason }) =>
    `something in the program broke: ${reason}; set SERVANDA_DEBUG=1 to see where, and please report it`,
  'stage-broke': ({ stage, message }) => `the stage "${stage}" broke on this document (${message}); please report it`,

  'cli.date': ({ date }) => `"${date}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`,
  'cli.number': ({ flag, text }) => `${flag} takes a whole number from 1, not "${text}"`,
  'cli.no-register': ({ folder }) =>
    `there is no register in ${folder} or above it; "servanda init" sets one up, --dir names another folder`,
  'cli.folder': ({ folder, reason }) => `cannot make the folder ${folder} (${reason})`,
  'cli.no-such-id': ({ id }) => `nothing in the register has an id that begins with "${id}"; "servanda list" shows ids`,
  'cli.ambiguous-id': ({ id, ids }) => `several ids begin with "${id}": ${ids}; give more of it`,
  'cli.one-file': ({ name }) => `${name} is not one document; name a single file`,
  'cli.report-unread': ({ name }) => `the report ${name} could not be read`,
  'cli.interrupted': ({ done, all }) => `stopped after ${done} of ${all}; run the same command again to go on`,
  'cli.nothing-read': ({ count }) =>
    count === 1 ? 'the document could not be read' : `none of the ${count} documents could be read`,
  'cli.fail-on': ({ verdict, known }) => `--fail-on does not know "${verdict}"; it knows ${known}`,
  'cli.gold': ({ name, reason }) => `${name} is not a folder of coded documents (${reason})`,
  'cli.samples': ({ folder }) =>
    `the samples are not there (${folder}); install the package again, or run "npm start" in a checkout`,
  'doctor.node': ({ node, needed }) => `Node ${node} is too old; install Node ${needed} or newer`,
  'doctor.library': ({ library }) => `the library "${library}" is missing; run "npm install"`,
  'gazetteer-unusable': ({ name }) => `no party could be read from ${name}; it needs a header with at least code,name`,

  'store.not-there': ({ path }) => `there is no register at ${path}; "servanda init" sets one up`,
  'store.cannot-open': ({ path, reason }) =>
    `cannot open ${path} (${reason}); check that the folder is there and may be written to`,
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
    `${id}: the words of "${field}" are not what stands in the text at their place`,
  'register.text-changed': ({ source }) =>
    `the stored text of ${source} is not what was read; add the original to a new register`,
  'register.broken-characters': () => 'the text has half characters (lone surrogates) and could not be stored as it is',
  'register.no-entry': ({ id }) => `there is no entry ${id}`,
  'register.no-decision': ({ id, number }) => `entry ${id} has no decision ${number}`,
  'original-missing': ({ source, name }) =>
    `the original of ${name} (${source}) is gone; add the same file again to put it back`,

  'not-found': ({ name }) => `${name} is not there; check the path`,
  'no-permission': ({ name }) => `${name} may not be read; check its permissions`,
  'not-readable': ({ name, system }) => `${name} cannot be read (${system})`,
  'not-written': ({ name, system }) => `${name} cannot be written (${system}); check permissions and room on the disk`,
  'original-damaged': ({ name, sha256 }) =>
    `${name ?? sha256} is not the file it was; add the same document again to put it back`,
  'too-large': ({ name, bytes, limit }) =>
    `${name ?? 'the document'} has ${megabytes(bytes)}, more than the ${megabytes(limit)} that are read; split it`,
};

/** The sentence for a code. One that is not known here still says all there is to say. */
export function sentence(code: string, params: Params): string {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  if (known) return safeLine(known(params));
  const details = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return safeLine(`${code.replace(/[.-]/g, ' ')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`);
}

/** "speech.pdf: warning: page 3: …", with its line end. */
export function findingLine(document: string, { code, severity, params, place }: Finding): string {
  const page = place?.page ? `page ${place.page}: ` : '';
  return `${safeLine(document)}: ${severity === 'info' ? 'note' : severity}: ${page}${sentence(code, params)}\n`;
}
