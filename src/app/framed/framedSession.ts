import { newAssessment } from '../../document/newAssessment';
import { progressOf } from '../../domain/progress';
import { computeWeights } from '../../domain/weights';
import type { AssessmentStorage } from '../../platform/assessmentStorage';
import type { Host } from '../../platform/hostWindow';
import { startSession, type Session } from '../session';
import type { HostSettings } from './hostSettings';

/** Where the answers of this page are. */
export type Keeping = 'browser' | 'memory' | 'blocked';

/** The id under which a framed page keeps its one assessment. */
const framedId = 'framed';

async function storageFor(persist: boolean): Promise<{ storage: AssessmentStorage; keeping: Keeping }> {
  if (persist) {
    const { openStorage } = await import('../../platform/openStorage');
    const { storage, status } = await openStorage();
    return { storage, keeping: status.kind === 'savedHere' ? 'browser' : 'blocked' };
  }
  const { createMemoryStorage } = await import('../../platform/memoryStorage');
  return { storage: createMemoryStorage(), keeping: 'memory' };
}

/** Opens what was kept here, or begins. The weights are the host's, whatever was kept. */
export async function startFramedSession(
  settings: HostSettings,
  title: string,
): Promise<{ readonly session: Session; readonly keeping: Keeping }> {
  const { storage, keeping } = await storageFor(settings.now().settings.persist);
  const kept = await storage.open(framedId).catch(() => null);
  const assessment = kept?.assessment ?? newAssessment(title, framedId);
  if (kept === null) await storage.create(assessment).catch(() => undefined);
  const session = startSession(assessment, storage);
  const weigh = () => {
    const { weighting, crossTeamRole } = settings.now().settings;
    const now = session.store.getSnapshot().context.assessment;
    if (JSON.stringify(now.weighting) !== JSON.stringify(weighting))
      session.store.trigger['weighting.chosen']({ weighting });
    if (now.crossTeamRole !== crossTeamRole) session.store.trigger['crossTeamRole.chosen']({ crossTeamRole });
  };
  weigh();
  settings.subscribe(weigh);
  return { session, keeping };
}

/** Tells the host how far somebody is: that they began, how many items are answered, that they saw the result. */
export function tellProgress({ store, flow }: Session, host: Host): void {
  const count = () => {
    const { items, weighting, crossTeamRole } = store.getSnapshot().context.assessment;
    const { answered, total } = progressOf(items, computeWeights(weighting, crossTeamRole));
    return { rated: answered, total };
  };
  let said = count();
  let hasStarted = false;
  let hasCompleted = false;
  store.subscribe(() => {
    const now = count();
    if (now.rated === said.rated && now.total === said.total) return;
    said = now;
    if (!hasStarted) host.say({ type: 'started', payload: null });
    hasStarted = true;
    host.say({ type: 'progressed', payload: now });
  });
  flow.subscribe((snapshot) => {
    if (hasCompleted || !snapshot.matches('results')) return;
    hasCompleted = true;
    host.say({ type: 'completed', payload: count() });
  });
}
