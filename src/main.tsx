import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { openStorage } from './platform/openStorage';
import { openTabs } from './platform/tabs';

const home = openStorage().then((opened) => ({ ...opened, tabs: openTabs() }));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app');
createRoot(root).render(
  <StrictMode>
    <App home={home} />
  </StrictMode>,
);
