import {
  Menu,
  MenuButton,
  MenuButtonArrow,
  MenuItem,
  MenuItemRadio,
  MenuProvider,
  MenuSeparator,
} from '@ariakit/react';
import type { ReactNode } from 'react';
import type { AskedChange } from '../scenario/ChangeDialogs.tsx';

/** The items that change the case, where there is a case to change. */
export interface ChangingItems {
  readonly changes: boolean;
  onAsk(change: AskedChange): void;
}

export function Item({ title, onDo }: { readonly title: string; onDo(): void }) {
  return (
    <MenuItem className="menu-item" onClick={onDo}>
      {title}
    </MenuItem>
  );
}

export const Rule = () => <MenuSeparator className="menu-rule" />;

export function SubMenu({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <MenuProvider>
      <MenuButton className="menu-item" render={<MenuItem />}>
        <bdi>{title}</bdi>
        <MenuButtonArrow />
      </MenuButton>
      <Menu className="menu" portal preserveTabOrder={false} gutter={-2} shift={-6} aria-label={title}>
        {children}
      </Menu>
    </MenuProvider>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, title: string])[];
  onChoose(value: string): void;
}

/** One of several, the present one ticked. */
export function Choice({ name, chosen, options, onChoose }: ChoiceProps) {
  return options.map(([value, title]) => (
    <MenuItemRadio
      key={value}
      className="menu-item"
      name={name}
      value={value}
      checked={value === chosen}
      hideOnClick
      onClick={() => value !== chosen && onChoose(value)}
    >
      <span className="menu-tick" aria-hidden="true">
        {value === chosen ? '✓' : ''}
      </span>
      {title}
    </MenuItemRadio>
  ));
}
