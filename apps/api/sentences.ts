import type { Params } from './services.ts';

const plural = (count: unknown, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the API itself has to say, by code: what happened and what to do. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  'api.request': ({ faults }) => `the request does not fit its schema (${plural(faults, 'fault')}); see "faults"`,
  'api.json': () => 'the body is not JSON',
  'api.form': () => 'the body is not a form that can be read',
  'api.media-type': ({ found }) => `bodies of the type ${found} are not taken here; see the documentation`,
  'api.too-large': ({ limit }) => `the body is larger than ${Math.round(Number(limit) / 1e6)} MB; send less at a time`,
  'api.too-often': ({ seconds }) =>
    `this address asks too often; go on in ${plural(seconds, 'second')}, or ask for more rows at a time`,
  'api.too-long': () => 'it took too long and was stopped; ask for less at a time',
  'api.no-route': ({ path }) => `there is nothing at ${path}; see /docs`,
  'api.method': ({ method, path }) => `${method} is not possible on ${path}`,
  'api.host': ({ host }) =>
    `this server is not called "${host}"; use the address it printed, or start it with --allow-host`,
  'api.origin': ({ origin }) => `pages of ${origin} may not use this server`,
  'api.cross-site': () => 'pages of another site may not use this server',
  'api.plain-form': () => 'a write needs a JSON body or the header "servanda-client"',
  'api.no-document': ({ id }) => `there is no document ${id}`,
  'api.no-text': ({ id }) => `document ${id} has no text; its findings say why`,
  'api.no-page': ({ id }) => `document ${id} is no HTML page that could be shown`,
  'api.no-job': ({ id }) => `there is no job ${id}; the server may have been started again since`,
  'api.no-party': ({ code }) => `no party ${code} is known`,
  'api.no-file': () => 'the form has no part named "file"',
  'api.too-many-files': ({ limit }) => `a request takes at most ${limit} files; send the others in another`,
  'api.cursor': ({ after }) => `"${after}" is not a cursor of this list; take "next" of the page before`,
  'api.no-actor': () => 'say who decides, in the header "servanda-by" or in "by"',
  'api.actor': () => 'the header "servanda-by" is not percent-encoded UTF-8 of at most 200 characters',
  'api.login': () => 'sign in first, or send a token of the API that is still good',
  'api.wrong-login': () => 'there is no account with this address and password',
  'api.too-many-attempts': ({ minutes }) => `too many failed attempts; wait ${minutes} minutes`,
  'api.invitation': () => 'this invitation is not good, or no longer; ask for another one',
  'api.role': ({ role }) => `this takes the role "${role}" or one above it; an admin of the register gives it`,
  'api.last-admin': () => 'the register would have no admin left; make somebody else one first',
  'api.person-twice': ({ name }) => `there is an account with this address, or with the name "${name}", already`,
  'api.shut-out': ({ name }) => `${name} is shut out; let them in again first`,
  'api.no-person': ({ id }) => `there is no account ${id}`,
  'api.no-token': ({ id }) => `you have no token ${id}`,
  'api.no-accounts': () => 'this register has no accounts: it is one person’s',
  'api.no-openid': () => 'no OpenID Connect provider is set up here',
  'api.no-changes': () => 'an edit needs "changes"',
  'api.no-report': () => 'name one report: a text, an address, a document or a file',
  'api.report-unread': ({ name }) => `the report ${name} could not be read`,
  'api.date': ({ date }) => `"${date}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`,
  'api.range': ({ start, end }) => `${start} to ${end} is no range of this text`,
  'api.changed': ({ id, revision }) =>
    `somebody decided on ${id} in between (it has ${plural(revision, 'decision')}); look at it again`,
  'api.nothing-to-undo': ({ id }) => `there is no decision on ${id} to take back`,
  'api.nothing-to-redo': ({ id }) => `there is no undo of ${id} to take back`,
  'api.not-yet': ({ what }) => `this register cannot ${what} yet`,
  'api.not-built': () => 'the workbench is not built; run "npm run build:web"',
  'api.broke': () => 'something in the server broke; its terminal says more',
};

/** The sentence of a code, from here or from the rest of the program. */
export function sayer(says: (code: string, params: Params) => string): (code: string, params: Params) => string {
  return (code, params) => (Object.hasOwn(SENTENCES, code) ? SENTENCES[code]!(params) : says(code, params));
}

/** Every code that has a sentence here. */
export const API_CODES: readonly string[] = Object.keys(SENTENCES);
