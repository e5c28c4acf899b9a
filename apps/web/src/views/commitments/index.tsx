import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/states.tsx';

export function Commitments() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav.commitments')} />
      <EmptyState icon="list" title={t('state.empty')} />
    </>
  );
}
