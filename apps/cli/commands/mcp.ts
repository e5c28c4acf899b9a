import { once } from 'node:events';
import type { Command } from 'commander';
import { WrongUse } from '../../../src/model/index.ts';
import type { Store } from '../../../src/register/index.ts';
import type { McpServices } from '../../mcp/index.ts';
import { command, portNumber, withRegister } from '../options.ts';
import { type RegisterPlace, withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';

interface Flags {
  readonly dir?: string;
  readonly http?: boolean;
  readonly port: number;
  readonly write?: boolean;
  readonly by?: string;
}

/** The port where nobody says another: the one after that of the workbench. */
const PORT = 4181;

const NOTES = `
A client starts the program itself; in its settings, the command is "servanda" with the arguments "mcp", "--dir" and the folder of
the register. With --http it listens on this machine (127.0.0.1) instead, for clients that take an address, until it is interrupted.
Tools: search_commitments, read_commitment, check_passage, list_deadlines. Nothing can be changed through them. With --write there
is decide_commitment too: what you tell the client to decide is put down under your name, and that it came through a client.
`;

/** `servanda mcp`: the register for language-model clients, over standard input and output or HTTP. */
export function mcpCommand(screen: Screen): Command {
  const says =
    'Serve the register to a language-model client (Model Context Protocol); read-only unless told otherwise.';
  const examples = [
    'servanda mcp --dir register',
    'servanda mcp --http --port 4181',
    'servanda mcp --write --by "R. Velde"',
  ];
  return withRegister(command('mcp', says, examples, NOTES))
    .option('--http', 'listen on 127.0.0.1 for streamable HTTP instead of standard input and output')
    .option('--port <n>', 'with --http, where to listen; 0 takes any port that is free', portNumber, PORT)
    .option('--write', 'let a client put decisions down; needs --by')
    .option('--by <name>', 'with --write, whose decisions they are')
    .action((flags: Flags) => {
      if (flags.write && flags.by === undefined) throw new WrongUse('follow.needs', { flag: '--by' });
      return withStore(flags.dir, (store, place) => run(store, place, flags, screen));
    });
}

async function run(store: Store, place: RegisterPlace, flags: Flags, screen: Screen): Promise<void> {
  const { openServices } = await import('../asking/services.ts');
  const services = await openServices(store, place, screen, flags.write ? (flags.by ?? null) : null);
  try {
    if (flags.http) await serveHttp(services, flags.port, screen);
    else {
      const { serveMcp } = await import('../../mcp/index.ts');
      await serveMcp(services, once(process.stdin, 'close'));
    }
  } finally {
    await services.close();
  }
}

async function serveHttp(services: McpServices, port: number, screen: Screen): Promise<void> {
  const { serveMcpHttp } = await import('../../mcp/index.ts');
  const serving = await serveMcpHttp(services, port);
  screen.out(`Servanda serves the Model Context Protocol at ${serving.address}. Ctrl-C ends it.\n`);
  const stops = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => once(process, signal));
  await Promise.race(stops);
  await serving.close();
}
