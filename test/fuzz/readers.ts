import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../../src/parties/index.ts';
import { processDocument } from '../../src/pipeline.ts';
import { openReader } from '../../src/world/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { mutate } from './mutate.ts';
import type { Target } from './target.ts';

/** What one small document may take, in milliseconds, on a busy machine. */
const MOST = 20_000;

/** Mutated files of one format through the whole reading: every span exact, no stage broken, in bounded time. */
export function readerTarget(format: 'txt' | 'html' | 'docx' | 'pdf'): Target {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => ({ name, bytes: readFileSync(join(SAMPLES, name)) }));
  const reader = openReader({ timeoutMs: MOST });
  const parties = createGazetteer();
  const readText = reader.read.bind(reader);
  return {
    name: `reading ${format}`,
    async tryOne(random) {
      const { name, bytes } = files[Math.floor(random() * files.length)]!;
      const began = performance.now();
      const hint = { kind: 'file', name } as const;
      const settings = { readText, parties, date: null, speaker: [] };
      const { text, statements, findings } = await processDocument(mutate(bytes, random), hint, settings, 'index');
      if (performance.now() - began > MOST) return 'took too long';
      const bad = findings.find(({ finding: { code } }) =>
        /^stage-broke$|^reader-(crashed|too-slow|out-of-memory)$/.test(code),
      );
      if (bad) return JSON.stringify(bad.finding);
      const content = text?.content ?? '';
      const wrong = statements
        .flatMap(({ spans }) => spans)
        .find((span) => content.slice(span.start, span.end) !== span.exact);
      return wrong ? `not exact: ${JSON.stringify(wrong)}` : null;
    },
    close: () => reader.close(),
  };
}
