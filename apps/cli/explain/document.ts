import type { Unfound } from '../../../src/extract/index.ts';
import type { Statement } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';
import { explained, explainedUnfound } from '../show/explain.ts';
import { safeLine } from '../show/measure.ts';
import { kindCounts } from '../show/statements.ts';
import { explanationOf } from './explanation.ts';
import { says } from './says.ts';

/** A document in reading order, explained for a reader: commitments, and with `all` everything else that has binding words. */
export function explainedPage(
  name: string,
  statements: readonly Statement[],
  unfound: readonly Unfound[],
  all: boolean,
  screen: Screen,
): string {
  const shown = all ? statements : statements.filter(({ kind }) => kind === 'commitment');
  const found = shown.map((statement, index) => ({
    at: statement.sentence.start,
    text: explained(String(index + 1), statement, screen),
  }));
  const others = unfound.map((each) => ({ at: each.sentence.start, text: explainedUnfound(each, screen) }));
  const inOrder = [...found, ...others].sort((a, b) => a.at - b.at).map(({ text }) => text);
  const hidden = statements.length - shown.length;
  const more = `--all explains the other ${hidden} too, and sentences with binding words in which nothing was found.`;
  const title = `${screen.paint('bold', safeLine(name))}: ${kindCounts(statements)}\n\n`;
  return `${title}${inOrder.join('')}${all ? '' : `${screen.paint('dim', more)}\n`}`;
}

/**
 * The same as JSON Lines: each statement with its `explain`, and sentences that were not found as records of the kind `none`
 * behind them. `document` is the name of the document where there are several.
 */
export function explainedLines(
  document: string | null,
  statements: readonly Statement[],
  unfound: readonly Unfound[],
): string {
  const of = document === null ? {} : { document };
  const found = statements.map((statement) => ({ ...of, ...statement, explain: explanationOf(statement) }));
  const others = unfound.map(({ sentence, text, cues }) => ({
    ...of,
    kind: 'none',
    sentence,
    text,
    explain: { cues: cues.map((cue) => ({ ...cue, says: says('dropped', cue.dropped) })) },
  }));
  return [...found, ...others].map((record) => `${JSON.stringify(record)}\n`).join('');
}
