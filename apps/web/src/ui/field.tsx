import { type ComponentProps, type ReactNode, useId } from 'react';

const CONTROL =
  'min-h-9 pointer-coarse:min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink placeholder:text-muted aria-invalid:border-danger disabled:opacity-55';

interface FieldProps {
  readonly label: string;
  /** How to fill it in; read out with the field. */
  readonly hint?: ReactNode;
  /** What is wrong with what stands in it, and what to do. */
  readonly error?: string | null;
  readonly children: (props: FieldAttributes) => ReactNode;
}

export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label above, and hint or error below. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useId();
  const note = hint || error ? `${id}-note` : undefined;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': error !== null })}
      {note && (
        <p id={note} className={`text-xs ${error ? 'text-danger' : 'text-muted'}`}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" autoComplete="off" {...rest} className={`${CONTROL} ${className}`} />;
}

export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={3} {...rest} className={`${CONTROL} ${className}`} />;
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, by the browser's own list: it works with every keyboard, screen reader and telephone. */
export function Select<Value extends string>({
  value,
  choices,
  onChoose,
  className = '',
  ...rest
}: SelectProps<Value>) {
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => onChoose(event.target.value as Value)}
      className={`${CONTROL} ${className}`}
    >
      {choices.map(([one, label]) => (
        <option key={one} value={one}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: ReactNode;
  readonly onChoose?: (checked: boolean) => void;
}

export function Checkbox({ label, onChoose, className = '', ...rest }: CheckboxProps) {
  return (
    <label className={`flex min-h-6 pointer-coarse:min-h-11 items-start gap-2 py-0.5 text-sm ${className}`}>
      <input
        type="checkbox"
        {...rest}
        onChange={(event) => onChoose?.(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-(--accent)"
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
