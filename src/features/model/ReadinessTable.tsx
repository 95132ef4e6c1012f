import type { Assessment } from '../../domain/assessment';
import type { OperatingModelResult } from '../../domain/operatingModel';
import { conditions, readinessAnswers, type Condition } from '../../domain/readiness';
import type { ItemResult } from '../../domain/result';
import { useWords, type Words } from '../../i18n/Words';
import { Disclosure } from '../../ui/Disclosure';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { TakeRow } from '../../ui/TakeMenu';
import { EvidenceNote } from './EvidenceNote';
import { ListSays } from './ListSays';
import type { EditAnswers } from './modelScreenProps';
import styles from './ReadinessTable.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly model: OperatingModelResult;
  readonly results: readonly ItemResult[];
  readonly edit: EditAnswers;
  readonly onOpenItem: (itemId: string) => void;
}

/** The four statements that co-managed work rests on: what a person says of each, beside what the list shows. */
export function ReadinessTable({ assessment, model, results, edit, onOpenItem }: Props) {
  const words = useWords();
  const { t, number } = words;
  const { readiness, quantities } = model;
  const left = readiness.unanswered.length;
  const finding = (quantities.readiness ?? 0) >= 3.5 ? 'yes' : 'no';
  return (
    <section className={styles.readiness}>
      <TakeRow title={t('model.ready.statement')} table={() => readinessTable(assessment, words)}>
        <h2>{left > 0 ? t('model.ready.open', { left }) : t(`model.ready.${finding}`)}</h2>
      </TakeRow>
      <div className={styles.heads} aria-hidden="true">
        <span>{t('model.ready.said')}</span>
        <span>{t('model.ready.list')}</span>
      </div>
      <ul className={styles.rows} role="list">
        {conditions.map((condition) => (
          <li key={condition} className={styles.row}>
            <div>
              <h3>{t(`condition.${condition}`)}</h3>
              <p className={styles.means}>{t(`condition.${condition}.means`)}</p>
              <EvidenceNote
                condition={condition}
                evidence={assessment[`${condition}Evidence`]}
                onKeep={(evidence) =>
                  edit['assessment.answered']({ fields: { [`${condition}Evidence`]: evidence } })
                }
              />
            </div>
            <Said condition={condition} assessment={assessment} edit={edit} />
            <div className={styles.list}>
              <span className="visually-hidden">
                {t('shell.pair', { name: t('model.ready.list'), value: '' })}
              </span>
              <ListSays condition={condition} model={model} results={results} onOpenItem={onOpenItem} />
            </div>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('model.ready.total', { total: number(readiness.total) })}>
        <p>{t('model.ready.counting')}</p>
      </Disclosure>
    </section>
  );
}

function readinessTable(assessment: Assessment, { t }: Words) {
  return {
    header: [t('model.ready.statement'), t('model.ready.said'), t('take.table.evidence')],
    rows: conditions.map((condition) => {
      const said = assessment[condition];
      return [
        t(`condition.${condition}`),
        said === null ? t('model.routes.unanswered') : t(`readiness.${said}`),
        assessment[`${condition}Evidence`],
      ];
    }),
  };
}

interface SaidProps {
  readonly condition: Condition;
  readonly assessment: Assessment;
  readonly edit: EditAnswers;
}

function Said({ condition, assessment, edit }: SaidProps) {
  const { t } = useWords();
  return (
    <SegmentedChoice
      legend={t(`condition.${condition}`)}
      legendHidden
      size="small"
      options={readinessAnswers.map((value) => ({ value, label: t(`readiness.${value}`) }))}
      value={assessment[condition]}
      onChange={(answer) => edit['assessment.answered']({ fields: { [condition]: answer } })}
    />
  );
}
