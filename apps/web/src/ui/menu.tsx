import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

/**
 * A menu behind a button. Not modal: a modal one would put a style sheet of its own into the page to lock scrolling, which the
 * content security policy refuses.
 */
export function Menu({ trigger, children }: MenuProps) {
  const { dir } = useI18n();
  return (
    <DropdownMenu.Root modal={false} dir={dir}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-[80dvh] min-w-44 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-1 text-ink shadow-(--shadow)"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const ITEM =
  'flex min-h-9 pointer-coarse:min-h-11 items-center gap-2 rounded px-2.5 py-1 text-sm outline-none data-highlighted:bg-accent-soft data-disabled:opacity-55';

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

export function MenuItem({ children, onSelect, icon, disabled = false }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={ITEM} onSelect={onSelect} disabled={disabled}>
      {icon && <Icon name={icon} size={17} />}
      {children}
    </DropdownMenu.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, in a menu. */
export function MenuChoice<Value extends string>({ label, value, choices, onChoose }: MenuChoiceProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      <DropdownMenu.Label className="px-2.5 pt-1.5 pb-0.5 text-xs text-muted">{label}</DropdownMenu.Label>
      {choices.map(([one, words]) => (
        <DropdownMenu.RadioItem key={one} value={one} className={ITEM}>
          <span className="flex size-4 items-center justify-center">
            <DropdownMenu.ItemIndicator>
              <Icon name="check" size={16} />
            </DropdownMenu.ItemIndicator>
          </span>
          {words}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
