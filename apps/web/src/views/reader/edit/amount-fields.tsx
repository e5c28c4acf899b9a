import { useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Select, TextInput } from '../../../ui/field.tsx';
import { fieldLabel } from '../../../ui/labels.ts';
import type { AmountDraft, DraftFaults } from './draft.ts';
import type { PartProps } from './edit-form.tsx';
import { WordsField } from './words-field.tsx';

const BOUNDS = ['', 'at_least', 'up_to', 'about', 'more_than', 'less_than'] as const;

/** Amounts, each with its figure, the upper end of a range, unit or currency, bound and words. */
export function AmountFields({ draft, set, faults }: PartProps & { readonly faults: DraftFaults }) {
  const t = useT();
  const { amounts } = draft;
  const put = (key: number, change: Partial<AmountDraft>) =>
    set({ amounts: amounts.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  const add = () => {
    const key = Math.max(-1, ...amounts.map((one) => one.key)) + 1;
    set({ amounts: [...amounts, { key, value: '', max: '', unit: 'money', currency: '', bound: '', span: null }] });
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{fieldLabel('amounts', t)}</legend>
      {amounts.map((amount, index) => (
        <AmountRow
          key={amount.key}
          number={index + 1}
          amount={amount}
          fault={faults[`amount-${amount.key}`] ?? null}
          put={(change) => put(amount.key, change)}
          onRemove={() => set({ amounts: amounts.filter((one) => one !== amount) })}
        />
      ))}
      <Button icon="plus" look="quiet" className="-ms-2 self-start" onClick={add}>
        {t('reader.addAmount')}
      </Button>
    </fieldset>
  );
}

interface AmountRowProps {
  readonly number: number;
  readonly amount: AmountDraft;
  readonly fault: DraftFaults[string] | null;
  readonly put: (change: Partial<AmountDraft>) => void;
  readonly onRemove: () => void;
}

function AmountRow({ number, amount, fault, put, onRemove }: AmountRowProps) {
  const t = useT();
  const bounds = BOUNDS.map(
    (bound) => [bound, bound === '' ? t('bound.exactly') : t(`bound.${bound}`, { amount: '…' })] as const,
  );
  const named = (name: string) => t('reader.amountField', { number, name });
  const input = (field: 'value' | 'max' | 'unit' | 'currency', name: string, more = '') => (
    <TextInput
      aria-label={named(name)}
      placeholder={name}
      value={amount[field]}
      aria-invalid={fault !== null && fault !== 'words'}
      onChange={(event) =>
        put({ [field]: field === 'currency' ? event.target.value.toUpperCase() : event.target.value })
      }
      className={more}
    />
  );
  return (
    <div className="flex flex-col gap-1.5 rounded-md border border-line p-2">
      <div className="grid grid-cols-2 gap-1.5">
        <Select
          aria-label={named(t('reader.amount.bound'))}
          value={amount.bound}
          choices={bounds}
          onChoose={(bound) => put({ bound })}
        />
        <span className="flex justify-end">
          <IconButton icon="close" label={t('reader.removeAmount', { number })} onClick={onRemove} />
        </span>
        {input('value', t('reader.amount.value'))}
        {input('max', t('reader.amount.max'))}
        {input('unit', t('reader.amount.unit'))}
        {input('currency', t('reader.amount.currency'))}
      </div>
      <WordsField label={named(fieldLabel('spans', t))} span={amount.span} onChoose={(span) => put({ span })} />
      {fault && <p className="text-xs text-danger">{t(`fault.${fault}`)}</p>}
    </div>
  );
}
