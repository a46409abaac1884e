import { Command } from 'cmdk';
import { useEffect, useMemo, useRef, useState } from 'react';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { findActors } from '../app/find-actors.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorMark } from '../panels/ActorMark.tsx';
import { Name } from '../panels/Name.tsx';
import { foldText } from '../tables/fold-text.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { paletteCommands } from './palette-commands.ts';

interface PaletteProps {
  readonly opened: Opened;
  onClose(): void;
}

/** Finds an actor by name, or does what a command says. What is found is decided here, not by cmdk's own ranking. */
export default function Palette({ opened, onClose }: PaletteProps) {
  const { select, lookup, view } = useWorkbench();
  const words = { ask: useWords('ask'), tables: useWords('tables'), picture: useWords('picture') };
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const actors = useMemo(() => findActors(opened, text), [opened, text]);
  const wanted = foldText(text).trim();
  const groups = paletteCommands(opened, view, words)
    .map((group) => ({
      ...group,
      commands: group.commands.filter(({ title }) => foldText(title).includes(wanted)),
    }))
    .filter(({ commands }) => commands.length > 0);
  const run = (work: () => void): void => {
    dialog.current?.close();
    work();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={words.ask.paletteTitle} onClose={onClose}>
      <Command label={words.ask.paletteTitle} shouldFilter={false} loop>
        <Command.Input
          ref={input}
          placeholder={words.ask.paletteTitle}
          value={text}
          onValueChange={setText}
        />
        <Command.List>
          <Command.Empty>{words.ask.paletteNone}</Command.Empty>
          {actors.length > 0 && (
            <Command.Group heading={words.ask.actorsGroup}>
              {actors.map(({ id, name }) => {
                const actor = lookup.actors.get(id);
                return (
                  <Command.Item
                    key={id}
                    value={`actor ${id}`}
                    onSelect={() => run(() => select({ kind: 'actor', id }))}
                  >
                    {actor !== undefined && <ActorMark style={kindStyles[actor.kind ?? 'unknown']} />}
                    <Name text={name} limit={60} />
                  </Command.Item>
                );
              })}
            </Command.Group>
          )}
          {groups.map(({ title, commands }) => (
            <Command.Group key={title} heading={title}>
              {commands.map((command) => (
                <Command.Item key={command.id} value={command.id} onSelect={() => run(command.run)}>
                  <Name text={command.title} limit={90} />
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}
