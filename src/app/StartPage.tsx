import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { newAssessment, newExampleAssessment } from '../document/newAssessment';
import type { Assessment } from '../domain/assessment';
import { StartScreen } from '../features/start/StartScreen';
import { useWords } from '../i18n/Words';
import { StorageError } from '../platform/assessmentStorage';
import { Banner } from '../ui/Banner';
import { useHomePromise } from './home';
import { useLibrary } from './library';
import { Shell } from './Shell';
import { StorageNotice } from './StorageNotice';
import { useLuggage, visitId } from './luggage';
import { readTextFile } from '../platform/files';

/** The name of a file without its ending. */
function toTitle(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').trim();
}

/** The start page: begin, see the example, open a file, or carry on with what is saved here. */
export function StartPage() {
  const { t, rich } = useWords();
  const [, goTo] = useLocation();
  const { bring } = useLuggage();
  const [problem, setProblem] = useState<ReactNode>(null);
  const { saved, binned, status, after } = useLibrary(useHomePromise(), (fault) => {
    setProblem(t(`storage.${fault instanceof StorageError ? fault.reason : 'unknown'}`));
  });

  const keep = (assessment: Assessment) => {
    after(async ({ storage }) => {
      await storage.create(assessment);
      goTo(`/a/${assessment.id}`);
    });
  };
  const look = (assessment: Assessment, kind: 'copy' | 'example' | 'readOnly') => {
    bring({ visit: { assessment, kind } });
    goTo(`/a/${visitId}`);
  };
  const refuse = (file: File, reason: string) => {
    setProblem(rich('file.refused', { name: file.name, reason }));
  };
  const open = async (file: File) => {
    if (!/\.json$/i.test(file.name)) {
      bring({ file });
      keep(newAssessment(toTitle(file.name)));
      return;
    }
    const text = await readTextFile(file);
    if (text.kind === 'refused') {
      refuse(file, t(`file.${text.reason}`));
      return;
    }
    const { readDocument } = await import('../document/readDocument');
    const reading = readDocument(text.text);
    if (reading.kind === 'refused') refuse(file, t(`document.${reading.reason}`, { path: reading.path }));
    else look(reading.assessment, reading.readOnly ? 'readOnly' : 'copy');
  };
  return (
    <Shell banner={<StorageNotice status={status} />}>
      <StartScreen
        saved={saved}
        binned={binned}
        problem={problem === null ? null : <Banner tone="alert">{problem}</Banner>}
        onBegin={() => {
          keep(newAssessment(t('shell.newTitle')));
        }}
        onExample={() => {
          look(newExampleAssessment(t), 'example');
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
