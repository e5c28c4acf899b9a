import { Link } from '@tanstack/react-router';
import type { FollowUp, LinkedEntry } from '../../../../../api/contract/follow-up.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { TotalLines } from '../../follow-up/total-lines.tsx';

/** What it is a part of, says again or replaces, and what a total of them counts and leaves out. */
export function PartsPanel({ known }: { readonly known: FollowUp }) {
  const { t } = useI18n();
  const { links, totals, gaps } = known;
  if (links.length === 0) return null;
  return (
    <section aria-label={t('parts.title')} className="flex flex-col gap-2">
      <h3 className="font-semibold">{t('parts.title')}</h3>
      <ul className="flex flex-col gap-1 text-sm">
        {links.map((link) => (
          <Line key={`${link.relation} ${link.way} ${link.id}`} link={link} />
        ))}
      </ul>
      <TotalLines totals={totals} gaps={gaps} names={new Map(namesOf(known))} />
    </section>
  );
}

function namesOf({ entry, name, links }: FollowUp): (readonly [string, string])[] {
  const own = [entry, name ?? entry.slice(0, 8)] as const;
  return [own, ...links.map((each) => [each.id, each.name ?? each.id.slice(0, 8)] as const)];
}

function Line({ link: { relation, way, id, name, text } }: { readonly link: LinkedEntry }) {
  const { t } = useI18n();
  return (
    <li className="wrap-anywhere">
      <span className="text-muted">{t(`parts.${way}.${relation}`)}: </span>
      <Link to="/commitments/$id" params={{ id }} className="text-accent underline">
        {name === null ? text : `${name} – ${text}`}
      </Link>
    </li>
  );
}
