import type { Assessment } from '../../domain/assessment';
import type { Readiness } from '../../domain/readiness';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { splitLanes } from './lanes';
import styles from './Routes.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly readiness: Readiness;
  readonly results: readonly ItemResult[];
}

/** The two ways out of shared work without its conditions, side by side. */
export function Routes({ assessment, readiness, results }: Props) {
  const { t, number } = useWords();
  const lanes = splitLanes(results);
  return (
    <section className={styles.routes}>
      <h2>{t('model.routes')}</h2>
      <div className={styles.pair}>
        <div>
          <h3>{t('model.routes.meet')}</h3>
          <p>{t('model.routes.meet.how', { done: number(4 - readiness.missing.length) })}</p>
          <ul>
            {readiness.missing.map((condition) => {
              const said = assessment[condition];
              const isCapped = condition === 'enforcedAccountability' && readiness.isCapped;
              const answer = said === null ? t('model.routes.unanswered') : t(`readiness.${said}`);
              return (
                <li key={condition}>
                  {t('shell.pair', {
                    name: t(`condition.${condition}`),
                    value: isCapped ? t('model.routes.capped') : answer,
                  })}
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <h3>{t('model.routes.lanes')}</h3>
          {lanes.length === 0 ? (
            <p>{t('model.routes.lanes.none')}</p>
          ) : (
            <>
              <p>{t('model.routes.lanes.how')}</p>
              <ul>
                {lanes.map(({ group, inHouse, partner }) => (
                  <li key={group}>
                    {t('model.routes.lanes.item', {
                      lane: group === '' ? t('model.routes.lanes.noGroup') : group,
                      inHouse,
                      partner,
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
