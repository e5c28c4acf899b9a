import type { Command } from 'commander';
import { command, portNumber, wholeNumber, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';
import type { ServeFlags } from '../serving/serve.ts';

/** The port where nobody says another. Not assigned by IANA, and below the range that systems hand out by themselves. */
const PORT = 4180;

const NOTES = `
It serves this machine alone (127.0.0.1) unless --host says otherwise, and answers only to its own name: a request that calls
it by another name, or comes from a page of another site, is refused. A register in a folder is one person's: whoever reaches it can
decide, under the name given in the workbench. In PostgreSQL people sign in; the first start prints where to make the first
account. Behind a server that speaks TLS, SERVANDA_URL says at which address people reach it.

The workbench comes with the package; in a checkout --build builds it when it is not built, and "npm start" is --demo --build.
An interrupt (Ctrl-C) ends the server after what it is doing. Until then it runs also where its output is not a terminal, for
scripts that call it in the background.
`;

/** `servanda serve`: the workbench and the API over a register. */
export function serveCommand(screen: Screen): Command {
  const says = 'Serve the workbench and the API of a register, on this machine alone unless told otherwise.';
  const examples = ['servanda serve --open', 'servanda serve --register register --port 8080', 'servanda serve --demo'];
  return withRegister(command('serve', says, examples, NOTES))
    .option('--port <n>', 'where to listen; 0 takes any port that is free', portNumber, PORT)
    .option('--host <address>', 'which address of this machine to listen on', '127.0.0.1')
    .option('--allow-host <names...>', 'further names that it may be called by, when another server stands before it')
    .option('--cors', 'let pages of other sites read (never write)')
    .option('--rate <n>', 'requests a second that one other address may make (default: 20)', wholeNumber('--rate'))
    .option('--log', 'write a line of JSON for each request to standard error, without what was asked or answered')
    .option('--no-worker', 'leave the documents in the queue of a register in PostgreSQL to "servanda worker"')
    .option('--no-accounts', 'a register in PostgreSQL without signing in, for this machine alone')
    .option('--gazetteer <file>', 'a CSV file of further parties, for documents that are added')
    .option('--demo', 'serve a register of the sample documents in ./.servanda-demo')
    .option('--build', 'in a checkout, build the workbench first if it is older than its sources')
    .option('--open', 'open it in the browser')
    .action(async (flags: ServeFlags) => {
      const { serve } = await import('../serving/serve.ts');
      await serve(flags, screen);
    });
}
