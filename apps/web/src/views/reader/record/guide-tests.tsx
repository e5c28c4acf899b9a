import type { TestAnswers } from '../../../../../api/contract/decisions.ts';
import { useT } from '../../../i18n/i18n.tsx';

export type { TestAnswers };

/** The tests of the coding guide, in its order. */
const TESTS = ['bound', 'public', 'future', 'action', 'checkable'] as const satisfies readonly (keyof TestAnswers)[];

export const NO_ANSWERS: TestAnswers = { bound: null, public: null, future: null, action: null, checkable: null };

/** Whether anything was said of any test. */
export function isAnswered(answers: TestAnswers): boolean {
  return TESTS.some((test) => answers[test] !== null);
}

interface GuideTestsProps {
  readonly answers: TestAnswers;
  readonly onAnswer: (answers: TestAnswers) => void;
}

/** What makes a statement a commitment, to be ticked: it holds, or it does not; a second press takes it back. */
export function GuideTests({ answers, onAnswer }: GuideTestsProps) {
  const t = useT();
  return (
    <fieldset className="text-sm">
      <legend className="mb-1 font-medium">{t('reader.tests')}</legend>
      <ul className="flex flex-col gap-0.5">
        {TESTS.map((test) => (
          <li key={test} className="flex items-start gap-1.5">
            {([true, false] as const).map((holds) => (
              <Tick
                key={String(holds)}
                test={test}
                holds={holds}
                pressed={answers[test] === holds}
                onPress={() => onAnswer({ ...answers, [test]: answers[test] === holds ? null : holds })}
              />
            ))}
            <span className="pt-0.5">{t(`test.${test}`)}</span>
          </li>
        ))}
      </ul>
      {isAnswered(answers) && <p className="mt-1 text-xs text-muted">{t('reader.tests.kept')}</p>}
    </fieldset>
  );
}

interface TickProps {
  readonly test: (typeof TESTS)[number];
  readonly holds: boolean;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Tick({ test, holds, pressed, onPress }: TickProps) {
  const t = useT();
  const look = pressed
    ? holds
      ? 'border-good bg-good-soft text-good'
      : 'border-danger bg-danger-soft text-danger'
    : 'border-line-strong text-muted';
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={t(holds ? 'reader.tests.holds' : 'reader.tests.fails', { test: t(`test.${test}`) })}
      onClick={onPress}
      className={`size-6 pointer-coarse:size-9 shrink-0 rounded border text-xs ${look}`}
    >
      <span aria-hidden="true">{holds ? '✓' : '✕'}</span>
    </button>
  );
}
