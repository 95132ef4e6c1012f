import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { WorkItemFields } from '../../../document/workItemFields';
import type { Assessment } from '../../../domain/assessment';
import { namesUsed } from '../../../domain/namesUsed';
import type { Weights } from '../../../domain/weights';
import { arriving } from '../../../i18n/arriving';
import { useWords } from '../../../i18n/Words';
import { useAnnounce } from '../../../ui/Announcer';
import { Button } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import type { ResultRow } from '../resultRow';
import type { EditAssessment, ExplainedHere } from '../resultsScreenProps';
import { Decision } from './Decision';
import { Duties } from './Duties';
import { Firmness } from './Firmness';
import { Flips } from './Flips';
import { ItemHead } from './ItemHead';
import styles from './ItemSheet.module.css';
import { Note } from './Note';
import { Owners } from './Owners';
import { Parts } from './Parts';
import { Precedents } from './Precedents';
import { Pulls } from './Pulls';
import { Rationale } from './Rationale';
import { Redraw } from './Redraw';
import { StepButtons } from './StepButtons';
import { Today } from './Today';
import { WayBack } from './WayBack';

const Votes = arriving(['votes'], async () => (await import('./Votes')).Votes);

interface Props {
  readonly assessment: Assessment;
  readonly row: ResultRow;
  /** The rows one can step through, in the order shown. */
  readonly rows: readonly ResultRow[];
  readonly weights: Weights;
  readonly edit: EditAssessment;
  readonly onOpenItem: (id: string | null) => void;
  readonly onRate: (itemId: string) => void;
  readonly onExplain: (topic: ExplainedHere) => void;
}

/** Why one item landed where it did, how firm that is, and what a person makes of it. */
export function ItemSheet(props: Props) {
  const { assessment, row, rows, weights, edit, onOpenItem, onRate, onExplain } = props;
  const { t, number } = useWords();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const { item } = row;
  const index = rows.indexOf(row);
  const position = t('item.position', { position: number(index + 1), total: number(rows.length) });
  const people = useMemo(() => namesUsed(assessment.items), [assessment.items]);
  const goesOutside = row.outcome.delivers === 'partner';
  const change = (fields: Partial<WorkItemFields>) => {
    edit['item.changed']({ id: item.id, fields });
  };

  useEffect(() => {
    const sheet = top.current?.closest('dialog');
    if (sheet) sheet.scrollTop = 0;
  }, [item.id]);

  const step = (by: -1 | 1) => {
    const next = rows[index + by];
    if (next === undefined) return;
    onOpenItem(next.item.id);
    announce(
      `${next.item.name}, ${t('item.position', { position: number(index + by + 1), total: number(rows.length) })}`,
    );
  };

  return (
    <Sheet
      open
      onClose={() => onOpenItem(null)}
      title={item.name}
      closeLabel={t('shell.close')}
      lead={
        <StepButtons
          position={position}
          isFirst={index <= 0}
          isLast={index === rows.length - 1}
          onStep={step}
        />
      }
    >
      <div ref={top} key={item.id} className={styles.inside}>
        <ItemHead row={row} />
        <Rationale row={row} weights={weights} onExplain={onExplain} />
        <Today row={row} />
        <Pulls row={row} weights={weights} />
        <Flips
          row={row}
          weights={weights}
          onAnswer={(criterion, rating) => change({ [criterion]: rating })}
        />
        <Firmness row={row} weights={weights} onExplain={onExplain} />
        {item.discussion === null ? null : (
          <Suspense fallback={null}>
            <Votes item={item} weights={weights} />
          </Suspense>
        )}
        <p>
          <Button variant="quiet" size="small" onClick={() => onRate(item.id)}>
            {t('answers.edit')}
          </Button>
        </p>
        <Owners row={row} people={people} onChange={change} />
        <Parts row={row} items={assessment.items} people={people} edit={edit} onOpenItem={onOpenItem} />
        {goesOutside && (
          <>
            <Duties row={row} reviewShare={assessment.reviewShare} people={people} onChange={change} />
            <WayBack item={item} people={people} onChange={change} />
          </>
        )}
        <Decision row={row} onChange={change} />
        <Redraw item={item} onChange={change} />
        <Precedents item={item} />
        <Note item={item} onChange={(note) => change({ note })} />
      </div>
    </Sheet>
  );
}
