import { Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Criterion } from '../../domain/criterion';
import type { AnswerManner, QuestionnaireEvent } from '../../flows/questionnaire/questionnaire.events';
import type { RateView } from '../../flows/questionnaire/questionnaire.view';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import type { RulerAnswer } from '../../ui/rulerAnswer';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { FlagRow } from './FlagRow';
import { RateHead } from './RateHead';
import { ItemLine } from './ItemLine';
import { NoteField, type NoteHandle } from './NoteField';
import { Question } from './Question';
import { RateFoot } from './RateFoot';
import styles from './RateScreen.module.css';
import { useFollowFocus } from './useFollowFocus';
import { useShowOnceAnswered } from './useShowOnceAnswered';
import { useRateKeys } from './useRateKeys';

interface Props {
  readonly view: RateView;
  readonly send: (event: QuestionnaireEvent) => void;
  /** Whether single keys answer and lead on. */
  readonly shortcuts: boolean;
}

/** What is not needed to answer the first question arrives when it is. */
const WorkedExample = arriving(['answers'], async () => (await import('./WorkedExample')).WorkedExample);
const KeysDialog = arriving(['answers'], async () => (await import('./KeysDialog')).KeysDialog);
const AlikeDialog = arriving(['answers'], async () => (await import('./AlikeDialog')).AlikeDialog);

function mannerOfKey(key: string): AnswerManner {
  if (/^[0-5]$/.test(key)) return 'typed';
  return key === ' ' ? 'pressed' : 'moved';
}

/** The page of one item: its flags and the four questions, in ink and plaster so that nothing steers an answer. */
export function RateScreen({ view, send, shortcuts }: Props) {
  const { t } = useWords();
  const announce = useAnnounce();
  const isWithoutList = useMediaQuery('(width < 72rem)');
  const isPhone = useMediaQuery('(width < 40rem)');
  const [keys, setKeys] = useState<'never shown' | 'open' | 'closed'>('never shown');
  const page = useRef<HTMLDivElement>(null);
  const noteField = useRef<NoteHandle>(null);
  const manner = useRef<AnswerManner>('pressed');
  const { item, position, total } = view;

  useFollowFocus(page, item.id, view.focus);
  const announceItem = useEffectEvent(() => announce(t('rate.opened', { item: item.name, position, total })));
  useEffect(() => announceItem(), [item.id]);
  useShowOnceAnswered(page, item.id, view.showsWorkedExample);

  const answer = useCallback(
    (criterion: Criterion, given: RulerAnswer) =>
      send({ type: 'criterion.rated', criterion, rating: given, manner: manner.current }),
    [send],
  );
  const open = useCallback((itemId: string) => send({ type: 'item.opened', itemId }), [send]);
  useRateKeys(shortcuts, {
    onAnswer: (given) => {
      const question = view.questions.find(({ isFocused }) => isFocused);
      if (question) answer(question.criterion, given);
    },
    onMove: (by) => send({ type: 'focus.moved', by }),
    onNext: () => send({ type: 'item.next' }),
    onPrevious: () => send({ type: 'item.previous' }),
    onFlags: () => send({ type: 'criterion.focused', focus: 'flags' }),
    onNote: () => noteField.current?.open(),
    onHelp: () => setKeys('open'),
  });

  return (
    <div className={styles.screen} ref={page}>
      <article
        className={styles.card}
        data-card=""
        tabIndex={-1}
        aria-label={item.name}
        onPointerDownCapture={() => {
          manner.current = 'pressed';
        }}
        onKeyDownCapture={(event) => {
          manner.current = mannerOfKey(event.key);
        }}
      >
        <RateHead view={view} isNarrow={isWithoutList} />
        <FlagRow view={view} isNarrow={isPhone} send={send} />
        <div className={styles.questions}>
          {view.questions.map(({ criterion, rating, isFocused }) => (
            <Question
              key={criterion}
              criterion={criterion}
              side={view.weights.side[criterion]}
              rating={rating}
              isFocused={isFocused}
              shortcuts={shortcuts}
              shortOf={item.shortOf}
              onAnswer={answer}
              send={send}
            />
          ))}
        </div>
        <NoteField
          key={item.id}
          ref={noteField}
          itemName={item.name}
          note={item.note}
          onWrite={(note) => send({ type: 'note.written', note })}
        />
      </article>
      <div className={styles.foot}>
        {position === 1 ? (
          <div role="status">
            {view.showsWorkedExample ? (
              <Suspense fallback={null}>
                <WorkedExample item={item} weights={view.weights} />
              </Suspense>
            ) : null}
          </div>
        ) : null}
        <RateFoot view={view} shortcuts={shortcuts} onKeys={() => setKeys('open')} send={send} />
      </div>
      {isWithoutList ? null : (
        <div className={styles.list}>
          <ItemLine items={view.items} weights={view.weights} currentIndex={position - 1} onOpen={open} />
        </div>
      )}
      <div className={styles.progress}>
        <p>{t('rate.list.progress', { answered: view.answeredCount })}</p>
        {view.canSeeResults ? (
          <Button variant="quiet" size="small" onClick={() => send({ type: 'results.asked' })}>
            {t('rate.results')}
          </Button>
        ) : null}
      </div>
      <Suspense fallback={null}>
        {keys === 'never shown' ? null : (
          <KeysDialog open={keys === 'open'} onClose={() => setKeys('closed')} />
        )}
        {view.identicalAnswers === null ? null : (
          <AlikeDialog
            count={view.identicalAnswers}
            onKeep={() => send({ type: 'answers.kept' })}
            onLookAgain={() => send({ type: 'answers.revisited' })}
          />
        )}
      </Suspense>
    </div>
  );
}
