import { useState } from 'react';
import { writeMarkdown } from '../../document/report';
import type { Workshop } from '../../domain/workshop';
import type { WorkshopRecord } from '../../domain/workshopRecord';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import styles from './CloseScreen.module.css';
import { recordColumns, recordReport, toRecordRow, type RecordRow } from './recordWords';

/** What the record needs of the world outside. */
export interface RecordPorts {
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (title: string, markdown: string) => void;
  readonly onPrint: () => void;
}

interface Props extends RecordPorts {
  readonly title: string;
  readonly record: WorkshopRecord;
  readonly workshop: Workshop;
  readonly now: () => string;
}

const rowKey = ({ id }: RecordRow) => id;

/** What the room decided, item by item, to read, to print and to take along as Markdown. */
export function RecordSection({ title, record, workshop, now, onCopy, onSave, onPrint }: Props) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<'copied' | 'copyRefused' | null>(null);
  const markdown = () => writeMarkdown(recordReport(title, record, workshop, now(), words));
  const columns = recordColumns.map((key) => ({
    key,
    header: t(`close.record.${key}`),
    numeric: key === 'minutes',
    cell: (row: RecordRow) => row[key],
  }));
  return (
    <section className={styles.section} aria-labelledby="close-record">
      <h2 id="close-record">{t('close.record')}</h2>
      <p className={styles.aside}>
        {t('close.record.rule', { rule: t(`close.record.rule.${workshop.rule}`) })}
      </p>
      <DataTable
        caption={t('close.record')}
        captionHidden
        takeAs={t('close.record')}
        columns={columns}
        rows={record.items.map((recorded) => toRecordRow(recorded, words))}
        rowKey={rowKey}
        empty={t('close.record.none')}
      />
      <div className={`${styles.choices ?? ''} screen-only`}>
        <Button
          size="small"
          onClick={() => {
            setSaid(null);
            void onCopy(markdown()).then((done) => setSaid(done ? 'copied' : 'copyRefused'));
          }}
        >
          {t('close.copy')}
        </Button>
        <Button size="small" onClick={() => onSave(t('close.record.of', { title }), markdown())}>
          {t('close.save')}
        </Button>
        <Button size="small" onClick={onPrint}>
          {t('close.print')}
        </Button>
        <span role="status">{said === null ? null : t(`close.${said}`)}</span>
      </div>
    </section>
  );
}
