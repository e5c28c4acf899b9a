import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { RoundDetail } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { Adjudication } from './adjudication.tsx';
import { BlindDocument } from './blind-document.tsx';
import { BlindScores } from './blind-scores.tsx';
import { roundQuery } from './data.ts';
import { DoneBar } from './done-bar.tsx';
import { useOwnName } from './own-name.ts';
import { RoundAgreementView } from './round-agreement.tsx';
import { WhoAreYou } from './who-are-you.tsx';

/** A round: blind work while it is open, then what the coders said side by side, and how far they agree. */
export function Round() {
  return (
    <LaterWords lines={10}>
      <RoundView />
    </LaterWords>
  );
}

function RoundView() {
  const t = useT();
  const { round: id } = useParams({ from: '/coding/$round' });
  const { data, error, refetch } = useQuery(roundQuery(id));
  if (error) {
    return (
      <>
        <PageHead title={t('nav.coding')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Skeleton lines={10} />;
  return data.round.state === 'revealed' ? <Revealed detail={data} /> : <Open detail={data} />;
}

function Revealed({ detail }: { readonly detail: RoundDetail }) {
  const t = useT();
  const { view } = useSearch({ from: '/coding/$round' });
  const { round } = detail;
  const tabs = [
    [undefined, t('coding.items')],
    ['agreement', t('coding.agreement')],
  ] as const;
  return (
    <>
      <PageHead title={round.title} note={t('coding.revealed.note', { coders: round.coders.join(', ') })} />
      <nav aria-label={t('coding.views')} className="mb-5 flex flex-wrap gap-2">
        {tabs.map(([one, words]) => (
          <Link
            key={words}
            to="/coding/$round"
            params={{ round: round.id }}
            search={{ view: one }}
            aria-current={view === one ? 'page' : undefined}
            className={buttonClass(view === one ? 'primary' : 'plain')}
          >
            {words}
          </Link>
        ))}
      </nav>
      {view === 'agreement' ? <RoundAgreementView id={round.id} /> : <Adjudication detail={detail} />}
    </>
  );
}

function Open({ detail }: { readonly detail: RoundDetail }) {
  const t = useT();
  const { round } = detail;
  const name = useOwnName();
  const isDone = name !== null && round.done.includes(name);
  const note = round.state === 'cancelled' ? t('coding.state.cancelled') : t('coding.blind.note');
  return (
    <>
      <PageHead title={round.title} note={note} />
      <WhoAreYou />
      {round.state === 'open' && <DoneBar round={round} marks={detail.marks.length} />}
      {round.mine && round.state === 'open' && !isDone && <Work detail={detail} />}
      {round.mine && isDone && <EmptyState icon="clock" title={t('coding.waiting')} />}
      {!round.mine && (
        <EmptyState icon="people" title={t('coding.notYours')}>
          {t('coding.notYours.why')}
        </EmptyState>
      )}
    </>
  );
}

function Work({ detail }: { readonly detail: RoundDetail }) {
  const { round } = detail;
  return round.document ? (
    <BlindDocument detail={detail} document={round.document.id} />
  ) : (
    <BlindScores detail={detail} />
  );
}
