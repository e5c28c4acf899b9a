import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/states.tsx';

export function Party() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav.parties')} />
      <EmptyState icon="people" title={t('state.empty')} />
    </>
  );
}
