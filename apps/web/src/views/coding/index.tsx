import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CodingRound } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { roundsQuery } from './data.ts';
import { OpenDialog } from './open-dialog.tsx';
import { useOwnName } from './own-name.ts';
import { RoundRow } from './round-row.tsx';
import { WhoAreYou } from './who-are-you.tsx';

/** What waits for whoever looks: rounds to code, rounds to settle, and the others. */
export function Coding() {
  return (
    <LaterWords lines={6}>
      <CodingView />
    </LaterWords>
  );
}

function CodingView() {
  const t = useT();
  const { data, error, refetch } = useQuery(roundsQuery());
  const [opening, setOpening] = useState(false);
  const actions = (
    <>
      <Link to="/agreement" className={buttonClass('plain')}>
        {t('coding.agreement')}
      </Link>
      <Button look="primary" icon="plus" onClick={() => setOpening(true)}>
        {t('coding.open')}
      </Button>
    </>
  );
  return (
    <>
      <PageHead title={t('nav.coding')} note={t('coding.note')} actions={actions} />
      <WhoAreYou />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.items.length === 0 && (
        <EmptyState icon="people" title={t('coding.empty')}>
          {t('coding.empty.do')}
        </EmptyState>
      )}
      {data && <Sections rounds={data.items} />}
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </>
  );
}

type Section = 'code' | 'settle' | 'wait' | 'differ' | 'others';

/** What a round asks of somebody. */
function sectionOf(round: CodingRound, name: string | null): Section {
  const { mine, state, done, adjudicator } = round;
  if (state === 'open' && mine) return done.includes(name ?? '') ? 'wait' : 'code';
  const settles = adjudicator === null ? mine : adjudicator === name;
  if (state !== 'revealed') return 'others';
  return settles ? 'settle' : mine ? 'differ' : 'others';
}

function Sections({ rounds }: { readonly rounds: readonly CodingRound[] }) {
  const t = useT();
  const name = useOwnName();
  return (['code', 'settle', 'wait', 'differ', 'others'] as const).map((section) => {
    const own = rounds.filter((round) => sectionOf(round, name) === section);
    if (own.length === 0) return null;
    return (
      <section key={section} aria-label={t(`coding.section.${section}`)} className="mb-8">
        <h2 className="mb-2 text-lg font-semibold">{t(`coding.section.${section}`)}</h2>
        <ul className="flex flex-col gap-2">
          {own.map((round) => (
            <RoundRow key={round.id} round={round} />
          ))}
        </ul>
      </section>
    );
  });
}
