import { useT } from '../../i18n/i18n.tsx';
import type { Verdict } from './marks.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  altered: '≠',
  changed: '≠',
  'not-found': '?',
  omitted: '∅',
  joined: '…',
  carried: '=',
  verbatim: '=',
  same: '=',
};

/** A verdict: a sign and a word, in its colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const t = useT();
  return (
    <span
      className={`verdict verdict-${verdict} inline-flex items-center gap-1 rounded-full border px-2 text-xs leading-5 whitespace-nowrap`}
    >
      <span aria-hidden="true">{SIGNS[verdict]}</span>
      {t(`check.verdict.${verdict}`)}
    </span>
  );
}
