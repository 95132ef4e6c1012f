import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/Words';
import styles from './ExplainScreen.module.css';

/** The parts of the explanation, in reading order. */
export const explainTopics = [
  'questions',
  'guardrails',
  'placement',
  'line',
  'firmness',
  'crossTeam',
  'sources',
] as const;
export type ExplainTopic = (typeof explainTopics)[number];

interface Props {
  /** The part to begin with. */
  readonly topic?: ExplainTopic | null;
}

/** The method in plain words, with its sources and its limits. */
export function ExplainScreen({ topic = null }: Props) {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const show = (wanted: ExplainTopic) => {
    screen.current?.querySelector<HTMLElement>(`[data-topic="${wanted}"]`)?.focus();
  };
  useEffect(() => {
    if (topic !== null) show(topic);
  }, [topic]);
  return (
    <div ref={screen} className={styles.screen}>
      <h1>{t('explain.title')}</h1>
      <p className={styles.lead}>{t('explain.lead')}</p>
      <nav aria-label={t('explain.contents')} className={styles.contents}>
        <ul role="list">
          {explainTopics.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => show(id)}>
                {t(`explain.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.text}>
        {explainTopics.map((id) => (
          <section key={id}>
            <h2 tabIndex={-1} data-topic={id}>
              {t(`explain.${id}`)}
            </h2>
            <TopicText topic={id} />
          </section>
        ))}
        <section>
          <h2>{t('explain.promise')}</h2>
          <p>{t('app.promise')}</p>
          <p>
            <a href="#/embed">{t('start.embed')}</a>
          </p>
        </section>
      </div>
    </div>
  );
}

const questions = ['context', 'continuity', 'capacity', 'crossTeam'] as const;
const order = [
  'decideInside',
  'findOut',
  'ownInsideDeliverOutside',
  'keepLight',
  'onTheLine',
  'keepInHouse',
  'placeWithPartner',
] as const;

function TopicText({ topic }: { readonly topic: ExplainTopic }): ReactNode {
  const { t, rich } = useWords();
  switch (topic) {
    case 'questions':
      return (
        <>
          <p>{t('explain.questions.1')}</p>
          <ul>
            {questions.map((criterion) => (
              <li key={criterion}>{rich(`explain.questions.${criterion}`)}</li>
            ))}
          </ul>
          <p>{t('explain.questions.2')}</p>
          <p>{t('explain.questions.3')}</p>
        </>
      );
    case 'guardrails':
      return (
        <>
          <p>{rich('explain.guardrails.1')}</p>
          <p>{t('explain.guardrails.2')}</p>
        </>
      );
    case 'placement':
      return (
        <>
          <p>{t('explain.placement.1')}</p>
          <ol>
            {order.map((placement) => (
              <li key={placement}>{rich(`explain.placement.${placement}`)}</li>
            ))}
          </ol>
          <p>{t('explain.placement.2')}</p>
        </>
      );
    case 'line':
      return ([1, 2, 3, 4] as const).map((part) => <p key={part}>{t(`explain.line.${part}`)}</p>);
    case 'firmness':
      return ([1, 2, 3, 4] as const).map((part) => <p key={part}>{rich(`explain.firmness.${part}`)}</p>);
    case 'crossTeam':
      return ([1, 2] as const).map((part) => <p key={part}>{t(`explain.crossTeam.${part}`)}</p>);
    case 'sources':
      return (
        <>
          <ul>
            <li>{rich('explain.sources.smartt')}</li>
            <li>{rich('explain.sources.fit')}</li>
          </ul>
          <p>{t('explain.sources.agree')}</p>
          <p>{t('explain.sources.papers')}</p>
        </>
      );
  }
}
