import { type ComponentType, lazy, Suspense, useState } from 'react';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A part of the page that is fetched when it is first shown; where it was fetched before, it is there at once. */
export function fetched<Props extends object>(load: Load<Props>) {
  let known: ComponentType<Props> | null = null;
  const fetch: Load<Props> = async () => {
    const found = await load();
    known = found.default;
    return found;
  };
  const Fetched: ComponentType<Props> = lazy(fetch);
  function Shown(props: Props) {
    const [Part] = useState(() => known ?? Fetched);
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  }
  return Object.assign(Shown, { fetch });
}
