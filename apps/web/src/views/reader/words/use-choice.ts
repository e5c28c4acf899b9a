import { useCallback, useMemo, useRef, useState } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import { type Move, moveRange } from './move-range.ts';
import { snap } from './word-ends.ts';

interface Chosen {
  readonly range: Range;
  /** What the words are for, for people. */
  readonly label: string;
  readonly onDone: (range: Range) => void;
}

/** Words being chosen in the text, by mouse or keyboard; `range` is null while nobody does. */
export interface Choice {
  readonly range: Range | null;
  readonly label: string;
  readonly begin: (range: Range, label: string, onDone: (range: Range) => void) => void;
  readonly set: (range: Range) => void;
  /** The range of whole words that a range touches; null if it touches none. */
  readonly snap: (range: Range) => Range | null;
  readonly move: (move: Move) => void;
  readonly done: () => void;
  readonly leave: () => void;
}

/** Every range that is chosen begins and ends at ends of words. */
export function useChoice(content: string, sentences: readonly Range[]): Choice {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const set = useCallback(
    (range: Range) => {
      const snapped = snap(content, range);
      if (snapped) setChosen((now) => now && { ...now, range: snapped });
    },
    [content],
  );
  const before = useRef<Element | null>(null);
  const begin = useCallback<Choice['begin']>(
    (range, label, onDone) => {
      before.current = document.activeElement;
      setChosen({ range: snap(content, range) ?? range, label, onDone });
      // Keys belong to the words now, not to the button that began it.
      document.getElementById('text-pane')?.focus({ preventScroll: true });
    },
    [content],
  );
  const leave = useCallback(() => {
    setChosen(null);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, []);
  return useMemo(
    () => ({
      range: chosen?.range ?? null,
      label: chosen?.label ?? '',
      begin,
      set,
      snap: (range) => snap(content, range),
      move: (move) => setChosen((now) => now && { ...now, range: moveRange(content, sentences, now.range, move) }),
      done: () => {
        leave();
        chosen?.onDone(chosen.range);
      },
      leave,
    }),
    [chosen, begin, set, leave, content, sentences],
  );
}
