import { useMemo } from 'react';
import { Menu } from '../app/Menu.tsx';
import { useView } from '../view/use-view.ts';
import { type LayoutId, wholePicture } from '../view/view-state.ts';
import { yearsOf } from '../view/years-of.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { ByChooser } from './ByChooser.tsx';
import { layoutsLacking } from './placement-of.ts';
import type { PlacementInUse } from './use-placement.ts';
import { YearSlider } from './YearSlider.tsx';

interface PictureBarProps {
  readonly opened: Opened;
  readonly placing: PlacementInUse;
}

const layouts: readonly LayoutId[] = ['force', 'given', 'chain', 'cluster', 'circle', 'map'];

/** How the picture is drawn: layout, sizes, colours, year, bundles. */
export function PictureBar({ opened, placing }: PictureBarProps) {
  const words = useWords('picture');
  const { language } = useLanguage();
  const { layout, bundled } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const lacking = useMemo(() => layoutsLacking(opened), [opened]);
  const years = useMemo(() => yearsOf(opened), [opened]);
  const lacks: Readonly<Partial<Record<LayoutId, string>>> = words.layoutLacks;
  const bundles = opened.mode === 'case' && opened.scopes.includes('cross-border');
  const given = opened.mode === 'network' && opened.placedBy === 'file';
  return (
    <fieldset className="picture-bar">
      <legend className="hidden">{words.controls}</legend>
      <label className="field">
        {words.layout}
        <select
          value={layout}
          onChange={(event) => change({ layout: event.target.value as LayoutId, camera: wholePicture })}
        >
          {layouts
            .filter((id) => id !== 'given' || given)
            .map((id) => (
              <option key={id} value={id} disabled={lacking.has(id)}>
                {words.layouts[id]}
                {lacking.has(id) && ` (${lacks[id]})`}
              </option>
            ))}
        </select>
      </label>
      <ByChooser opened={opened} what="colourBy" />
      <ByChooser opened={opened} what="sizeBy" />
      {(years.length > 0 || bundles) && (
        <Menu title={words.more}>
          {years.length > 0 && <YearSlider years={years} />}
          {bundles && (
            <label className="field">
              <input
                type="checkbox"
                checked={bundled}
                onChange={(event) => change({ bundled: event.target.checked })}
              />
              {words.bundled}
            </label>
          )}
        </Menu>
      )}
      {placing.share !== null && (
        <span className="field" role="status">
          {words.arranging(placing.share.toLocaleString(language, { style: 'percent' }))}
          <button type="button" onClick={() => placing.stop()}>
            {words.stop}
          </button>
        </span>
      )}
    </fieldset>
  );
}
