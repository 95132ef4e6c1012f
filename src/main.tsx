import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { speakFirst } from './app/language';
import { stay } from './app/newer';
import { watchLinks } from './platform/links';
import { isOneFile } from './platform/oneFile';
import { openStorage } from './platform/openStorage';
import { openTabs } from './platform/tabs';

// Before anything else reads the address.
watchLinks();
const home = openStorage().then((opened) => ({ ...opened, tabs: openTabs() }));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app');
// Not awaited at the top level: whatever shares code with the entry would then have to wait in a chunk of its own.
void speakFirst().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App home={home} />
    </StrictMode>,
  );
  // The development server changes by the minute, and one file is kept already. Where nothing can be kept, everything
  // works as long as there is a network.
  if (import.meta.env.PROD && !isOneFile) stay().catch(() => undefined);
});
