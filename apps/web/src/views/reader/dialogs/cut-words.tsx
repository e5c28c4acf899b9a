import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import { useT } from '../../../i18n/i18n.tsx';

interface CutWordsProps {
  readonly words: readonly Range[];
  readonly content: string;
  readonly cuts: ReadonlySet<number>;
  readonly left: ReadonlySet<number>;
  readonly onCuts: (cuts: ReadonlySet<number>) => void;
  readonly onLeft: (left: ReadonlySet<number>) => void;
  readonly onDone: () => void;
}

/**
 * Words to cut between. One of them has the focus, arrows go on; the space bar or a press cuts before a word,
 * the delete key leaves a word out, Enter is done.
 */
export function CutWords({ words, content, cuts, left, onCuts, onLeft, onDone }: CutWordsProps) {
  const t = useT();
  const [at, setAt] = useState(Math.min(1, words.length - 1));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll<HTMLElement>('button')[at]?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(list.current!).direction === 'rtl';
    const step =
      event.key === (rtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : event.key === (rtl ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0;
    if (step !== 0) setAt(Math.min(words.length - 1, Math.max(0, at + step)));
    else if (event.key === 'Delete' || event.key === 'Backspace') onLeft(toggled(left, at));
    else if (event.key === 'Enter') onDone();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="toolbar"
      aria-label={t('reader.split.words')}
      dir="auto"
      onKeyDown={onKeyDown}
      className="font-serif text-lg leading-10"
    >
      {words.map(({ start, end }, number) => (
        <button
          key={start}
          type="button"
          tabIndex={number === at ? 0 : -1}
          aria-pressed={cuts.has(number)}
          onClick={() => {
            setAt(number);
            if (number > 0) onCuts(toggled(cuts, number));
          }}
          className={`me-1 rounded px-0.5 ${cuts.has(number) ? 'ms-3 border-s-4 border-accent ps-2' : ''} ${left.has(number) ? 'text-muted line-through' : ''}`}
        >
          {content.slice(start, end)}
        </button>
      ))}
    </div>
  );
}

function toggled(set: ReadonlySet<number>, number: number): ReadonlySet<number> {
  return set.has(number) ? new Set([...set].filter((one) => one !== number)) : new Set([...set, number]);
}
