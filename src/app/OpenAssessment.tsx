import { useSelector as useStore } from '@xstate/store-react';
import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { documentExtension, writeDocument } from '../document/assessmentDocument';
import { toRailView } from '../flows/questionnaire/questionnaire.view';
import { useWords } from '../i18n/Words';
import { saveTextFile, toFileName } from '../platform/files';
import { copyAssessment } from '../document/newAssessment';
import { PageFileDrop } from '../ui/PageFileDrop';
import { TakeAlongContext } from '../ui/takeAlong';
import { ErrorRegion } from './ErrorRegion';
import { Fault } from './Fault';
import type { Home } from './home';
import { useBrought, type Visit } from './brought';
import { Newer } from './newer';
import { Notices } from './Notices';
import { toPath, toWorkshopPath } from './paths';
import { ResultsNav } from './ResultsNav';
import { Shell } from './Shell';
import { StageLine } from './StageLine';
import { StageNav } from './StageNav';
import { StageScreen } from './StageScreen';
import { useTakeAlong } from './takeAway/useTakeAlong';
import { Tools } from './Tools';
import { useArrival } from './useArrival';
import { useArriveAhead } from './useArriveAhead';
import { useEditKeys } from './useEditKeys';
import { useFreshStart } from './useFreshStart';
import type { Opening } from './useSession';
import { useStagePath } from './useStagePath';
import { useAddress } from './useAddress';

interface Props {
  readonly id: string;
  readonly path: string;
  readonly home: Home;
  readonly visit: Visit | null;
  readonly opening: Extract<Opening, { kind: 'open' }>;
}

/** An open assessment: the frame, and in it the screen of the stage somebody is at. */
export function OpenAssessment({ id, path, home, visit, opening: { session, unreadableItems } }: Props) {
  const { t } = useWords();
  const [, goTo] = useAddress();
  const { store, flow, saving } = session;
  const place = useStagePath(id, session, path, goTo);
  const { assessment, canUndo, canRedo } = useStore(store, ({ context }) => context);
  const rail = useSelector(flow, toRailView);
  useEditKeys(store);
  useFreshStart(place);
  useArriveAhead(rail.stages.some(({ stage, canOpen }) => stage === 'results' && canOpen));
  const { bring } = useBrought();
  const takeAlong = useTakeAlong(assessment.title);
  const arrival = useArrival(place.stage, visit?.kind === 'example');

  const pageName = place.stage === 'settings' ? t('shell.settings') : t(`stage.${place.stage}`);
  useEffect(() => {
    document.title = t('app.page', { page: `${pageName} · ${assessment.title}` });
  }, [t, pageName, assessment.title]);

  const saveFile = () => {
    saveTextFile(
      toFileName(assessment.title, documentExtension),
      writeDocument(assessment),
      'application/json',
    );
  };
  const keep = () => {
    const kept = copyAssessment(assessment);
    void home.storage.create(kept).then(() => {
      goTo(toPath(kept.id, { ...place, stage: rail.stage }), { replace: true });
    });
  };
  const stageHref = (stage: typeof rail.stage) => `#${toPath(id, { stage, itemId: null, view: 'line' })}`;
  // What is nowhere but in this tab would not outlive a reload.
  const isKept = visit === null && home.status.kind === 'savedHere';
  const isSaved = async () => {
    await saving.settled();
    return saving.status().kind === 'saved';
  };
  const isOnItsLine = place.stage === 'results' && place.view !== 'plan';
  const ownLine = place.stage === 'listing' || place.stage === 'rating' || isOnItsLine;
  return (
    <Shell
      nav={
        place.stage === 'results' ? (
          <ResultsNav id={id} place={place} />
        ) : (
          <StageNav rail={rail} hrefOf={stageHref} />
        )
      }
      tools={
        <Tools
          saving={visit ? null : saving}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={store.trigger.undo}
          onRedo={store.trigger.redo}
          answersHref={place.stage === 'results' ? stageHref('rating') : null}
          workshopHref={`#${toWorkshopPath(id)}`}
          settingsHref={`#${toPath(id, { stage: 'settings', itemId: null, view: 'line' })}`}
        />
      }
      banner={
        <>
          <Notices
            home={home}
            visit={visit}
            saving={saving}
            unreadableItems={unreadableItems}
            onKeep={keep}
            onSaveFile={saveFile}
          />
          {isKept && place.stage !== 'rating' ? <Newer key={place.stage} isSafe={isSaved} /> : null}
        </>
      }
      hangs={place.stage !== 'listing' && !isOnItsLine}
      besideSheet={place.stage === 'results' && place.itemId !== null}
      line={ownLine ? undefined : <StageLine stage={rail.stage} />}
    >
      <TakeAlongContext value={takeAlong}>
        <ErrorRegion place={path} fallback={(retry, fault) => <Fault fault={fault} retry={retry} />}>
          <StageScreen id={id} place={place} session={session} home={home} arrival={arrival} />
        </ErrorRegion>
      </TakeAlongContext>
      {visit?.kind === 'readOnly' ? null : (
        <PageFileDrop
          onFile={(file) => {
            bring({ file });
            goTo(toPath(id, { stage: 'listing', itemId: null, view: 'line' }));
          }}
        >
          {t('list.csv.drop')}
        </PageFileDrop>
      )}
    </Shell>
  );
}
