import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';

interface DropPlaceProps {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the view. */
export function DropPlace({ children, onFiles }: DropPlaceProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the balance tells whether the files are still over the place.
  const depth = useRef(0);
  const holds = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const turn = (event: DragEvent, by: 1 | -1) => {
    if (!holds(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!holds(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      aria-label={t('nav.documents')}
      onDragEnter={(event) => turn(event, 1)}
      onDragLeave={(event) => turn(event, -1)}
      onDragOver={(event) => holds(event) && event.preventDefault()}
      onDrop={drop}
      className="relative min-h-[70dvh]"
    >
      {children}
      {over && (
        <div className="pointer-events-none absolute inset-0 z-10 flex items-start justify-center rounded-xl border-2 border-dashed border-accent bg-accent-soft/90 pt-24">
          <p className="flex items-center gap-2 text-lg font-medium">
            <Icon name="upload" /> {t('documents.drop')}
          </p>
        </div>
      )}
    </section>
  );
}
