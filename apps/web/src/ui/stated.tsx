import { Fragment } from 'react';
import type { Deadline, PartyRef, Statement } from '../../../../src/model/index.ts';
import { formatAmount, formatEdtf, type Writer } from '../i18n/format.ts';
import { useI18n, useT } from '../i18n/i18n.tsx';
import type { PlainKey, Translate } from '../i18n/messages.ts';
import { usePartyWords } from './party-words.tsx';

const REASONS: Readonly<Record<string, PlainKey>> = {
  person: 'inferred.person',
  speaker: 'inferred.speaker',
  reported: 'inferred.reported',
  'own-body': 'inferred.own-body',
  'lead-in': 'inferred.lead-in',
  'sentence-before': 'inferred.sentence-before',
  'unit-before': 'inferred.unit-before',
  'region-named-before': 'inferred.region-named-before',
  'other-side': 'inferred.other-side',
  office: 'inferred.office',
  turn: 'inferred.turn',
  met: 'inferred.met',
  'named-before': 'inferred.named-before',
  'date-of-text': 'inferred.date-of-text',
  'report-event': 'inferred.report-event',
};

/** Why a value that the words do not state is there, in a few words. */
export function reasonWords(reason: string, t: Translate): string {
  return t(REASONS[reason] ?? 'inferred.other');
}

/** What stands in the text as it is; what somebody inferred in italics, with the reason. */
export function InferredNote({ reason }: { readonly reason: string }) {
  const t = useT();
  return <span className="ms-1 text-xs text-muted">({t('inferred.note', { reason: reasonWords(reason, t) })})</span>;
}

/** One party: stated, or inferred with the reason beside it. */
export function PartyName({ party, note = true }: { readonly party: PartyRef; readonly note?: boolean }) {
  const name = usePartyWords()(party);
  if (party.inferred === null || !note) {
    return (
      <span title={party.code} className={party.inferred === null ? undefined : 'inferred'}>
        {name}
      </span>
    );
  }
  return (
    <span title={party.code}>
      <span className="inferred">{name}</span>
      <InferredNote reason={party.inferred} />
    </span>
  );
}

/** Parties in a row; nothing at all where there are none. The reason stands once, after the last. */
export function PartyNames({
  parties,
  note = true,
}: {
  readonly parties: readonly PartyRef[];
  readonly note?: boolean;
}) {
  return parties.map((party, index) => (
    <Fragment key={`${party.code} ${party.span?.start ?? ''}`}>
      {index > 0 && ', '}
      <PartyName party={party} note={note && parties[index + 1]?.inferred !== party.inferred} />
    </Fragment>
  ));
}

/** By when: the date, reckoned or stated, and the words where they are no date. */
export function DeadlineText({ deadline, note = true }: { readonly deadline: Deadline; readonly note?: boolean }) {
  const words = deadlineWords(deadline, useI18n());
  if (deadline.basis === null || !note) {
    return (
      <span title={deadline.text} className={deadline.basis === null ? undefined : 'inferred'}>
        {words}
      </span>
    );
  }
  return (
    <span title={deadline.text}>
      <span className="inferred">{words}</span>
      <InferredNote reason={deadline.basis} />
    </span>
  );
}

/** A deadline as a date in the language of the interface; in the words of the text where it is no date, or one like a season. */
export function deadlineWords({ edtf, text }: Deadline, { locale, formats }: Writer): string {
  if (edtf === null) return text;
  const words = formatEdtf(edtf, locale, formats);
  return words === edtf && edtf.length > 'YYYY'.length ? text : words;
}

/** How much, each amount apart. */
export function AmountList({ amounts }: { readonly amounts: Statement['amounts'] }) {
  const writer = useI18n();
  return amounts.map((amount, index) => (
    <span key={`${amount.span.start} ${amount.span.end}`} className="tabular-nums">
      {index > 0 && '; '}
      {formatAmount(amount, writer)}
    </span>
  ));
}
