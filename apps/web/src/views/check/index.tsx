import { useEffect, useRef, useState } from 'react';
import type { CheckAnswer } from '../../../../api/contract/checks.ts';
import { useT } from '../../i18n/i18n.tsx';
import { useSearchPart, useSetSearchPart } from '../../routes/use-search.ts';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { CheckForm } from './check-form.tsx';
import { againstOf, type CheckInput, checkOfSearch, searchOfCheck, sendCheck } from './check-input.ts';
import { CheckResult } from './check-result.tsx';

type State =
  | { readonly is: 'empty' }
  | { readonly is: 'busy'; readonly control: AbortController }
  | { readonly is: 'failed'; readonly error: unknown; readonly input: CheckInput }
  | { readonly is: 'done'; readonly answer: CheckAnswer; readonly number: number };

/** Holds a report against its sources. Nothing is stored; a check by address can be sent to somebody by its own address. */
export function Check() {
  const t = useT();
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const [against, setAgainst] = useState(() => againstOf(search));
  const { state, check, stop } = useCheck();
  const told = useRef(false);
  const [asked, setAsked] = useState(false);
  const hasForm = asked || state.is === 'empty' || state.is === 'failed';
  useEffect(() => {
    const input = checkOfSearch(search);
    if (told.current || !input) return;
    told.current = true;
    check(input);
  }, [search, check]);
  const start = (input: CheckInput) => {
    told.current = true;
    setAsked(false);
    setSearch(searchOfCheck(input));
    check(input);
  };
  return (
    <div className="flex flex-col gap-6">
      <div>
        <PageHead title={t('nav.check')} note={t('check.note')} />
        {hasForm ? (
          <CheckForm against={against} busy={state.is === 'busy'} onAgainst={setAgainst} onCheck={start} />
        ) : (
          <Button icon="balance" onClick={() => setAsked(true)}>
            {t('check.another')}
          </Button>
        )}
      </div>
      {state.is === 'busy' && (
        <div>
          <p role="status" className="flex items-center gap-3 text-sm">
            {t('check.busy')}
            <Button onClick={stop}>{t('check.stop')}</Button>
          </p>
          <Skeleton lines={8} />
        </div>
      )}
      {state.is === 'failed' && <ErrorState error={state.error} onRetry={() => check(state.input)} />}
      {state.is === 'done' && <CheckResult key={state.number} answer={state.answer} />}
    </div>
  );
}

/** Runs one check at a time; a new one takes the place of the one before. */
function useCheck() {
  const [state, setState] = useState<State>({ is: 'empty' });
  const running = useRef<AbortController | null>(null);
  const count = useRef(0);
  useEffect(() => () => running.current?.abort(), []);
  const [check] = useState(() => async (input: CheckInput) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ is: 'busy', control });
    try {
      const answer = await sendCheck(input, control.signal);
      count.current += 1;
      if (!control.signal.aborted) setState({ is: 'done', answer, number: count.current });
    } catch (error) {
      if (!control.signal.aborted) setState({ is: 'failed', error, input });
    }
  });
  const stop = () => {
    running.current?.abort();
    setState({ is: 'empty' });
  };
  return { state, check, stop };
}
