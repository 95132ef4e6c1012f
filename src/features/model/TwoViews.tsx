import { useWords } from '../../i18n/Words';
import styles from './TwoViews.module.css';

const views = ['leverage', 'oneOwner'] as const;

/** Both published positions, who holds them, what each sells, and what they agree on. */
export function TwoViews() {
  const { t, rich } = useWords();
  return (
    <section className={styles.views}>
      <h2 className="visually-hidden">{t('model.views')}</h2>
      <dl className={styles.pair}>
        {views.map((view) => (
          <div key={view}>
            <dt>
              <b>{t(`model.views.${view}`)}</b>{' '}
              <span className={styles.aside}>{t(`model.views.${view}.who`)}</span>
            </dt>
            <dd>{t(`model.views.${view}.says`)}</dd>
          </div>
        ))}
      </dl>
      <p>{rich('model.views.agree')}</p>
      <p className={styles.aside}>{t('model.views.apart')}</p>
    </section>
  );
}
