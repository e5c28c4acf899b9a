import { CUES } from '../src/languages/index.ts';
import type { Sample } from './documents.ts';

/** Texts of `size` UTF-16 code units that hold nothing but what is dear to read: no sentence end, no prose, cues and commas only. */
export function hostileTexts(size: number): readonly (Sample & { readonly name: string })[] {
  const cues = [...new Set(CUES.flatMap(({ pattern }) => pattern.split(/[ |]/)))].filter((word) =>
    /^[a-z]+$/.test(word),
  );
  const shapes: readonly (readonly [name: string, unit: string])[] = [
    ['one line of words', 'the harbour of the old town lies on the lake and '],
    ['bullets', '- a boat\n'],
    ['numbers of parts', '1.1 Build a port\n'],
    ['cue words', `${cues.join(' ')} `],
    ['sentences of cue words', `We ${cues.join(' ')}. `],
    ['promises to look back for', 'They will help the region. We will build ports in it. '],
    ['promises of whoever was named before', 'She pledged to open it. The two sides will build ports. '],
    ['items in one sentence', '(b) agreed to open ports; '],
    ['verbs in a row', 'we will build and help and give and '],
    ['commas', 'which, if the ferry, when it comes, as it will, '],
    ['open brackets and quotation marks', '([{"“‘<*_'],
    ['figures', '1,200 boats by 2030, 5 to 7 million, '],
    ['party names', 'France and Japan’s, the United States, '],
  ];
  return shapes.map(([name, unit]) => ({ name, date: null, text: unit.repeat(size / unit.length + 1).slice(0, size) }));
}
