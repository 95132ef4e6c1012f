import { startTransition, Suspense, useState, useEffect } from 'react';
import { useWords, WordsProvider } from '../i18n/Words';
import { applyTheme } from '../platform/theme';
import { Announcer } from '../ui/Announcer';
import { Toaster } from '../ui/Toast';
import { AssessmentPage } from './AssessmentPage';
import { ErrorRegion } from './ErrorRegion';
import { FaultPage } from './Fault';
import { HomeContext, type Home } from './home';
import { useLanguage } from './language';
import { LazyAsidePage, LazyRoomPage } from './lazyScreens';
import { BroughtContext, type Visit } from './brought';
import { Shell } from './Shell';
import { StageLine } from './StageLine';
import { toPage } from './paths';
import { StartPage } from './StartPage';
import { useAddress } from './useAddress';

function Opening() {
  const { t } = useWords();
  return (
    <Shell>
      <p role="status">{t('shell.opening')}</p>
    </Shell>
  );
}

function NamedPage() {
  const { t } = useWords();
  const [path] = useAddress();
  const named = toPage(path);
  switch (named.page) {
    case 'assessment':
      return (
        // What a message offers to undo belongs to one assessment and goes with it.
        <Toaster key={named.id} label={t('shell.notices')} dismissLabel={t('shell.close')}>
          <AssessmentPage id={named.id} />
        </Toaster>
      );
    case 'room':
      return <LazyRoomPage room={named.room} />;
    case 'start':
      return <StartPage />;
    default:
      return (
        <Shell hangs line={<StageLine stage="results" />}>
          <LazyAsidePage {...named} />
        </Shell>
      );
  }
}

function Pages() {
  return (
    <Announcer>
      <ErrorRegion fallback={(retry, fault) => <FaultPage fault={fault} retry={retry} />}>
        <Suspense fallback={<Opening />}>
          <NamedPage />
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
      <BroughtContext
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
          <Pages />
        </WordsProvider>
      </BroughtContext>
    </HomeContext>
  );
}
