import { useState } from 'react';
import { Dialog } from '../app/Dialog.tsx';
import { Tabs } from '../app/Tabs.tsx';
import { useWords } from '../words/language-store.ts';
import { ExportFiles } from './ExportFiles.tsx';
import { PictureExport } from './PictureExport.tsx';
import { ShareView } from './ShareView.tsx';
import { ViewList } from './ViewList.tsx';
import '../styles/scenario.css';
import '../styles/show.css';

/** Everything that can be taken along or shown to others. */
export default function ShowDialog({ onClose }: { onClose(): void }) {
  const words = useWords('show');
  const [tab, setTab] = useState('picture');
  const tabs = [
    { id: 'picture', title: words.pictureTab },
    { id: 'files', title: words.filesTab },
    { id: 'view', title: words.viewTab },
    { id: 'views', title: words.viewsTab },
  ];
  return (
    <Dialog title={words.title} closeTitle={words.close} onClose={onClose}>
      <div className="show">
        <Tabs label={words.title} prefix="show" tabs={tabs} current={tab} onChange={setTab}>
          {tab === 'picture' && <PictureExport />}
          {tab === 'files' && <ExportFiles />}
          {tab === 'view' && <ShareView />}
          {tab === 'views' && <ViewList onPresent={onClose} />}
        </Tabs>
      </div>
    </Dialog>
  );
}
