import { useWords } from '../words/language-store.ts';
import { ChangeList } from './ChangeList.tsx';
import { KeepScenario } from './KeepScenario.tsx';
import { NextBestCard } from './NextBestCard.tsx';
import '../styles/scenario.css';

/** The scenario beside the picture: its changes, where they are kept, and what to try next. */
export default function ScenarioPanel() {
  const words = useWords('scenario');
  return (
    <div>
      <header className="verdict-head">
        <h2>{words.panelTitle}</h2>
        <p className="quiet">{words.panelMeaning}</p>
      </header>
      <ChangeList />
      <NextBestCard />
      <KeepScenario />
    </div>
  );
}
