import { startTransition, Suspense, useState, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWords, WordsProvider } from '../i18n/Words';
import { applyTheme } from '../platform/theme';
import { Announcer } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Toaster } from '../ui/Toast';
import { AssessmentPage } from './AssessmentPage';
import { ErrorRegion } from './ErrorRegion';
import { HomeContext, type Home } from './home';
import { useLanguage } from './language';
import { LazyAsidePage, LazyRoomPage } from './lazyScreens';
import { LuggageContext, type Visit } from './luggage';
import { Shell } from './Shell';
import { StartPage } from './StartPage';

function Fault({ retry }: { readonly retry: () => void }) {
  const { t } = useWords();
  return (
    <Shell>
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <Button variant="primary" onClick={retry}>
        {t('fault.retry')}
      </Button>
    </Shell>
  );
}

function Opening() {
  const { t } = useWords();
  return (
    <Shell>
      <p role="status">{t('shell.opening')}</p>
    </Shell>
  );
}

function Pages() {
  const { t } = useWords();
  return (
    <Announcer>
      <ErrorRegion fallback={(retry) => <Fault retry={retry} />}>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/a/:id/*?">
              {({ id }) => (
                // What a message offers to undo belongs to one assessment and goes with it.
                <Toaster key={id} label={t('shell.notices')} dismissLabel={t('shell.close')}>
                  <AssessmentPage id={id} />
                </Toaster>
              )}
            </Route>
            <Route path={/^\/(?<page>help|embed|link)(?:\/(?<topic>\w+))?$/}>
              {({ page, topic }) => (
                <Shell>
                  <LazyAsidePage page={page} topic={topic} />
                </Shell>
              )}
            </Route>
            <Route path="/room/:room">{({ room }) => <LazyRoomPage room={room} />}</Route>
            <Route>
              <StartPage />
            </Route>
          </Switch>
        </Suspense>
      </ErrorRegion>
    </Announcer>
  );
}

/** The product: one page, its address in the hash, so that it runs under any path and from any server. */
export function App({ home: opened }: { readonly home: Promise<Home> }) {
  const [home, setHome] = useState(opened);
  const locale = useLanguage(home);
  const [visit, setVisit] = useState<Visit | null>(null);
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    void opened.then(async (standing) => {
      await standing.recovered;
      if (standing.recovered)
        startTransition(() => setHome(Promise.resolve({ ...standing, status: { kind: 'savedHere' } })));
    });
  }, [opened]);
  useEffect(() => {
    void home.then(async ({ storage }) => {
      applyTheme((await storage.preferences()).theme);
    });
  }, [home]);
  return (
    <HomeContext value={home}>
      <LuggageContext
        value={{
          visit,
          file,
          bring: (brought) => {
            if ('visit' in brought) setVisit(brought.visit);
            else setFile(brought.file);
          },
        }}
      >
        <WordsProvider locale={locale}>
          <Router hook={useHashLocation}>
            <Pages />
          </Router>
        </WordsProvider>
      </LuggageContext>
    </HomeContext>
  );
}
