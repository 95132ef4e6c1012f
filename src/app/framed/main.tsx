import '../../ui/base.css';
import './framed.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rawSettingsOf } from '../../document/embedSettings';
import { bringWords, localeInForce, nearestLocale, speakIn } from '../../i18n/language';
import { wordsIn } from '../../i18n/Words';
import { connectToHost } from '../../platform/hostWindow';
import { FramedApp } from './FramedApp';
import { startFramedSession, tellProgress } from './framedSession';
import { followHost } from './hostSettings';
import { speakHere } from './speakHere';

/** Begins with the settings in the address, in the language they ask for; the host may change both later. */
async function start() {
  const host = connectToHost();
  const settings = followHost(host, rawSettingsOf(location.search));
  const { language } = settings.now().settings;
  await speakIn(language ?? nearestLocale(navigator.language) ?? 'en');
  document.documentElement.lang = localeInForce();
  await Promise.all([bringWords('adding'), bringWords('embedded')]);

  const { session, keeping } = await startFramedSession(
    settings,
    wordsIn(localeInForce()).t('shell.newTitle'),
  );
  tellProgress(session, host);
  let asked = language;
  const follow = () => {
    // Only a change by the host counts: what a person chose here stays.
    const wanted = settings.now().settings.language;
    if (wanted !== null && wanted !== asked) void speakHere(wanted, session.store);
    asked = wanted;
  };
  settings.subscribe(follow);
  follow();

  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the app');
  createRoot(root).render(
    <StrictMode>
      <FramedApp host={host} settings={settings} session={session} keeping={keeping} />
    </StrictMode>,
  );
}

void start();
