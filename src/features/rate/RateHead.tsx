import type { RateView } from '../../flows/questionnaire/questionnaire.view';
import { useWords, type Words } from '../../i18n/Words';
import { LineAcross } from '../../ui/LineAcross';
import styles from './RateHead.module.css';

interface Props {
  readonly view: RateView;
  /** Without room for the list, the line lies across the page and shows how far one has come. */
  readonly isNarrow: boolean;
}

function factsOf({ item }: RateView, { t }: Words): string {
  const kind = t(`kind.${item.kind}`);
  return item.doneBy === 'unknown' ? kind : `${kind} · ${t(`rate.doneBy.${item.doneBy}`)}`;
}

const minutesPerHour = 60;
const mostMinutes = 120;

function timeLeft(minutes: number, { t }: Words): string {
  return minutes < mostMinutes
    ? t('rate.minutesLeft', { minutes })
    : t('rate.hoursLeft', { hours: Math.round(minutes / minutesPerHour) });
}

/** Which item this is, what it means, and how far one has come. */
export function RateHead({ view, isNarrow }: Props) {
  const words = useWords();
  const { t } = words;
  const { item, position, total, minutesLeft } = view;
  return (
    <header className={styles.head}>
      <p className={styles.progress}>
        <span className={styles.position}>{t('rate.position', { position, total })}</span>
        <span className={styles.dot} aria-hidden="true">
          {' · '}
        </span>
        <span>{timeLeft(minutesLeft, words)}</span>
      </p>
      {isNarrow ? <LineAcross share={position / total} /> : null}
      <h1 className={styles.name}>{item.name}</h1>
      <div className={styles.about}>
        {item.description === '' ? null : <p>{item.description}</p>}
        <p>{factsOf(view, words)}</p>
      </div>
    </header>
  );
}
