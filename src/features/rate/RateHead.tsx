import { useCallback } from 'react';
import type { RateView } from '../../flows/questionnaire/questionnaire.view';
import { useWords, type Words } from '../../i18n/Words';
import { FluidChalkLine } from '../../ui/ChalkLine';
import { Reel } from '../../ui/Reel';
import styles from './RateHead.module.css';

interface Props {
  readonly view: RateView;
  /** Without room for the list, the line lies across the page and shows how far one has come. */
  readonly isNarrow: boolean;
}

function LineAcross({ share }: { readonly share: number }) {
  const segmentsFor = useCallback(
    (length: number) => [{ from: 0, to: length * share, style: 'solid' } as const],
    [share],
  );
  return (
    <div className={styles.line} aria-hidden="true">
      <FluidChalkLine orientation="horizontal" segmentsFor={segmentsFor} />
      <span className={styles.reel} style={{ insetInlineStart: `${share * 100}%` }}>
        <Reel width={29} />
      </span>
    </div>
  );
}

function factsOf({ item }: RateView, { t }: Words): string {
  const kind = t(`rate.kind.${item.kind}`);
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
