import { type Command, Option } from 'commander';
import { AREAS } from '../../../src/model/index.ts';
import { command, wholeNumber, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export const DUE_FORMATS = ['table', 'json', 'ics', 'rss'] as const;

export interface DueFlags {
  readonly days: number;
  readonly on?: string;
  readonly party?: string;
  readonly area?: string;
  readonly format: (typeof DUE_FORMATS)[number];
  readonly link?: string;
  readonly dir?: string;
}

/** How far the desk looks ahead when nothing is said: a quarter of a year. */
const DAYS = 90;

const NOTES = `
A deadline falls on its last day: "by 2030" on 31 December 2030. Overdue means past that day with no evidence known. It does
not mean that the thing was not done: nobody may have looked.
`;

/** `servanda due`: the deadline desk. */
export function dueCommand(screen: Screen): Command {
  const says = 'List what falls due soon, and what is past its deadline with no evidence known.';
  const examples = [
    'servanda due',
    'servanda due --days 365 --party CHN --area Health',
    'servanda due --format ics > deadlines.ics',
    'servanda due --format rss --link https://register.example/ > deadlines.xml',
  ];
  return withRegister(command('due', says, examples, NOTES))
    .option('--days <number>', 'how far ahead to look', wholeNumber('--days'), DAYS)
    .option('--on <day>', 'the day that is taken for today (YYYY-MM-DD)')
    .option('--party <party>', 'only what this party promised, by code or name')
    .addOption(new Option('--area <area>', 'only this issue area').choices(AREAS))
    .addOption(new Option('--format <format>', 'ics: iCalendar, rss: RSS 2.0').choices(DUE_FORMATS).default('table'))
    .option('--link <address>', 'where the workbench is, for the links of a feed')
    .action(async (flags: DueFlags) => {
      const { runDue } = await import('../due.ts');
      await runDue(flags, screen);
    });
}
