import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/states.tsx';

export function Check() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav.check')} />
      <EmptyState icon="balance" title={t('state.empty')} />
    </>
  );
}
