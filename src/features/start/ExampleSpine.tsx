import { useWords } from '../../i18n/Words';
import { ChalkLine } from '../../ui/ChalkLine';
import { Lock } from '../../ui/Lock';
import { Reel } from '../../ui/Reel';
import { ExampleBar } from './ExampleBar';
import { exampleWork, looseWork } from './exampleWork';
import styles from './ExampleSpine.module.css';

/** Long enough for the tallest window; what hangs lower than the last bar is clipped. */
const lineLength = 880;

/** The picture of what this is for: ten pieces of work on the line, and three that nobody holds. */
export function ExampleSpine() {
  const { t } = useWords();
  return (
    <figure className={styles.spine} aria-labelledby="start-spine-caption">
      <figcaption id="start-spine-caption" className="visually-hidden">
        {t('start.spine.caption')}
      </figcaption>
      <div className={styles.hung}>
        <div className={styles.line}>
          <ChalkLine length={lineLength} stroke={8} seed={7} />
        </div>
        <div className={styles.sides} aria-hidden="true">
          <span className={styles.inHouse}>{t('start.spine.inHouse')}</span>
          <span className={styles.partner}>{t('start.spine.partner')}</span>
        </div>
        <ol role="list" className={styles.rows}>
          {exampleWork.map(({ starter, side, size, stroke }) => (
            <li key={starter} className={styles.row} data-side={side} data-size={size}>
              {stroke === 'guarded' ? (
                <span className={styles.lock}>
                  <Lock width={14} />
                </span>
              ) : null}
              <span className={styles.bar}>
                <ExampleBar side={side} stroke={stroke} />
              </span>
              <span className={styles.name}>
                <span className="visually-hidden">
                  {t(side === 'inHouse' ? 'start.spine.inHouseWork' : 'start.spine.partnerWork')}
                </span>
                {t(`starter.${starter}.name`)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <ol role="list" className={styles.loose}>
        {looseWork.map((starter) => (
          <li key={starter} className={styles.looseRow}>
            <span className="visually-hidden">{t('start.spine.nobody')}</span>
            {t(`starter.${starter}.name`)}
          </li>
        ))}
      </ol>
      <div className={styles.end}>
        <Reel width={45} />
      </div>
    </figure>
  );
}
