import { createChecker } from '../../src/compare/index.ts';
import { createReader } from '../../src/text/index.ts';
import { serveJobs } from '../../src/world/index.ts';
import type { CheckAnswer, CheckSetup } from './check-folder.ts';
import { textOf } from './checking.ts';
import { inputsOf } from './inputs.ts';
import { openDocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';

/** What a thread has to say goes back with its answers. */
const SILENT: Screen = { out: () => {}, note: () => {}, paint: (_, text) => text, columns: 80, live: false };

/** A thread that checks reports against the sources it was set up with. */
serveJobs<CheckSetup, string, CheckAnswer>(async ({ sources, options }) => {
  const reader = await openDocumentReader(options.gazetteer, SILENT);
  const parties = reader.gazetteerFor(options.given);
  const against = sources.map((source) => ({ ...source, reader: createReader(source.text) }));
  const checker = createChecker(against, { parties });
  return async (name) => {
    const [input] = await inputsOf([name], options.fetching);
    const { checked, findings } = await textOf(input!, options, reader, 'report');
    return { result: checked && checker(checked), findings };
  };
});
