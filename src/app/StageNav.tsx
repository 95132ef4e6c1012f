import { useWords } from '../i18n/Words';
import type { Stage } from '../flows/questionnaire/questionnaire.events';
import type { RailView } from '../flows/questionnaire/questionnaire.view';
import styles from './StageNav.module.css';

interface Props {
  readonly rail: RailView;
  readonly hrefOf: (stage: Stage) => string;
}

/** The stages in order; one that cannot be opened yet is named but leads nowhere. */
export function StageNav({ rail, hrefOf }: Props) {
  const { t } = useWords();
  return (
    <nav aria-label={t('shell.stages')}>
      <ol role="list" className={styles.stages}>
        {rail.stages.map(({ stage, canOpen }) => (
          <li key={stage}>
            {canOpen || stage === rail.stage ? (
              <a
                className={styles.stage}
                href={hrefOf(stage)}
                aria-current={stage === rail.stage ? 'step' : undefined}
              >
                {t(`stage.${stage}`)}
              </a>
            ) : (
              <span className={styles.stage} data-closed="">
                {t(`stage.${stage}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
