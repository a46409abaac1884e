import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { byTitle } from './by-title.ts';
import type { DrawnModel } from './drawn-model.ts';
import { LegendMark } from './LegendMark.tsx';
import { columnOf } from './look/columns.ts';
import type { Pointed } from './picture-renderer.ts';

interface PictureHintProps {
  readonly opened: Opened;
  readonly model: DrawnModel;
  readonly sizeBy: string;
  readonly pointed: Pointed;
  readonly width: number;
}

/** What the pointer is on: an actor with its value, a group drawn as one, or linkages by type. */
export function PictureHint({ opened, model, sizeBy, pointed, width }: PictureHintProps) {
  const words = useWords('picture');
  const { layers } = useWords('model');
  const { language } = useLanguage();
  const { lookup } = useWorkbench();
  const { marks, lines } = model;
  const { mark, line } = pointed;
  const ids = opened.mode === 'case' ? opened.subject.actors : opened.actors;
  const nameOf = (at: number): string => {
    const actor = marks.actor[at]!;
    return actor === -1 ? words.actorsInGroup(marks.label[at]!) : lookup.nameOf(ids[actor]!.id);
  };
  const style = { left: Math.max(0, Math.min(pointed.x, width - 280)), top: pointed.y };
  if (mark === -1) {
    const sample = lines.sample[line]!;
    const type = opened.mode === 'case' ? layers[opened.subject.linkages[sample]!.type] : words.scopes.link;
    const [low, high] = [nameOf(lines.from[line]!), nameOf(lines.to[line]!)];
    const [first, sign, second] = {
      0: [low, '–', high],
      1: [low, '→', high],
      2: [high, '→', low],
      3: [low, '↔', high],
    }[lines.arrows[line]!] as [string, string, string];
    const count = lines.linkages[line]!;
    return (
      <div className="picture-hint" style={style} aria-hidden="true">
        {model.legend.onePerPair ? words.linkages : type}
        {count > 1 && ` (${count.toLocaleString(language)})`}: <Name text={first} limit={40} /> {sign}{' '}
        <Name text={second} limit={40} />
      </div>
    );
  }
  const actor = marks.actor[mark]!;
  const column = sizeBy === '' || actor === -1 ? null : columnOf(opened, sizeBy);
  const value = column?.form === 'numbers' ? column.values[actor] : undefined;
  return (
    <div className="picture-hint" style={style} aria-hidden="true">
      <LegendMark
        mark={{
          shape: marks.shape[mark]!,
          colour: marks.colour[mark]!,
          hollow: marks.hollow[mark] === 1,
          icon: marks.icon[mark]!,
        }}
      />
      <Name text={nameOf(mark)} limit={60} />
      {value !== undefined && (
        <span className="quiet">
          {byTitle(opened, sizeBy, words)}:{' '}
          {value === null ? words.notDefined : Number(value.toPrecision(4)).toLocaleString(language)}
        </span>
      )}
    </div>
  );
}
