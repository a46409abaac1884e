import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { speakFirst } from './words/language-store.ts';
import './styles/colours.css';
import './styles/base.css';
import './styles/marks.css';
import './styles/layout.css';
import './styles/top-bar.css';
import './styles/stage.css';
import './styles/ask.css';
import './styles/bars.css';
import './styles/library.css';
import './styles/open.css';
import './styles/tabs.css';
import './styles/callouts.css';
import './styles/efficiency.css';
import './styles/upgrading.css';
import './styles/actors.css';
import './styles/linkages.css';
import './styles/picture.css';
import './styles/plots.css';
import './styles/source.css';
import './styles/source-grid.css';
import './styles/source-account.css';
import './styles/tables.css';

const show = (): void =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// Where the words of the language do not come, the page is shown in English.
speakFirst().then(show, show);
