import { Menu, MenuProvider, useMenuStore } from '@ariakit/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { type AskedChange, ChangeDialogs } from '../scenario/ChangeDialogs.tsx';
import { ActorItems } from './ActorItems.tsx';
import { GroundItems } from './GroundItems.tsx';
import { GroupItems } from './GroupItems.tsx';
import { LinkagesItems } from './LinkagesItems.tsx';
import type { AskedMenu } from './menu-target.ts';
import { useMenuTitle } from './use-menu-title.ts';
import '../styles/menu.css';

interface ContextMenuProps {
  readonly asked: AskedMenu;
  onClose(): void;
}

/** What can be done with what the pointer or the keys are on, where they are. */
export default function ContextMenu({ asked, onClose }: ContextMenuProps) {
  const { scenario } = useWorkbench();
  const [opener] = useState(() => document.activeElement);
  const [open, setOpen] = useState(true);
  const store = useMenuStore({ open, setOpen });
  const [change, ask] = useState<AskedChange | null>(null);
  const title = useMenuTitle(asked.target);
  const isCase = scenario.base.mode === 'case';
  useEffect(() => {
    if (open || change !== null) return;
    onClose();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  }, [open, change, opener, onClose]);
  const { target, at, byKey } = asked;
  useLayoutEffect(() => {
    store.setInitialFocus(byKey ? 'first' : 'container');
    store.setAutoFocusOnShow(true);
  }, [store, byKey]);
  return (
    <>
      <MenuProvider store={store}>
        <Menu
          className="menu"
          aria-label={title}
          portal
          preserveTabOrder={false}
          fixed
          gutter={2}
          getAnchorRect={() => at}
          autoFocusOnHide={false}
          onContextMenu={(event) => event.preventDefault()}
        >
          <p className="menu-title" aria-hidden="true">
            <bdi>{title}</bdi>
          </p>
          {target.what === 'actor' && <ActorItems id={target.id} changes={isCase} onAsk={ask} />}
          {target.what === 'linkages' && <LinkagesItems target={target} changes={isCase} onAsk={ask} />}
          {target.what === 'group' && <GroupItems group={target.key} name={target.name} />}
          {target.what === 'ground' && <GroundItems changes={isCase} onAsk={ask} />}
        </Menu>
      </MenuProvider>
      {change !== null && <ChangeDialogs asked={change} onClose={() => ask(null)} />}
    </>
  );
}
