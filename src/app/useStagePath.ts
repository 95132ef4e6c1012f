import { useEffect, useRef } from 'react';
import type { QuestionnaireSnapshot } from '../flows/questionnaire/questionnaire.machine';
import { toRailView } from '../flows/questionnaire/questionnaire.view';
import { toPath, toPlace, type Place } from './paths';
import type { Session } from './session';

function placeOf(snapshot: QuestionnaireSnapshot): Pick<Place, 'stage' | 'itemId'> {
  const { stage } = toRailView(snapshot);
  return { stage, itemId: stage === 'rating' ? snapshot.context.itemId : null };
}

/**
 * Keeps the address and the machine in step. The address asks (a link, the browser's Back), the machine decides,
 * and where it decides otherwise the address follows.
 */
export function useStagePath(
  id: string,
  { flow }: Session,
  path: string,
  goTo: (path: string, options?: { readonly replace?: boolean }) => void,
): Place {
  const place = toPlace(path);
  const asked = useRef<string | null>(null);
  useEffect(() => {
    asked.current = path;
    const wanted = toPlace(path);
    if (wanted && wanted.stage !== 'settings') {
      const now = placeOf(flow.getSnapshot());
      if (wanted.stage === 'rating' && wanted.itemId !== null && wanted.itemId !== now.itemId)
        flow.send({ type: 'item.opened', itemId: wanted.itemId });
      else if (wanted.stage !== now.stage) flow.send({ type: 'stage.opened', stage: wanted.stage });
    }
    const follow = (replace: boolean) => {
      const asks = toPlace(asked.current ?? '');
      if (asks?.stage === 'settings') return;
      const now = placeOf(flow.getSnapshot());
      if (asks?.stage === now.stage && (now.stage !== 'rating' || asks.itemId === now.itemId)) return;
      const next = toPath(id, { ...now, view: 'line' });
      asked.current = next;
      goTo(next, { replace });
    };
    follow(true);
    const listening = flow.subscribe(() => {
      follow(false);
    });
    return () => {
      listening.unsubscribe();
    };
  }, [flow, path, id, goTo]);
  return place ?? { stage: toRailView(flow.getSnapshot()).stage, itemId: null, view: 'line' };
}
