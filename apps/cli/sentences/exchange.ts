import type { Sentences } from './sentence.ts';

/** What can be wrong when a register is exported or taken in. */
export const EXCHANGE: Sentences = {
  'cli.base': ({ base }) => `"${base}" is not an address; --base takes one such as https://example.org/pledges/`,
  'cli.write': ({ path, reason }) => `cannot write ${path} (${reason})`,
  'cli.export-out': ({ format }) => `${format} is a folder of files; say where it goes with --out FOLDER`,
  'cli.export-out-file': ({ format }) => `${format} is a file of bytes; say where it goes with --out FILE`,
  'cli.export-history': ({ format }) => `${format} has no room for the history; take --format jsonl or datapackage`,
  'cli.export-originals': ({ format }) => `${format} has no room for the originals; take --format datapackage`,
  'cli.export-publisher': () =>
    'IATI asks who publishes: give --publisher NAME and --publisher-ref ID (an identifier of org-id.guide, without spaces)',
  'cli.import-not-there': ({ path }) => `there is no ${path}`,
  'cli.import-package': ({ path, reason }) => `${path} is not a data package of ours (${reason})`,
  'cli.import-no-history': ({ path }) =>
    `${path} holds no history; export it again with "servanda export --format datapackage --history"`,
  'cli.import-changed': ({ path }) => `${path} is missing or not what the package says it is; take the package anew`,
  'history.not-empty': () => 'the register is not empty; take the export into a new one with --dir NEW-FOLDER',
  'history.not-ours': () => 'the file is not a register; write one with "servanda export --format jsonl --history"',
  'history.newer': ({ version }) => `the file is of another version (${version}); update servanda`,
  'history.line': ({ number }) => `line ${number} is not what an export has there; nothing was taken in`,
  'history.cut-off': ({ rows }) => `the file ends after ${rows} rows without its last line; copy it anew`,
  'history.row': ({ number, reason }) => `row ${number} cannot be taken in (${reason}); nothing was`,
  'history.unsound': ({ reason }) => `the export does not hold together (${reason}); nothing was taken in`,
};
