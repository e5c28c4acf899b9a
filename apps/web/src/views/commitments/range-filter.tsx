import { type FormEvent, useId, useState } from 'react';
import { TextInput } from '../../ui/field.tsx';

interface RangeFilterProps {
  readonly title: string;
  readonly labels: readonly [from: string, to: string];
  readonly values: readonly [from: string, to: string];
  readonly hint: string;
  /** What is wrong with a text, or null. */
  readonly judge: (text: string) => string | null;
  readonly disabled?: boolean;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly onChange: (side: 0 | 1, value: string) => void;
}

/** From and to, as text; taken over when one leaves the box or presses Enter, and only if it can be understood. */
export function RangeFilter({
  title,
  labels,
  values,
  hint,
  judge,
  disabled = false,
  inputMode,
  onChange,
}: RangeFilterProps) {
  const note = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (side: 0 | 1, text: string) => {
    const trimmed = text.trim();
    const fault = trimmed === '' ? null : judge(trimmed);
    setWrong(fault);
    if (fault === null && trimmed !== values[side]) onChange(side, trimmed);
  };
  return (
    <fieldset className="min-w-0" disabled={disabled}>
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      <div className="grid grid-cols-2 gap-2">
        {([0, 1] as const).map((side) => (
          <RangeBox
            key={`${side} ${values[side]}`}
            label={labels[side]}
            value={values[side]}
            note={note}
            wrong={wrong !== null}
            inputMode={inputMode}
            onTake={(text) => take(side, text)}
          />
        ))}
      </div>
      <p id={note} className={`mt-1 text-xs ${wrong ? 'text-danger' : 'text-muted'}`}>
        {wrong ?? hint}
      </p>
    </fieldset>
  );
}

interface RangeBoxProps {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly wrong: boolean;
  readonly inputMode: 'numeric' | 'decimal' | undefined;
  readonly onTake: (text: string) => void;
}

function RangeBox({ label, value, note, wrong, inputMode, onTake }: RangeBoxProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onTake(text);
  };
  return (
    <form onSubmit={submit} className="min-w-0">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <TextInput
        id={id}
        value={text}
        inputMode={inputMode}
        aria-describedby={note}
        aria-invalid={wrong}
        placeholder={inputMode ? undefined : '2024-05'}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onTake(text)}
      />
    </form>
  );
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a year, a month or a day, as the address takes it. */
export function isDateText(text: string): boolean {
  return DATE.test(text);
}

/** Whether a text is a number as the address takes it. */
export function isNumberText(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
