import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { isTypedInto } from './pageKeys';
import styles from './QuestionRuler.module.css';
import { answerForKey, type RulerAnswer, type RulerLevel } from './rulerAnswer';

export interface QuestionRulerProps {
  /** Tells this question's radios from the others' on the page. */
  name: string;
  question: string;
  /** How to judge; stands beside the question, below it on a phone while the question has the focus. */
  help?: ReactNode;
  /** Exactly five, from 1 to 5. */
  levels: readonly { value: RulerLevel; wording: string }[];
  notSure: { label: string };
  /** What a 1 or a 5 is like; shown while the question has the focus. */
  lowExample?: ReactNode;
  highExample?: ReactNode;
  /** 1–5; a value between two levels (a group's median) is marked between them. Null: unanswered. */
  value: number | 'notSure' | null;
  /** What a value between two levels means, in words. */
  betweenWording?: ReactNode;
  /** The question the person is on: it gets the bar, its examples and its children. */
  focused: boolean;
  onChange: (answer: RulerAnswer) => void;
  onFocus?: (() => void) | undefined;
  /** Digits answer and up/down leave the question; without it the radios keep their native keys. */
  shortcuts?: boolean;
  /** Up (-1) or down (1) was pressed with shortcuts on. */
  onMove?: ((direction: -1 | 1) => void) | undefined;
  disabled?: boolean;
  /** Shown while focused, below the ruler: chips, an information line. */
  children?: ReactNode;
  /** What the answer leads to, shown below the ruler whether the question has the focus or not. */
  followUp?: ReactNode;
}

interface AnswerProps {
  answer: RulerAnswer;
  spoken: string;
  question: QuestionRulerProps;
  describedBy: string | undefined;
  children: ReactNode;
}

function Answer({ answer, spoken, question, describedBy, children }: AnswerProps) {
  return (
    <label className={answer === 'notSure' ? styles.notSure : styles.level}>
      <input
        type="radio"
        className={styles.radio}
        name={question.name}
        value={answer}
        aria-label={spoken}
        aria-describedby={describedBy}
        aria-keyshortcuts={
          question.shortcuts === true ? (answer === 'notSure' ? '0' : String(answer)) : undefined
        }
        checked={question.value === answer}
        disabled={question.disabled ?? false}
        onChange={() => {
          question.onChange(answer);
        }}
      />
      {children}
    </label>
  );
}

function Examples({ low, high }: { readonly low: ReactNode; readonly high: ReactNode }) {
  if (low === undefined && high === undefined) return null;
  return (
    <div className={styles.examples}>
      <p>
        {low === undefined ? null : (
          <>
            <b>1</b> {low}
          </>
        )}
      </p>
      <p>
        {high === undefined ? null : (
          <>
            <b>5</b> {high}
          </>
        )}
      </p>
    </div>
  );
}

/** One question answered on a ruler of five, with "not sure" standing apart from the scale. */
export function QuestionRuler(question: QuestionRulerProps) {
  const { levels, notSure, value, focused, onChange, onFocus, shortcuts = false, onMove } = question;
  const id = useId();
  const chosen = levels.find((level) => level.value === value);
  const between = typeof value === 'number' && !Number.isInteger(value) ? value : null;
  const [lowest, highest] = [levels[0], levels[levels.length - 1]];
  const describedBy = question.help === undefined ? undefined : `${id}-help`;
  // What the focus unfolds would slide the answer away from under a pointer that is still pressing it.
  const isPressed = useRef(false);
  const release = () => {
    isPressed.current = false;
  };
  const handleClick = ({ target }: MouseEvent) => {
    const wasChosen = target instanceof HTMLInputElement && target.value === String(value);
    if (wasChosen && !focused) onFocus?.();
  };

  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!shortcuts || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
    const answer = answerForKey(event.key);
    if (answer !== undefined) {
      event.preventDefault();
      event.currentTarget
        .querySelector<HTMLInputElement>(`input[type=radio][value="${String(answer)}"]`)
        ?.focus();
      onChange(answer);
    } else if (onMove && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    }
  };

  return (
    <div
      className={styles.frame}
      data-focused={focused}
      role="presentation"
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onFocus={() => {
        if (!isPressed.current) onFocus?.();
      }}
      onClick={handleClick}
      onKeyDown={handleKey}
    >
      <fieldset className={styles.question}>
        <legend className={styles.legend}>{question.question}</legend>
        {question.help === undefined ? null : (
          <p id={`${id}-help`} className={styles.help}>
            {question.help}
          </p>
        )}
        <div className={styles.ruler}>
          <div className={styles.levels}>
            {levels.map((level) => (
              <Answer
                key={level.value}
                answer={level.value}
                spoken={`${String(level.value)}, ${level.wording}`}
                question={question}
                describedBy={describedBy}
              >
                <span className={styles.number}>{level.value}</span>
                <span className={styles.wording}>{level.wording}</span>
              </Answer>
            ))}
            {between === null ? null : (
              <span
                className={styles.between}
                aria-hidden="true"
                style={{ insetInlineStart: `${String(((between - 0.5) / 5) * 100)}%` }}
              >
                {between}
              </span>
            )}
          </div>
          <Answer answer="notSure" spoken={notSure.label} question={question} describedBy={describedBy}>
            <span className={styles.zero}>0</span>
            <span className={styles.query}>?</span>
            <span className={styles.wording}>{notSure.label}</span>
          </Answer>
        </div>
        {between !== null && question.betweenWording !== undefined ? (
          <p className={styles.betweenWording}>{question.betweenWording}</p>
        ) : null}
        <div className={styles.below} aria-hidden="true" data-chosen={value ?? 'none'}>
          {chosen ? <span>{chosen.wording}</span> : null}
          {value === 'notSure' ? <span>{notSure.label}</span> : null}
          {value === null && lowest && highest ? (
            <>
              <span>{lowest.wording}</span>
              <span>{highest.wording}</span>
            </>
          ) : null}
        </div>
        {focused ? <Examples low={question.lowExample} high={question.highExample} /> : null}
        {focused && question.children !== undefined ? (
          <div className={styles.more}>{question.children}</div>
        ) : null}
        {question.followUp === undefined ? null : <div className={styles.more}>{question.followUp}</div>}
      </fieldset>
    </div>
  );
}
