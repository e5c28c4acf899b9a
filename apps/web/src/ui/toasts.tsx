import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { problemWords } from '../api/problem-words.ts';
import { useT } from '../i18n/i18n.tsx';
import { Said } from '../said/said.tsx';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

export type Toast = (Told | Problem) & {
  readonly action?: { readonly label: string; readonly run: () => void };
};

interface Told {
  readonly text: string;
  readonly tone?: 'plain' | 'good' | 'danger';
}

/** What went wrong, told with what the server said of it. */
interface Problem {
  readonly problem: unknown;
}

type Numbered = Toast & { readonly number: number };

interface Toasts {
  /** Says something at the foot of the page, also to screen readers. */
  readonly say: (toast: Toast) => void;
}

const ToastContext = createContext<Toasts | null>(null);

/** How long a toast stays, in milliseconds: 20 words at reading pace; one with something to do stays twice as long. */
const STAYS = 6000;
/** More than these at once would cover what one is working on. */
const AT_ONCE = 3;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Numbered[]>([]);
  const drop = useCallback((number: number) => setToasts((all) => all.filter((one) => one.number !== number)), []);
  const say = useCallback((toast: Toast) => {
    setToasts((all) => [...all, { ...toast, number: (all.at(-1)?.number ?? 0) + 1 }].slice(-AT_ONCE));
  }, []);
  const value = useMemo(() => ({ say }), [say]);
  return (
    <ToastContext value={value}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex flex-col items-center gap-2 p-3"
      >
        {toasts.map((toast) => (
          <ToastLine key={toast.number} toast={toast} onDrop={drop} />
        ))}
      </div>
    </ToastContext>
  );
}

const TONES = {
  plain: 'border-line bg-surface',
  good: 'border-good bg-good-soft',
  danger: 'border-danger bg-danger-soft',
};

function ToastLine({ toast, onDrop }: { readonly toast: Numbered; readonly onDrop: (number: number) => void }) {
  const t = useT();
  const { number, action } = toast;
  const tone = 'problem' in toast ? 'danger' : (toast.tone ?? 'plain');
  useEffect(() => {
    const timer = setTimeout(() => onDrop(number), action ? STAYS * 2 : STAYS);
    return () => clearTimeout(timer);
  }, [number, action, onDrop]);
  const act = () => {
    action?.run();
    onDrop(number);
  };
  return (
    <div
      className={`pointer-events-auto flex max-w-lg items-center gap-2 rounded-lg border py-1 ps-3 pe-1 text-sm shadow-(--shadow) ${TONES[tone]}`}
    >
      {tone !== 'plain' && <Icon name={tone === 'good' ? 'check' : 'warning'} size={17} />}
      <span className="min-w-0 flex-1 wrap-anywhere">
        {'problem' in toast ? <ProblemLine problem={toast.problem} /> : toast.text}
      </span>
      {action && (
        <Button look="quiet" onClick={act} className="underline">
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('action.dismiss')} onClick={() => onDrop(number)} />
    </div>
  );
}

function ProblemLine({ problem }: { readonly problem: unknown }) {
  const t = useT();
  const { title, detail, said } = problemWords(problem, t);
  if (detail === null) return title;
  return (
    <>
      {title}: {said ? <Said {...said} says={detail} /> : detail}
    </>
  );
}

export function useToasts(): Toasts {
  const found = use(ToastContext);
  if (!found) throw new Error('useToasts is used outside ToastProvider');
  return found;
}
