import { type CheckedText, check, createChecker } from '../../src/compare/index.ts';
import type { CheckResult, Finding } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { serveJobs } from '../../src/world/index.ts';
import type { CheckAnswer, CheckSetup } from './check-folder.ts';
import { shownCheck } from './check-print.ts';
import { openRegisterDesk } from './check-register.ts';
import { checkedOf, judgedByUsed, textOf } from './checking.ts';
import { inputsOf } from './inputs.ts';
import { type DocumentReader, openDocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';

/** What a thread has to say goes back with its answers. */
const SILENT: Screen = { out: () => {}, note: () => {}, paint: (_, text) => text, columns: 80, live: false };

interface Judged {
  readonly result: CheckResult;
  readonly sources: readonly CheckedText[];
  readonly findings: readonly Finding[];
}

/** How a report is held against its sources: the same for all, or those that a register has for it. */
async function judgeOf(
  { sources, options }: CheckSetup,
  reader: DocumentReader,
): Promise<(report: CheckedText) => Promise<Judged>> {
  const parties = reader.gazetteerFor(options.given);
  if ('dir' in sources) {
    const desk = await openRegisterDesk(sources.dir, options);
    return async (report) => {
      const found = await desk.sourcesFor(report, reader);
      return { ...found, ...judgedByUsed(check(report, found.sources, { parties }), found.sources) };
    };
  }
  const against = sources.map((source) => ({ ...source, reader: createReader(source.text) }));
  const checker = createChecker(against, { parties });
  return async (report) => ({ result: checker(report), sources: against, findings: [] });
}

/** A thread that checks reports against the sources it was set up with. */
serveJobs<CheckSetup, string, CheckAnswer>(async (setup) => {
  const { options, printing } = setup;
  const reader = await openDocumentReader(options.gazetteer, SILENT);
  const parties = reader.gazetteerFor(options.given);
  const judge = await judgeOf(setup, reader);
  return async (name) => {
    const [input] = await inputsOf([name], options.fetching);
    const { checked, findings } = await textOf(input!, options, reader, 'report');
    if (!checked) return { result: null, findings, shown: '' };
    const { result, sources, findings: found } = await judge(checked);
    const shown = await shownCheck(checkedOf(result, checked, sources, parties), printing);
    return { result, findings: [...findings, ...found], shown };
  };
});
