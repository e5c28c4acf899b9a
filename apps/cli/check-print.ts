import type { Publication } from '../../src/publish/index.ts';
import { systemClock } from '../../src/world/index.ts';
import type { Checked } from './checking.ts';
import type { Screen } from './screen.ts';
import { checkSummary, checkTable, SHORT, WHOLE } from './show/check.ts';
import { VERSION } from './version.ts';

export const CHECK_FORMATS = ['table', 'json', 'html', 'claimreview'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** How a check is printed. `reviewer`, `reviewed` (EDTF) and `page` are for ClaimReview. */
export interface Printing {
  readonly format: CheckFormat;
  readonly all?: boolean;
  readonly reviewer?: string;
  readonly reviewed?: string;
  readonly page?: string;
  /** The folder for the pages of a folder of reports. */
  readonly out?: string;
}

/** The ClaimReview of a check, and the page of one, as text; empty for a format that prints the result itself. */
export async function shownCheck(checked: Checked, flags: Printing): Promise<string> {
  if (flags.format === 'claimreview') {
    const { claimReviews } = await import('../../src/publish/index.ts');
    return JSON.stringify(claimReviews(checked.result, publicationOf(checked, flags)));
  }
  if (flags.format !== 'html') return '';
  const { checkHtml } = await import('./show/check-html.ts');
  return checkHtml(checked);
}

/** Prints the check of one report. */
export async function printCheck(checked: Checked, flags: Printing, screen: Screen): Promise<void> {
  const { result } = checked;
  if (flags.format === 'json') return screen.out(`${JSON.stringify(result)}\n`);
  if (flags.format === 'claimreview') {
    const { claimReviews } = await import('../../src/publish/index.ts');
    return screen.out(`${JSON.stringify(claimReviews(result, publicationOf(checked, flags)), null, 2)}\n`);
  }
  if (flags.format === 'table')
    return screen.out(checkTable(checked, screen, flags.all ? WHOLE : SHORT) + checkSummary(result));
  const { checkHtml } = await import('./show/check-html.ts');
  screen.out(checkHtml(checked));
  screen.note(checkSummary(result));
}

/** What is said of a check beside the check: who publishes it, when and where; without a name, the program that made it. */
function publicationOf({ report, words, nameOf }: Checked, { reviewer, reviewed, page }: Printing): Publication {
  const { sentences, meta } = report.text;
  return {
    page: page ?? null,
    reviewer: reviewer
      ? { type: 'Organization', name: reviewer }
      : { type: 'SoftwareApplication', name: `servanda ${VERSION}` },
    reviewed: reviewed ?? systemClock.now().slice(0, 10),
    reportDate: meta.date?.value ?? null,
    name: nameOf,
    words,
    sentence: ({ start }) => {
      const around = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
      return around ? words(around) : '';
    },
  };
}
