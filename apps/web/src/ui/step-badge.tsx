import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import type { StandingOf } from '../../../api/contract/follow-up.ts';
import { useT } from '../i18n/i18n.tsx';

export type Step = StandingOf['step'];
export type Look = StandingOf['look'];

/** The steps in their order. A type error here means that the model has gained or lost one. */
const LOOK_OF = {
  'not-yet-assessed': 'unknown',
  'no-evidence-found': 'unknown',
  'not-started': 'not-done',
  'in-progress': 'under-way',
  stalled: 'under-way',
  'partly-delivered': 'under-way',
  delivered: 'done',
  superseded: 'superseded',
  contrary: 'not-done',
} as const satisfies Record<Step, Look>;

export const STEPS = Object.keys(LOOK_OF) as readonly Step[];

export function lookOf(step: Step): Look {
  return LOOK_OF[step];
}

const RING = <circle cx="8" cy="8" r="6.3" fill="none" strokeWidth="1.6" />;
/** What is unknown is never drawn whole. */
const BROKEN = <circle cx="8" cy="8" r="6.3" fill="none" strokeWidth="1.6" strokeDasharray="2.5 2.45" />;

/** A shape for each step: round for what goes on, square for what is not done, a broken ring for what is unknown. */
const SHAPES: Readonly<Record<Step, ReactNode>> = {
  'not-yet-assessed': BROKEN,
  'no-evidence-found': (
    <>
      {BROKEN}
      <path d="M6.2 6.5a1.8 1.8 0 113 1.3c-.8.5-1.2.8-1.2 1.6M8 11.4v.1" fill="none" strokeWidth="1.5" />
    </>
  ),
  'not-started': (
    <>
      <path d="M2 2h12v12H2z" fill="none" strokeWidth="1.6" />
      <path d="M5 8h6" strokeWidth="1.8" />
    </>
  ),
  'in-progress': (
    <>
      {RING}
      <path d="M6.4 4.9L11 8l-4.6 3.1z" fill="currentColor" stroke="none" />
    </>
  ),
  stalled: (
    <>
      {RING}
      <path d="M6.3 5.3v5.4M9.7 5.3v5.4" strokeWidth="1.9" />
    </>
  ),
  'partly-delivered': (
    <>
      {RING}
      <path d="M8 1.7a6.3 6.3 0 000 12.6z" fill="currentColor" stroke="none" />
    </>
  ),
  delivered: (
    <>
      <circle cx="8" cy="8" r="7.1" fill="currentColor" stroke="none" />
      <path d="M4.7 8.3l2.3 2.3 4.3-4.8" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  superseded: <path d="M1.5 8h11M8.8 4L13 8l-4.2 4" fill="none" strokeWidth="1.8" />,
  contrary: (
    <>
      <path d="M1.5 1.5h13v13h-13z" fill="currentColor" stroke="none" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
};

/** The shape of a step in the colour of what it comes to. It says nothing to a screen reader: the words beside it do. */
export function StepShape({ step, size = 16 }: { readonly step: Step; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 look-${lookOf(step)}`}
    >
      {SHAPES[step]}
    </svg>
  );
}

const PILL =
  'inline-flex min-h-6 items-center gap-1.5 rounded-full border px-2 text-start text-xs leading-5 font-medium';

/** The step that something is at: shape and word, with what it means on hover and focus. */
export function StepBadge({ step }: { readonly step: Step }) {
  const t = useT();
  return (
    <Explained means={t(`step.${step}.means`)}>
      <button type="button" className={`${PILL} pill-${lookOf(step)}`}>
        <StepShape step={step} size={14} />
        {t(`step.${step}`)}
      </button>
    </Explained>
  );
}

export type FlagName = 'late' | 'passed' | 'disputed';

/** A sign for each flag, drawn by a letter that every font has. */
const SIGNS: Readonly<Record<FlagName, string>> = { late: '!', passed: '?', disputed: '≠' };

/** What is to be seen beside the step: past its day, past it with nothing known, or disputed. */
export function FlagBadge({ flag }: { readonly flag: FlagName }) {
  const t = useT();
  return (
    <Explained means={t(`flag.${flag}.means`)}>
      <button type="button" className={`${PILL} flag-${flag}`}>
        <span aria-hidden="true" className="font-bold">
          {SIGNS[flag]}
        </span>
        {t(`flag.${flag}`)}
      </button>
    </Explained>
  );
}

/** All of it in a row: the step, the other one where publishers disagree, and what else is to be seen. */
export function StandingBadges({
  standing,
}: {
  readonly standing: Pick<StandingOf, 'step' | 'other' | 'disputed' | 'late'>;
}) {
  const t = useT();
  const { step, other, disputed, late } = standing;
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <StepBadge step={step} />
      {other && (
        <>
          <span className="text-xs text-muted">{t('step.or')}</span>
          <StepBadge step={other} />
        </>
      )}
      {disputed && <FlagBadge flag="disputed" />}
      {late && <FlagBadge flag={late} />}
    </span>
  );
}

/** Words that come up beside a button while it is looked at or has the focus. */
function Explained({ means, children }: { readonly means: string; readonly children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={150}>
      <Tooltip.Root>
        <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            sideOffset={5}
            collisionPadding={8}
            className="z-50 max-w-72 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm text-ink shadow-(--shadow)"
          >
            {means}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
