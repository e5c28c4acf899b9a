import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { recall, remember } from '../../shell/remembered.ts';
import { Skeleton } from '../../ui/states.tsx';
import { useDesk } from './desk.tsx';
import { ClashDialog } from './dialogs/clash-dialog.tsx';
import { MarkDialog } from './dialogs/mark-dialog.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Rail } from './rail/rail.tsx';
import { Record } from './record/record.tsx';
import { TextPane } from './text/text-pane.tsx';
import { TextView } from './text/text-view.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';

// Fetched when somebody first asks for them: most who read never do.
const HelpDialog = lazy(async () => ({ default: (await import('./dialogs/help-dialog.tsx')).HelpDialog }));
const MergeDialog = lazy(async () => ({ default: (await import('./dialogs/merge-dialog.tsx')).MergeDialog }));
const SplitDialog = lazy(async () => ({ default: (await import('./dialogs/split-dialog.tsx')).SplitDialog }));
const PdfView = lazy(async () => ({ default: (await import('./original/pdf-view.tsx')).PdfView }));
const PageView = lazy(async () => ({ default: (await import('./original/page-view.tsx')).PageView }));

/** The rail, the document and the record beside each other; where the window is narrow, one above the other. */
export function ReaderFrame() {
  const t = useT();
  const [keysOn, setKeysOn] = useState(recall('keys') !== 'off');
  useKeys(keysOn);
  const chooseKeys = (on: boolean) => {
    setKeysOn(on);
    remember('keys', on ? null : 'off');
  };
  return (
    <>
      <Toolbar />
      <div className="reader-grid">
        <aside aria-label={t('reader.rail')} className="reader-rail">
          <Rail />
        </aside>
        <TextPane>
          <Suspense fallback={<Skeleton lines={12} />}>
            <Shown />
          </Suspense>
        </TextPane>
        <Record />
      </div>
      <TaskDialogs keysOn={keysOn} onKeys={chooseKeys} />
    </>
  );
}

/** The text, or the original where there is one that can be shown. */
function Shown() {
  const { detail } = useDesk();
  const { view } = useSearch({ from: '/documents/$id' });
  if (view === 'original' && detail.original === 'pdf') return <PdfView />;
  if (view === 'original' && detail.original === 'html') return <PageView />;
  return <TextView />;
}

interface TaskDialogsProps {
  readonly keysOn: boolean;
  readonly onKeys: (on: boolean) => void;
}

function TaskDialogs({ keysOn, onKeys }: TaskDialogsProps) {
  const { task, entries } = useDesk();
  const entry = task && 'entry' in task ? entries.find(({ id }) => id === task.entry) : undefined;
  return (
    <Suspense fallback={null}>
      {task?.is === 'split' && entry && <SplitDialog entry={entry} />}
      {task?.is === 'merge' && entry && <MergeDialog entry={entry} />}
      {task?.is === 'mark' && <MarkDialog range={task.range} />}
      {task?.is === 'help' && <HelpDialog keysOn={keysOn} onKeys={onKeys} />}
      <ClashDialog />
    </Suspense>
  );
}
