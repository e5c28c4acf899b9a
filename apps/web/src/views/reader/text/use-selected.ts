import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import { useDesk } from '../desk.tsx';
import { selectedRange } from '../words/text-offset.ts';

/** A selection that has not changed for so long (ms) is meant. */
const SETTLED = 150;

/**
 * The whole words that are selected in the pane, by mouse, finger or keyboard; null if none. While words are being chosen, a selection
 * is the choice.
 */
export function useSelected(pane: RefObject<HTMLElement | null>): Range | null {
  const { choice } = useDesk();
  const [selected, setSelected] = useState<Range | null>(null);
  const latest = useRef(choice);
  useEffect(() => {
    latest.current = choice;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const range = pane.current && selectedRange(window.getSelection(), pane.current);
      if (range && latest.current.range) {
        latest.current.set(range);
        window.getSelection()?.removeAllRanges();
      }
      const words = range && !latest.current.range ? latest.current.snap(range) : null;
      setSelected((now) => (now?.start === words?.start && now?.end === words?.end ? now : words));
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLED);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [pane]);
  return selected;
}
