import { expect, it } from 'vitest';
import { initialView } from '../../viewer/src/view/view-state.ts';
import { createViewStore, keepCamera } from '../../viewer/src/view/view-store.ts';
import { plainNetwork } from './plain-network.ts';

it('what is chosen a second time is no step of undo, anything else is one', () => {
  const store = createViewStore(initialView(plainNetwork(2, [[0, 1]])));
  const steps = (): number => store.temporal.getState().pastStates.length;
  const { change } = store.getState();
  change({ selection: { kind: 'actor', id: 'n0' } });
  expect(steps()).toBe(1);
  const first = store.getState().state.selection;
  change({ selection: { kind: 'actor', id: 'n0' } });
  expect(steps()).toBe(1);
  expect(store.getState().state.selection, 'the picture still moves there again').not.toBe(first);
  keepCamera(store, { x: 0.5, y: 0.5, ratio: 2 });
  change({ selection: { kind: 'actor', id: 'n0' } });
  expect(steps()).toBe(1);
  change({ camera: { x: 0.1, y: 0.5, ratio: 2 } });
  change({ selection: { kind: 'actor', id: 'n1' } });
  expect(steps()).toBe(3);
});
