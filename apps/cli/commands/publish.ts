import type { Command } from 'commander';
import type { EditionFlags } from '../exporting/edition.ts';
import { command, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export interface PublishFlags extends EditionFlags {
  readonly dir?: string;
  readonly date?: string;
  readonly unreviewed?: boolean;
  readonly reviewedOnly?: boolean;
  readonly checks?: boolean;
  readonly names?: boolean;
  readonly pictures?: boolean;
  readonly gazetteer?: string;
  readonly json?: boolean;
}

const NOTES = `
A site is published as a whole: it is written beside the folder and put in its place when it is complete, so that whoever reads
meanwhile, and whatever happens meanwhile, finds the old one. Files of yours in the folder (.git, CNAME) stay. The pages say what
changed since the publication before.

Publishing is refused while there is a commitment that nobody has reviewed. --reviewed-only leaves these out; --unreviewed shows
them, and every page that shows one says so.

The text of a document is shown where its licence lets it be ("servanda add --licence"); of all others only the quoted words are.

docs/publishing.md describes the site, and how to put it on a server.
`;

/** `servanda publish DIR`: the register as a static site. */
export function publishCommand(screen: Screen): Command {
  const says =
    'Write the register as a complete static site, which opens from the file system and needs no script to be read.';
  const examples = [
    'servanda publish site',
    'servanda publish site --base https://example.org/pledges/ --title "Pledges of the lake" --publisher "Lake Institute"',
  ];
  return withRegister(command('publish', says, examples, NOTES))
    .argument('<folder>', 'where the site goes')
    .option('--title <title>', 'name of the site')
    .option('--base <address>', 'address under which it will stand: for the sitemap, feeds, previews and cards')
    .option('--publisher <name>', 'who publishes')
    .option('--publisher-ref <id>', 'identifier of who publishes (org-id.guide), for the IATI file')
    .option('--publisher-type <code>', 'IATI’s code for the kind of organisation', '90')
    .option('--licence <licence>', 'SPDX id or address of the licence of the data')
    .option('--date <date>', 'day of publication (default: today)')
    .option('--unreviewed', 'also what nobody has reviewed; every page that shows some says so')
    .option('--reviewed-only', 'leave out what nobody has reviewed')
    .option('--checks', 'hold the reports of the register against its sources, and publish what was found')
    .option('--names', 'show who decided on an entry; without it only what and when')
    .option('--no-pictures', 'with --base: no preview picture for each commitment')
    .option('--gazetteer <file>', 'with --checks: a CSV file of further parties')
    .option('--json', 'print what was written as JSON')
    .action(async (folder: string, flags: PublishFlags) => {
      const { publish } = await import('../publishing/publish.ts');
      await publish(folder, flags, screen);
    });
}
