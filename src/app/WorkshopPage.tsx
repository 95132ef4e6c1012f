import { useSelector as useStore } from '@xstate/store-react';
import { useActorRef, useSelector } from '@xstate/react';
import { Suspense, useEffect, useMemo } from 'react';
import type { AssessmentStore } from '../document/assessmentStore';
import { dayOf } from '../document/calendar';
import { newWorkshop } from '../domain/workshop';
import { WorkshopScreen } from '../features/workshop/WorkshopScreen';
import type { WorkshopEvent } from '../flows/workshop/workshop.events';
import { toWorkshopView, type CloseView, type WorkshopView } from '../flows/workshop/workshop.view';
import { ahead, arriving } from '../i18n/arriving';
import { useWords } from '../i18n/Words';
import { copyText } from '../platform/clipboard';
import { saveTextFile, toFileName } from '../platform/files';
import { printPage } from '../platform/printing';
import { addressOf, canBeLinkedTo } from '../platform/sharing';
import { TakeAlongContext } from '../ui/takeAlong';
import type { Home } from './home';
import { toPath, toWorkshopPath, type ResultView } from './paths';
import type { Session } from './session';
import { Shell } from './Shell';
import { StageLine } from './StageLine';
import { useTakeAlong } from './takeAway/useTakeAlong';
import { Tools } from './Tools';
import { useArriveAhead } from './useArriveAhead';
import { useEditKeys } from './useEditKeys';
import { usePreferences } from './usePreferences';
import { tellFacts, workshopOn, type WorkshopFlow } from './workshopSession';
import { RoomWindow } from './RoomWindow';

const LazyCloseScreen = arriving(
  ['close'],
  async () => (await import('../features/workshopClose/CloseScreen')).CloseScreen,
);

const loadQrCode = ahead(() => import('../document/qrCode'));

async function drawQr(text: string) {
  const { drawQrCode } = await loadQrCode();
  return drawQrCode(text);
}

function linkToBallot(payload: string): string {
  return addressOf(`b=${payload}`);
}

function instant(): string {
  return new Date().toISOString();
}

interface Props {
  readonly id: string;
  readonly session: Session;
  readonly home: Home;
  /** It is looked at only, so nothing says that it is saved. */
  readonly isVisit: boolean;
}

/** Tells the workshop what time it is. A tab in the background hears of it late, and then of all of it. */
function useSeconds(flow: WorkshopFlow) {
  useEffect(() => {
    let told = performance.now();
    const ticking = setInterval(() => {
      const seconds = Math.floor((performance.now() - told) / 1000);
      if (seconds === 0) return;
      told += seconds * 1000;
      flow.send({ type: 'time.passed', seconds });
    }, 1000);
    return () => clearInterval(ticking);
  }, [flow]);
}

function isClosing(view: WorkshopView): view is CloseView {
  return view.kind === 'closing' || view.kind === 'closed';
}

/** The workshop on the document of a store, where its record has come to. */
function useWorkshop(store: AssessmentStore): WorkshopFlow {
  const machine = useMemo(() => workshopOn(store), [store]);
  const flow = useActorRef(machine, { input: { assessment: store.getSnapshot().context.assessment } });
  useEffect(() => tellFacts(store, flow), [store, flow]);
  return flow;
}

/** The workshop of one assessment, from its lobby to its close. */
export function WorkshopPage({ id, session, home, isVisit }: Props) {
  const { t } = useWords();
  const { store, saving } = session;
  const flow = useWorkshop(store);
  const { assessment, canUndo, canRedo } = useStore(store, ({ context }) => context);
  const weights = useSelector(flow, ({ context }) => context.weights);
  const view = useSelector(flow, toWorkshopView);
  const [preferences] = usePreferences(home);
  const takeAlong = useTakeAlong(assessment.title);
  useEditKeys(store);
  // Nobody in a room waits for a network.
  useArriveAhead(true);
  useSeconds(flow);
  useEffect(() => {
    document.title = t('app.page', { page: `${t('workshop.title')} · ${assessment.title}` });
  }, [t, assessment.title]);

  const send = (event: WorkshopEvent) => {
    // A workshop begins with the first thing said about it, so that a look into the lobby leaves no trace.
    if (assessment.workshop === null)
      flow.send({ type: 'lobby.opened', id: crypto.randomUUID().replaceAll('-', '') });
    flow.send(event);
  };
  const hrefTo = (stage: 'listing' | 'settings' | 'results', resultView: ResultView = 'line') =>
    `#${toPath(id, { stage, itemId: null, view: resultView })}`;
  const today = dayOf(new Date());
  const { workshop } = assessment;
  const screen = isClosing(view) ? (
    <LazyCloseScreen
      view={view}
      send={send}
      title={assessment.title}
      today={today}
      now={instant}
      hrefs={{
        names: hrefTo('results', 'gaps'),
        line: hrefTo('results'),
        plan: hrefTo('results', 'plan'),
        version: hrefTo('results', 'versions'),
      }}
      onCopy={copyText}
      onSave={(title, markdown) => {
        saveTextFile(toFileName(title, '.md'), markdown, 'text/markdown');
      }}
      onPrint={printPage}
    />
  ) : (
    <WorkshopScreen
      view={view}
      send={send}
      workshop={workshop ?? newWorkshop('none')}
      items={assessment.items}
      ports={{
        title: assessment.title,
        weights,
        linkTo: canBeLinkedTo() ? linkToBallot : null,
        copy: copyText,
        drawQr,
      }}
      shortcuts={preferences.shortcuts}
      today={today}
      now={instant}
      onUndo={store.trigger.undo}
      listHref={hrefTo('listing')}
      leaveHref={`#/a/${id}`}
      roomWindow={workshop ? <RoomWindow room={workshop.id} flow={flow} /> : null}
    />
  );
  if (view.kind === 'stage') return <main id="content">{screen}</main>;
  return (
    <Shell
      hangs
      line={<StageLine stage="results" />}
      nav={<a href={`#/a/${id}`}>{assessment.title}</a>}
      tools={
        <Tools
          saving={isVisit ? null : saving}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={store.trigger.undo}
          onRedo={store.trigger.redo}
          answersHref={hrefTo('results')}
          workshopHref={`#${toWorkshopPath(id)}`}
          settingsHref={hrefTo('settings')}
        />
      }
    >
      <TakeAlongContext value={takeAlong}>
        <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>{screen}</Suspense>
      </TakeAlongContext>
    </Shell>
  );
}
