import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { pressed } from '../marks/mark-look.ts';
import { selectedRange } from '../words/text-offset.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { useSelected } from './use-selected.ts';

/** The place of the text: pressing a mark goes to its statement, selecting words offers to mark them. */
export function TextPane({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const pane = useRef<HTMLElement>(null);
  usePressing(pane);
  useFollowing(pane);
  const selected = useSelected(pane);
  return (
    <section ref={pane} id="text-pane" tabIndex={-1} aria-label={t('reader.text')} className="reader-text">
      <div className="measure font-serif text-[1.0625rem] leading-relaxed">{children}</div>
      <ChoiceBar selected={selected} />
    </section>
  );
}

/** One listener for all marks: a press that selects nothing goes to the statement. */
function usePressing(pane: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const element = pane.current!;
    const onClick = (event: MouseEvent) => {
      const { current, go, choice } = latest.current;
      const mark = (event.target as Element).closest<HTMLElement>('[data-entries]');
      if (!mark || choice.range || selectedRange(window.getSelection(), element)) return;
      go(pressed(mark.dataset.entries!.split(' '), current?.id ?? null));
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [pane]);
}

/** Keeps the words in sight that are being chosen. */
function useFollowing(pane: RefObject<HTMLElement | null>): void {
  const { choice } = useDesk();
  const drafted = choice.range && `${choice.range.start} ${choice.range.end}`;
  useEffect(() => {
    if (drafted !== null) pane.current?.querySelector('.mark-draft')?.scrollIntoView({ block: 'nearest' });
  }, [drafted, pane]);
}
