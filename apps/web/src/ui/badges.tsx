import type { Statement } from '../../../../src/model/index.ts';
import { useT } from '../i18n/i18n.tsx';

export type Kind = Statement['kind'];
export type EntryStatus = 'proposed' | 'accepted' | 'edited' | 'rejected' | 'superseded' | 'withdrawn';

/** A shape for each kind, so that colour is never the only carrier. */
const SHAPES: Readonly<Record<Kind, string>> = {
  commitment: 'M2 2h8v8H2z',
  vague: 'M6 1.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9z',
  proposal: 'M6 .8L11.2 6 6 11.2.8 6z',
  call: 'M2 1.5l9 4.5-9 4.5z',
};

/** The shape of a kind, in its colour; filled for what binds, open for what does not. */
export function KindShape({ kind }: { readonly kind: Kind }) {
  const fill = kind === 'commitment' ? 'currentColor' : 'none';
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={`shrink-0 kind-${kind}`}>
      <path d={SHAPES[kind]} fill={fill} stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

export function KindBadge({ kind }: { readonly kind: Kind }) {
  const t = useT();
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <KindShape kind={kind} />
      {t(`kind.${kind}`)}
    </span>
  );
}

const SIGNS: Readonly<Record<EntryStatus, string>> = {
  proposed: '○',
  accepted: '✓',
  edited: '✎',
  rejected: '✕',
  superseded: '⇢',
  withdrawn: '–',
};

const STATUS_LOOKS: Readonly<Record<EntryStatus, string>> = {
  proposed: 'border-line-strong text-ink',
  accepted: 'border-good bg-good-soft text-good',
  edited: 'border-good bg-good-soft text-good',
  rejected: 'border-danger bg-danger-soft text-danger',
  superseded: 'border-line bg-sunken text-muted',
  withdrawn: 'border-line bg-sunken text-muted',
};

/** Where an entry stands: a sign and a word. */
export function StatusBadge({ status }: { readonly status: EntryStatus }) {
  const t = useT();
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2 text-xs leading-5 whitespace-nowrap ${STATUS_LOOKS[status]}`}
    >
      <span aria-hidden="true">{SIGNS[status]}</span>
      {t(`status.${status}`)}
    </span>
  );
}
