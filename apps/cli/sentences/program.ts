import type { Sentences } from './sentence.ts';

/** What can be wrong with the program itself, its use and its installation. */
export const PROGRAM: Sentences = {
  'program.broke': ({ reason }) =>
    `something in the program broke: ${reason}; set SERVANDA_DEBUG=1 to see where, and please report it`,
  'stage-broke': ({ stage, message }) => `the stage "${stage}" broke on this document (${message}); please report it`,
  'cli.date': ({ date }) => `"${date}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`,
  'cli.area': ({ area, known }) => `there is no area "${area}"; there are ${known}`,
  'cli.figure': ({ flag, text }) => `${flag} takes a number such as 5000000 or 5e6, not "${text}"`,
  'cli.action': ({ action, known }) => `"${action}" is not something to decide; there are ${known}`,
  'cli.one-id': ({ action }) => `"${action}" takes one id`,
  'cli.other-kind': ({ id, kind, is }) =>
    `${id} is the id of a${is === 'entry' ? 'n' : ''} ${is}, not of a${kind === 'entry' ? 'n' : ''} ${kind}`,
  'cli.changes': ({ reason }) =>
    `the changes are not fields of an entry with their values (${reason}); see "show --json"`,
  'cli.span': ({ span, length }) => `"${span}" is not START-END in a text of ${length} characters`,
  'cli.split-spans': () => 'say the words of each part: --span START-END, twice or more',
  'cli.mark-span': () => 'say which words were missed: --span START-END',
  'cli.merge-with': () => 'say which entries to merge it with: --with IDS',
  'cli.test': ({ test, known }) => `"${test}" is not a test with its answer, such as future=no; there are ${known}`,
  'cli.number': ({ flag, text }) => `${flag} takes a whole number from 1, not "${text}"`,
  'cli.no-register': ({ folder }) =>
    `there is no register in ${folder} or above it; "servanda init" sets one up, --dir names another folder`,
  'cli.originals-address': ({ kind }) =>
    `originals are kept in a folder or in a store that speaks S3 (s3://bucket/prefix), not behind ${kind}://…`,
  'cli.database-address': ({ address }) =>
    `"${address}…" (DATABASE_URL or --dir) is no address of a PostgreSQL database; write postgres://user@host/database`,
  'cli.folder': ({ folder, reason }) => `cannot make the folder ${folder} (${reason})`,
  'cli.no-such-id': ({ id }) => `nothing in the register has an id that begins with "${id}"; "servanda list" shows ids`,
  'cli.ambiguous-id': ({ id, ids }) => `several ids begin with "${id}": ${ids}; give more of it`,
  'cli.one-file': ({ name }) => `${name} is not one document; name a single file`,
  'cli.report-unread': ({ name }) => `the report ${name} could not be read`,
  'cli.interrupted': ({ done, all }) => `stopped after ${done} of ${all}; run the same command again to go on`,
  'cli.nothing-read': ({ count }) =>
    count === 1 ? 'the document could not be read' : `none of the ${count} documents could be read`,
  'cli.nothing-against': () => 'there is no register here to search; name the sources with --against',
  'cli.folder-out': () => 'a folder of reports gives a page for each; say where they go with --out FOLDER',
  'cli.out-format': () => '--out is for pages; take --format html with it',
  'cli.out-stdin': () => '--out needs a report with a name; for standard input leave it out',
  'cli.source-proposed': ({ document, passages, words, texts }) =>
    `of ${texts} texts, ${document} carries most of the report (${passages} passages, ${words} words)`,
  'cli.no-source': ({ texts }) => `none of ${texts} texts in the register has words of this report`,
  'index-damaged': ({ file }) => `the passage index was damaged (${file}) and has been built anew from the register`,
  'index-too-large': ({ texts }) => `${texts} texts are too large to be indexed in one piece`,
  'cli.fail-on': ({ verdict, known }) => `--fail-on does not know "${verdict}"; it knows ${known}`,
  'cli.explain-csv': () => '--explain has no room in CSV; take --format table or jsonl',
  'pool-too-slow': ({ seconds }) => `checking it took longer than ${seconds} s and was stopped`,
  'pool-broke': ({ message }) => `the thread that checked it broke (${message}); please report it`,
  'cli.gold': ({ name, reason }) => `${name} is not a folder of coded documents (${reason})`,
  'cli.port': ({ text }) => `--port takes a number from 0 to 65535, not "${text}"`,
  'serve.no-register': ({ folder }) =>
    `there is no register in ${folder} or above it; "servanda init" sets one up, --register names another folder, --demo makes one of the samples`,
  'backup.none': ({ folder }) => `there is no backup in ${folder}; "servanda backup" writes one, its manifest last`,
  'backup.damaged': ({ name }) => `${name} is not as it was written; take another backup`,
  'queue.file': ({ folder }) =>
    `the register in ${folder} has no queue: "servanda add" reads documents at once; a queue takes PostgreSQL (DATABASE_URL)`,
  'intake.worker-lost': ({ attempts }) =>
    `the worker that read it was lost each of ${attempts} times; try it alone with "servanda text", then "servanda queue --retry"`,
  'serve.accounts': ({ host }) =>
    `without accounts a register is served to this machine alone, not at ${host}; leave out --no-accounts`,
  'serve.newcomers': ({ said }) =>
    `SERVANDA_OIDC_NEWCOMERS is "viewer" or not set, not "${said}"; more than reading is given by an admin`,
  'serve.address': ({ address }) => `SERVANDA_URL is an address such as https://register.example.org, not "${address}"`,
  'serve.port-taken': ({ host, port }) =>
    `port ${port} of ${host} is taken, perhaps by another "servanda serve"; try --port ${Number(port) + 1}, or --port 0 for any that is free`,
  'serve.no-permission': ({ port }) => `port ${port} may not be listened on; take one above 1023 with --port`,
  'serve.no-host': ({ host }) => `${host} is no address of this machine; --host takes one that is, such as 127.0.0.1`,
  'serve.failed': ({ host, port, reason }) => `cannot listen on port ${port} of ${host} (${reason})`,
  'serve.build-failed': ({ reason }) =>
    `the workbench could not be built (${reason}); run "npm install", then "npm run build:web"`,
  'serve.open-failed': ({ address }) => `no browser could be opened; go to ${address}`,
  'cli.samples': ({ folder }) =>
    `the samples are not there (${folder}); install the package again, or run "npm start" in a checkout`,
  'doctor.node': ({ node, needed }) => `Node ${node} is too old; install Node ${needed} or newer`,
  'doctor.library': ({ library }) => `the library "${library}" is missing; run "npm install"`,
  'gazetteer-unusable': ({ name }) => `no party could be read from ${name}; it needs a header with at least code,name`,
};
