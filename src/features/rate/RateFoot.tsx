import type { QuestionnaireEvent } from '../../flows/questionnaire/questionnaire.events';
import type { RateView, WayOn } from '../../flows/questionnaire/questionnaire.view';
import type { MessageKey } from '../../i18n/messages';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import styles from './RateFoot.module.css';

interface Props {
  readonly view: RateView;
  readonly shortcuts: boolean;
  readonly onKeys: () => void;
  readonly send: (event: QuestionnaireEvent) => void;
}

const wordsOnward: Readonly<Record<WayOn, MessageKey>> = {
  nextItem: 'rate.next',
  openItem: 'rate.next.open',
  check: 'rate.next.check',
  openQuestion: 'rate.next.question',
};

function KeyHints({ onKeys }: Pick<Props, 'onKeys'>) {
  const { t } = useWords();
  return (
    <div className={styles.hints}>
      <span aria-hidden="true">
        <Kbd>1</Kbd>–<Kbd>5</Kbd> {t('rate.key.answer')}
      </span>
      <span aria-hidden="true">
        <Kbd>0</Kbd> {t('rate.key.notSure')}
      </span>
      <span aria-hidden="true">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('rate.key.question')}
      </span>
      <span aria-hidden="true">
        <Kbd>F</Kbd> {t('rate.key.flags')}
      </span>
      <button type="button" className={styles.allKeys} onClick={onKeys}>
        <span aria-hidden="true">
          <Kbd>?</Kbd>
        </span>{' '}
        {t('rate.key.all')}
      </button>
    </div>
  );
}

/** The way back and the way on, and the keys that do the same. */
export function RateFoot({ view, shortcuts, onKeys, send }: Props) {
  const { t } = useWords();
  return (
    <footer className={styles.foot} data-card="">
      {shortcuts ? <KeyHints onKeys={onKeys} /> : null}
      <div className={styles.ways}>
        <Button onClick={() => send({ type: 'item.previous' })}>{t('rate.back')}</Button>
        <span className={styles.next} data-place="next">
          <Button
            variant="primary"
            keyHint={shortcuts ? t('rate.key.enter') : undefined}
            onClick={() => send({ type: 'item.next' })}
          >
            {t(wordsOnward[view.wayOn])}
          </Button>
        </span>
      </div>
    </footer>
  );
}
