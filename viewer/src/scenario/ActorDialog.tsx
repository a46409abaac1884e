import { useState } from 'react';
import type { Actor } from '../../../src/model/actor.ts';
import type { Change } from '../../../src/scenario/change.ts';
import { Dialog } from '../app/Dialog.tsx';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { CellInputs, type Cells } from './CellInputs.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { actorFields } from './cell-fields.ts';
import { SelectField } from './SelectField.tsx';

interface ActorDialogProps {
  /** The actor to change; null: a new one. */
  readonly actor: Actor | null;
  onChanges(changes: readonly Change[], id: string): void;
  onClose(): void;
}

/** Adds an actor, or gives one another kind, cluster or other cells. */
export function ActorDialog({ actor, onChanges, onClose }: ActorDialogProps) {
  const words = useWords('scenario');
  const model = useWords('model');
  const { scenario, lookup } = useWorkbench();
  const [id, setId] = useState('');
  const [cells, setCells] = useState<Cells>({
    kind: actor?.kind ?? 'firm',
    cluster: actor?.cluster ?? '',
    institutionType: actor?.institutionType ?? '',
  });
  const [fault, setFault] = useState<string | null>(null);
  const clusters = scenario.base.mode === 'case' ? scenario.base.subject.clusters : [];
  const set = (name: string) => (value: string) => setCells({ ...cells, [name]: value });

  const wanted = (): Change | string => {
    const filled = Object.fromEntries(
      Object.entries(cells).filter(
        ([name, value]) => value !== '' && value !== (actor === null ? '' : textOf(actor, name)),
      ),
    );
    if (actor !== null) {
      // What is chosen shows what is known: nothing chosen empties it.
      const emptied = chosen.filter((name) => cells[name] === '' && actor[name] !== null);
      const set = { ...filled, ...Object.fromEntries(emptied.map((name) => [name, null])) };
      if (Object.keys(set).length === 0) return words.nothingChanged;
      return { what: 'set actor', actor: actor.id, cells: set };
    }
    if (id === '') return words.needsId;
    if (lookup.position.has(id)) return words.taken(shortText(id, 60));
    return { what: 'add actor', actor: id, cells: filled };
  };
  const make = (): void => {
    const change = wanted();
    if (typeof change === 'string') setFault(change);
    else onChanges([change], actor?.id ?? id);
  };
  const title =
    actor === null ? words.addActorTitle : words.changeActorTitle(shortText(lookup.nameOf(actor.id), 60));
  return (
    <Dialog title={title} closeTitle={words.close} onClose={onClose}>
      <ChangeForm fault={fault} onMake={make}>
        {actor === null && (
          <label className="form-field">
            {words.id}
            <input type="text" autoFocus value={id} onChange={(event) => setId(event.target.value.trim())} />
          </label>
        )}
        <label className="form-field">
          {words.name}
          <input
            type="text"
            value={cells.name ?? ''}
            placeholder={shortText(actor?.name ?? '', 60)}
            onChange={(event) => set('name')(event.target.value)}
          />
        </label>
        <SelectField
          title={words.kind}
          value={cells.kind ?? ''}
          options={keysOf(model.kinds).map((kind) => [kind, model.kinds[kind]])}
          onChange={set('kind')}
        />
        {cells.kind === 'institution' && (
          <SelectField
            title={words.institutionType}
            value={cells.institutionType ?? ''}
            none={words.unknownWord}
            options={keysOf(model.institutionTypes).map((type) => [type, model.institutionTypes[type]])}
            onChange={set('institutionType')}
          />
        )}
        <SelectField
          title={words.cluster}
          value={cells.cluster ?? ''}
          none={words.outside}
          options={clusters.map(({ id: cluster, name }) => [cluster, shortText(name ?? cluster, 60)])}
          onChange={set('cluster')}
        />
        <label className="form-field">
          {words.country}
          <input
            type="text"
            maxLength={2}
            value={cells.country ?? ''}
            placeholder={shortText(actor?.country ?? '', 20)}
            onChange={(event) => set('country')(event.target.value.toUpperCase())}
          />
        </label>
        <CellInputs fields={actorFields} cells={cells} onChange={setCells} />
      </ChangeForm>
    </Dialog>
  );
}

const chosen = ['cluster', 'institutionType'] as const;

function textOf(actor: Actor, name: string): string {
  const value = Object.entries(actor).find(([column]) => column === name)?.[1] ?? '';
  return String(value);
}
