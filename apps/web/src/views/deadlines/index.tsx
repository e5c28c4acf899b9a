import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/states.tsx';

export function Deadlines() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav.deadlines')} />
      <EmptyState icon="clock" title={t('state.empty')} />
    </>
  );
}
