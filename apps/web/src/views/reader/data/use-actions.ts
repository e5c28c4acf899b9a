import type { TestAnswers } from '../../../../../api/contract/decisions.ts';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { useToasts } from '../../../ui/toasts.tsx';
import { type Desk, useDesk } from '../desk.tsx';
import { standing } from '../marks/entry-marks.ts';
import { exactSpans } from '../words/exact-span.ts';
import { firstChoice } from '../words/move-range.ts';
import { beside, nextOpen, startOf } from './entry-list.ts';

/** What a person can do in the reader, by keyboard or by button. Those that need a current entry do nothing without one. */
export function useActions() {
  const t = useT();
  const { say } = useToasts();
  const desk = useDesk();
  const { current, entries, go, begin, deciding } = desk;
  const all = standing(entries);
  const task = (is: 'edit' | 'split' | 'merge' | 'comment') => current && begin({ is, entry: current.id });
  const stay = (changed: readonly EntryRow[] | null) => {
    const last = changed && standing(changed).at(0);
    if (last) go(last.id);
  };
  const decide = (action: 'accept' | 'reject', tests: TestAnswers | null = null) => {
    if (!current) return;
    void deciding.decide(current, { action, tests });
    const next = nextOpen(all, current.id);
    if (next) go(next.id);
    else if (!desk.endless) say({ tone: 'good', text: t('reader.allDecided') });
  };
  const back = async (action: 'undo' | 'redo') => {
    const changed = current ? await deciding.back(current, action) : undefined;
    if (changed === undefined) say({ text: t(`reader.nothing.${action}`) });
    else stay(changed);
  };
  return {
    decide,
    next: () => go(beside(all, current?.id ?? null, 1)?.id ?? current?.id ?? null),
    previous: () => go(beside(all, current?.id ?? null, -1)?.id ?? current?.id ?? null),
    nextOpen: () => go(nextOpen(all, current?.id ?? null)?.id ?? current?.id ?? null),
    undo: () => void back('undo'),
    redo: () => void back('redo'),
    edit: () => task('edit'),
    split: () => task('split'),
    merge: () => task('merge'),
    comment: () => task('comment'),
    words: () => chooseWords(desk, t('reader.choose.words')),
    mark: () => chooseMissed(desk, t('reader.choose.missed')),
    help: () => begin({ is: 'help' }),
  };
}

/** Lets the ends of the words be moved that the current entry stands on. Other spans of it stay as they are. */
function chooseWords({ current, choice, deciding, text }: Desk, label: string): void {
  const first = current?.value.spans[0];
  if (!current || !first) return;
  const others = current.value.spans.slice(1);
  choice.begin(first, label, (range) => {
    const spans = exactSpans(text.content, [range, ...others]);
    if (range.start === first.start && range.end === first.end) return;
    void deciding.decide(current, { action: 'edit', changes: { spans } });
  });
}

/** Words that the program missed: chosen from the current place on, then marked. */
function chooseMissed({ current, choice, begin, text }: Desk, label: string): void {
  const from = firstChoice(text.content, text.sentences, current ? startOf(current) : 0);
  if (from) choice.begin(from, label, (range) => begin({ is: 'mark', range }));
}
