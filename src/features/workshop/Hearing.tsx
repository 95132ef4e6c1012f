import type { Reveal, StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import styles from './Stage.module.css';

/** Who speaks now, on which question, and who speaks after. */
export function Hearing({ view, reveal }: { readonly view: StageView; readonly reveal: Reveal }) {
  const { t, number } = useWords();
  const { speaker } = view;
  const { question, speakers } = reveal;
  if (speaker === null || question === null) return null;
  const then = speakers[speakers.indexOf(speaker) + 1];
  return (
    <div className={styles.hearing}>
      <p className={styles.speaks}>
        {t('onStage.speaks', {
          name: speaker.participant.name,
          question: t(`criterion.${question}.name`),
          rating: number(speaker.rating),
        })}
      </p>
      <p>
        {t('onStage.speaks.end', {
          end: speaker.end,
          remote: speaker.participant.isRemote ? 'yes' : 'no',
        })}
      </p>
      {then === undefined ? null : (
        <p className={styles.caption}>{t('onStage.then', { name: then.participant.name })}</p>
      )}
    </div>
  );
}
