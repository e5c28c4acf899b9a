import { once } from 'node:events';
import type { Command } from 'commander';
import { command, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';

interface Flags {
  readonly dir?: string;
}

const NOTES = `
A client starts the program itself; in its settings, the command is "servanda" with the arguments "mcp", "--dir" and the folder of
the register. Tools: search_commitments, read_commitment, check_passage, list_deadlines. Nothing can be changed through them.
`;

/** `servanda mcp`: the register for language-model clients, over standard input and output. */
export function mcpCommand(screen: Screen): Command {
  const says = 'Serve the register to a language-model client (Model Context Protocol, stdio); read-only.';
  return withRegister(command('mcp', says, ['servanda mcp --dir register'], NOTES)).action((flags: Flags) =>
    withStore(flags.dir, async (store, place) => {
      const { serveMcp } = await import('../../mcp/index.ts');
      const { openServices } = await import('../asking/services.ts');
      const services = await openServices(store, place, screen);
      try {
        await serveMcp(services, once(process.stdin, 'close'));
      } finally {
        await services.close();
      }
    }),
  );
}
