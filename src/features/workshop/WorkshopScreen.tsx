import type { ReactNode } from 'react';
import type { CloseView, WorkshopView } from '../../flows/workshop/workshop.view';
import type { WorkItem } from '../../domain/workItem';
import type { Workshop } from '../../domain/workshop';
import type { BallotPorts } from './BallotVote';
import { LazyBallotVote } from './lazyParts';
import { Lobby } from './Lobby';
import { WorkshopStage } from './WorkshopStage';
import type { WorkshopProps, WorkshopStageProps } from './workshopScreenProps';

interface Props
  extends
    WorkshopProps<Exclude<WorkshopView, CloseView>>,
    Omit<WorkshopStageProps, 'view' | 'send' | 'ballots' | 'keepsNames'> {
  readonly workshop: Workshop;
  readonly items: readonly WorkItem[];
  readonly ports: BallotPorts;
  readonly listHref: string;
  /** The instant in UTC. */
  readonly now: () => string;
}

/** A workshop up to its close: the lobby, and then one item after another on stage. */
export function WorkshopScreen({ view, workshop, ports, listHref, now, ...stage }: Props): ReactNode {
  const { send, items } = stage;
  if (view.kind === 'lobby')
    return <Lobby view={view} send={send} listHref={listHref} ports={ports} now={now} />;
  return (
    <WorkshopStage
      {...stage}
      view={view}
      keepsNames={workshop.keepVoters}
      ballots={<LazyBallotVote workshop={workshop} items={items} send={send} ports={ports} />}
    />
  );
}
