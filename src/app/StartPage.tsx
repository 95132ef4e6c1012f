import { useState, type ReactNode } from 'react';
import { newAssessment } from '../document/newAssessment';
import type { Assessment } from '../domain/assessment';
import { StartScreen } from '../features/start/StartScreen';
import { bringWords, localeInForce } from '../i18n/language';
import { useWords, wordsIn } from '../i18n/Words';
import { StorageError } from '../platform/assessmentStorage';
import { Banner } from '../ui/Banner';
import { useHomePromise } from './home';
import { useLibrary } from './library';
import { Newer } from './newer';
import { toWorkshopPath } from './paths';
import { Shell } from './Shell';
import { StorageNotice } from './StorageNotice';
import { useBrought, visitId, type Visit } from './brought';
import { useAddress } from './useAddress';

/** The name of a file without its ending. */
function toTitle(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').trim();
}

/** The start page: begin, see the example, open a file, or carry on with what is saved here. */
export function StartPage() {
  const { t } = useWords();
  const [, goTo] = useAddress();
  const { bring } = useBrought();
  const [problem, setProblem] = useState<ReactNode>(null);
  const [isOpening, setIsOpening] = useState(false);
  const { saved, binned, status, after } = useLibrary(useHomePromise(), (fault) => {
    setProblem(t(`storage.${fault instanceof StorageError ? fault.reason : 'unknown'}`));
  });

  const keep = (assessment: Assessment, path = `/a/${assessment.id}`) => {
    after(async ({ storage }) => {
      await storage.create(assessment);
      goTo(path);
    });
  };
  const look = (visit: Visit) => {
    bring({ visit });
    goTo(`/a/${visitId}`);
  };
  const lookAtExample = async () => {
    const [{ newExampleAssessment }] = await Promise.all([
      import('../document/exampleAssessment'),
      bringWords('adding'),
    ]);
    look({ assessment: newExampleAssessment(wordsIn(localeInForce()).t), kind: 'example' });
  };
  const open = async (file: File) => {
    setProblem(null);
    setIsOpening(true);
    const { openFile } = await import('./openFile');
    const opened = await openFile(file).finally(() => {
      setIsOpening(false);
    });
    if (opened.kind === 'opened') look(opened.visit);
    else if (opened.kind === 'refused') setProblem(opened.words);
    else {
      bring({ file });
      keep(newAssessment(toTitle(file.name)));
    }
  };
  const banner = problem === null ? null : <Banner tone="alert">{problem}</Banner>;
  return (
    <Shell
      banner={
        <>
          <StorageNotice status={status} />
          {status?.kind === 'savedHere' ? <Newer /> : null}
        </>
      }
    >
      <StartScreen
        saved={saved}
        binned={binned}
        problem={isOpening ? <p role="status">{t('shell.opening')}</p> : banner}
        onBegin={() => {
          keep(newAssessment(t('shell.newTitle')));
        }}
        onWorkshop={() => {
          const assessment = newAssessment(t('shell.newTitle'));
          keep(assessment, toWorkshopPath(assessment.id));
        }}
        onExample={() => {
          void lookAtExample();
        }}
        onOpenFile={(file) => {
          void open(file);
        }}
        onOpen={(id) => {
          goTo(`/a/${id}`);
        }}
        onRename={(id, title) => {
          after(({ storage }) => storage.rename(id, title));
        }}
        onDuplicate={(id) => {
          const title = saved.find((header) => header.id === id)?.title ?? '';
          after(({ storage }) => storage.duplicate(id, t('shell.copyTitle', { title })));
        }}
        onDelete={(id) => {
          after(({ storage }) => storage.bin(id));
        }}
        onRestore={(id) => {
          after(({ storage }) => storage.restore(id));
        }}
      />
    </Shell>
  );
}
