import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/states.tsx';

export function Documents() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav.documents')} />
      <EmptyState icon="document" title={t('state.empty')} />
    </>
  );
}
