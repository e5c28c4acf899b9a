import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-strong',
  plain: 'bg-surface text-ink border-line-strong hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-soft',
};

/** The look of a button, for links that lead on like one. Never smaller than 24 by 24 pixels; on touch 44 high. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return `inline-flex min-h-9 pointer-coarse:min-h-11 items-center justify-center gap-1.5 rounded-md border px-3 py-1 text-sm font-medium text-center no-underline disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55 ${LOOKS[look]}`;
}

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly hint?: string;
}

export function Button({ look = 'plain', icon, hint, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" aria-keyshortcuts={hint} {...rest} className={`${buttonClass(look)} ${className}`}>
      {icon && <Icon name={icon} size={17} />}
      {children}
      {hint && <KeyHint keys={hint} />}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName;
  /** What it does, for those who do not see the picture and as a tooltip for those who do. */
  readonly label: string;
}

export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  const look = `inline-flex size-9 pointer-coarse:size-11 shrink-0 items-center justify-center rounded-md text-ink hover:bg-sunken disabled:opacity-55 ${className}`;
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={look}>
      <Icon name={icon} />
    </button>
  );
}

/** A key as it stands on the keyboard. Not shown where there is none. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-coarse:hidden ms-0.5 rounded border border-current/40 px-1 font-mono text-[0.7rem] leading-4"
    >
      {keys}
    </span>
  );
}
