import { useState } from 'react';
import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';
import type { Change } from '../../../src/scenario/change.ts';
import { Dialog } from '../app/Dialog.tsx';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { useWords } from '../words/language-store.ts';
import { ActorInput } from './ActorInput.tsx';
import { CellInputs, type Cells } from './CellInputs.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { type CellField, linkageFields } from './cell-fields.ts';
import { changedLinkage } from './linkage-changes.ts';

interface LinkageDialogProps {
  /** The linkage to change; null: a new one. */
  readonly linkage: Linkage | null;
  /** The end a new one starts from. */
  readonly from?: string;
  readonly to?: string;
  onChanges(changes: readonly Change[]): void;
  onClose(): void;
}

/** Adds a linkage, or gives one another type or other cells. */
export function LinkageDialog({ linkage, from = '', to = '', onChanges, onClose }: LinkageDialogProps) {
  const words = useWords('scenario');
  const { layers: layerWords } = useWords('model');
  const { scenario, lookup } = useWorkbench();
  const [ends, setEnds] = useState({ from: linkage?.from ?? from, to: linkage?.to ?? to });
  const [type, setType] = useState<Layer>(linkage?.type ?? 'supplies');
  const [cells, setCells] = useState<Cells>({});
  const [fault, setFault] = useState<string | null>(null);
  const fields: readonly CellField[] = linkageFields[type];
  const name = (id: string): string => shortText(lookup.nameOf(id), 50);

  const wanted = (): readonly Change[] | string => {
    const filled = Object.fromEntries(
      fields.flatMap((field) => ((cells[field] ?? '') === '' ? [] : [[field, cells[field]!]])),
    );
    if (linkage === null) {
      const stranger = [ends.from, ends.to].find((id) => !lookup.position.has(id));
      if (stranger !== undefined) return words.noActor(shortText(stranger, 60));
      if (ends.from === ends.to) return words.sameEnds;
      return [{ what: 'add linkage', ...ends, type, cells: filled }];
    }
    const all = scenario.shown.mode === 'case' ? scenario.shown.subject.linkages : [];
    const changes = changedLinkage(linkage, type, filled, all);
    return changes.length === 0 ? words.nothingChanged : changes;
  };
  const make = (): void => {
    const changes = wanted();
    if (typeof changes === 'string') setFault(changes);
    else onChanges(changes);
  };
  const title =
    linkage === null ? words.addLinkageTitle : words.changeLinkageTitle(name(linkage.from), name(linkage.to));
  return (
    <Dialog title={title} closeTitle={words.close} onClose={onClose}>
      <ChangeForm fault={fault} onMake={make}>
        {linkage === null && (
          <>
            <ActorInput
              title={words.from}
              value={ends.from}
              autoFocus={ends.from === ''}
              onChange={(id) => setEnds({ ...ends, from: id })}
            />
            <ActorInput
              title={words.to}
              value={ends.to}
              autoFocus={ends.from !== ''}
              onChange={(id) => setEnds({ ...ends, to: id })}
            />
          </>
        )}
        <label className="form-field">
          {words.type}
          <select value={type} onChange={(event) => setType(event.target.value as Layer)}>
            {keysOf(layerWords).map((layer) => (
              <option key={layer} value={layer}>
                {layerWords[layer]}
              </option>
            ))}
          </select>
        </label>
        <CellInputs fields={fields} cells={cells} onChange={setCells} />
      </ChangeForm>
    </Dialog>
  );
}
