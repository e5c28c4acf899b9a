import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useT } from '../i18n/i18n.tsx';
import { IconButton } from './button.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; the one that goes on comes last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/**
 * A window over the page, by the browser's own dialog: it keeps the focus inside, gives it back, closes on Escape, and needs no
 * style of its own making (which the content security policy would refuse). What is marked `data-first` has the focus at first.
 */
export function Dialog({ open, title, onClose, children, actions, wide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the effects of what is inside, so that these can move the focus from where the browser puts it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onClose={onClose}
      className={`m-auto max-h-[92dvh] w-[calc(100%-1.5rem)] ${wide ? 'max-w-4xl' : 'max-w-lg'} overflow-y-auto rounded-xl border border-line bg-surface p-0 text-ink shadow-(--shadow)`}
    >
      {open && (
        <div className="flex flex-col gap-4 p-5">
          <div className="flex items-start justify-between gap-3">
            <h2 id={heading} className="text-lg font-semibold">
              {title}
            </h2>
            <CloseButton onClose={onClose} />
          </div>
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return <IconButton icon="close" label={t('action.close')} onClick={onClose} className="-me-2 -mt-1.5" />;
}
