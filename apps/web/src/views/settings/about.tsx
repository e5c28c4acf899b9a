import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { API } from '../../api/request.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';

/** The program, its version and rules, and the register it serves. */
export function About() {
  const { t, locale } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ['about'],
    queryFn: ({ signal }) => call('getAbout', { signal }),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const count = (value: number) => new Intl.NumberFormat(locale).format(value);
  const facts = [
    [t('about.program'), `${data.program} ${data.version}`],
    [t('about.rules'), data.rules],
    [t('about.register'), data.register],
    [t('nav.documents'), count(data.documents)],
    [t('nav.commitments'), count(data.commitments)],
  ] as const;
  return (
    <section aria-labelledby="about" className="flex max-w-md flex-col gap-2">
      <h2 id="about" className="font-semibold">
        {t('about.title')}
      </h2>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <a href={`${API.replace('/v1', '')}/docs`} className="self-start text-sm text-accent underline">
        {t('about.api')}
      </a>
    </section>
  );
}
