import { Suspense, useMemo, useState } from 'react';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { StarterId } from '../../catalogue/starters';
import type { WorkInSlices } from '../../document/pausing';
import type { Reader } from '../../document/readBroughtFile';
import { newWorkItem } from '../../document/workItemFields';
import type { Assessment } from '../../domain/assessment';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Tabs } from '../../ui/Tabs';
import type { FilePanelProps } from './FilePanel';
import type { ItemDraft } from './ItemForm';
import { ItemsOnLine } from './ItemsOnLine';
import styles from './ListScreen.module.css';
import { PastePanel } from './PastePanel';
import { useMerge } from './useMerge';

/** Pasting is at hand at once; the other ways in arrive when they are chosen. */
const StarterPanel = arriving(['adding'], async () => (await import('./StarterPanel')).StarterPanel);
const FilePanel = arriving(['adding', 'importing'], async () => (await import('./FilePanel')).FilePanel);
const ItemForm = arriving(['adding'], async () => (await import('./ItemForm')).ItemForm);

type Way = 'paste' | 'starter' | 'csv' | 'hand';

export interface ListScreenProps {
  readonly assessment: Assessment;
  readonly edit: AssessmentStore['trigger'];
  readonly reader: Reader;
  readonly workInSlices: WorkInSlices;
  readonly onNext: () => void;
  /** A file that was dropped or brought along, to be looked at at once. */
  readonly file: File | null;
  /** The brought file has been looked at; it need not be brought again. */
  readonly onFileTaken: () => void;
  readonly onAssessment: FilePanelProps['onAssessment'];
}

/** Above this many items people are told that fewer do. */
const many = 40;

const nothingSaid: ItemDraft = {
  name: '',
  description: '',
  group: '',
  kind: 'ongoing',
  doneBy: 'unknown',
  hoursPerMonth: null,
};

/** Where the list comes from: four ways to add work on one side, the list that grows on the other. */
export function ListScreen({ assessment, edit, onNext, ...incoming }: ListScreenProps) {
  const { t } = useWords();
  const { items } = assessment;
  const { file, reader, workInSlices } = incoming;
  const [chosenWay, setWay] = useState<Way>('paste');
  const way = file === null ? chosenWay : 'csv';
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<StarterId>>(new Set());
  const [manyIsFine, setManyIsFine] = useState(false);
  const merge = useMerge(items, edit);
  const groups = useMemo(
    () => [...new Set(items.map(({ group }) => group).filter((group) => group !== ''))],
    [items],
  );
  const sortByHours = () => {
    const sorted = items.toSorted((a, b) => (b.hoursPerMonth ?? -1) - (a.hoursPerMonth ?? -1));
    merge({ changed: sorted.map(({ id }, order) => ({ id, fields: { order } })) }, t('list.many.sorted'));
    setManyIsFine(true);
  };
  const empty = items.length === 0;
  return (
    <div className={styles.screen}>
      <header className={styles.intro}>
        <h1>{t('list.title')}</h1>
        <p className={styles.lead}>{t('list.lead')}</p>
      </header>
      <div className={styles.ways}>
        <Suspense fallback={null}>
          <Tabs
            label={t('list.ways')}
            selected={way}
            onSelect={setWay}
            tabs={[
              {
                id: 'paste',
                label: t('list.tab.paste'),
                content: (
                  <PastePanel
                    assessment={assessment}
                    reader={reader}
                    workInSlices={workInSlices}
                    text={pasted}
                    onText={setPasted}
                    onMerge={merge}
                  />
                ),
              },
              {
                id: 'starter',
                label: t('list.tab.starter'),
                content: <StarterPanel items={items} chosen={chosen} onChoose={setChosen} onMerge={merge} />,
              },
              {
                id: 'csv',
                label: t('list.tab.csv'),
                content: (
                  <FilePanel
                    {...incoming}
                    assessment={assessment}
                    onMerge={merge}
                    onFileTaken={() => {
                      setWay('csv');
                      incoming.onFileTaken();
                    }}
                  />
                ),
              },
              {
                id: 'hand',
                label: t('list.tab.hand'),
                content: (
                  <ItemForm
                    draft={nothingSaid}
                    groups={groups}
                    submitWords={t('list.form.add')}
                    repeats
                    onSubmit={(draft) =>
                      merge({ added: [newWorkItem(draft)] }, t('list.added', { count: 1 }))
                    }
                  />
                ),
              },
            ]}
          />
        </Suspense>
      </div>
      <div className={styles.side}>
        <ItemsOnLine items={items} edit={edit} onMerge={merge}>
          {items.length > many && !manyIsFine ? (
            <Banner
              actions={
                <Button size="small" onClick={sortByHours}>
                  {t('list.many.sort')}
                </Button>
              }
              dismissLabel={t('list.many.dismiss')}
              onDismiss={() => setManyIsFine(true)}
            >
              {t('list.many')}
            </Banner>
          ) : null}
        </ItemsOnLine>
      </div>
      <footer className={styles.foot}>
        {empty ? (
          <p id="list-missing" className={styles.missing}>
            {t('list.next.missing')}
          </p>
        ) : null}
        <Button
          size="large"
          variant="primary"
          aria-disabled={empty}
          aria-describedby={empty ? 'list-missing' : undefined}
          onClick={() => {
            if (!empty) onNext();
          }}
        >
          {t('list.next')}
        </Button>
      </footer>
    </div>
  );
}
