import { ChartFigure } from './ChartFigure';
import {
  dotRadius,
  frameOf,
  ghostRadius,
  layoutVotes,
  placeOf,
  stripWidth,
  type StripFrame,
} from './voteLayout';
import type { VoteQuestion, VoteStripProps } from './voteQuestion';
import classes from './VoteStrip.module.css';

const levels = [1, 2, 3, 4, 5] as const;

/**
 * How far apart a room is: for each question every vote as a nameless dot over 1 to 5, those that are not sure apart.
 * Filled dots are the median, which also stands beside them as a digit; the votes of an earlier round hang below the
 * rule as ghosts. All sizes follow the size of body text, so it reads on a page and on a stage.
 */
export function VoteStrip({ questions, notSure, twin }: VoteStripProps) {
  const frame = frameOf(questions);
  return (
    <ChartFigure twin={twin}>
      <div className={classes.strips} data-crowded={frame.hasNotSure}>
        <div className={classes.scale} aria-hidden="true">
          {levels.map((level) => (
            <span key={level} style={{ insetInlineStart: shareOf(placeOf(level), frame) }}>
              {level}
            </span>
          ))}
          {frame.hasNotSure && (
            <span style={{ insetInlineStart: shareOf(placeOf('notSure'), frame) }}>{notSure}</span>
          )}
        </div>
        <ul role="list" className={classes.questions}>
          {questions.map((question) => (
            <li key={question.id} className={classes.question} data-in-focus={question.inFocus}>
              <span className="visually-hidden">{question.said}</span>
              <span className={classes.name} aria-hidden="true">
                {question.name}
                {question.note === undefined ? null : <span className={classes.note}>{question.note}</span>}
              </span>
              <Strip question={question} frame={frame} />
              <span className={classes.median} aria-hidden="true">
                {question.medianText}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

function shareOf(x: number, { width }: StripFrame): string {
  return `${String((x / width) * 100)}%`;
}

function Strip({ question, frame }: { readonly question: VoteQuestion; readonly frame: StripFrame }) {
  const { median } = question;
  const { dots, ghosts } = layoutVotes(question, frame);
  const rule = String(frame.ruleY);
  return (
    <svg
      className={classes.strip}
      data-question={question.id}
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={classes.rule}
        d={`M${String(placeOf(1))} ${rule}H${String(placeOf(5))}${levels
          .map((level) => `M${String(placeOf(level))} ${String(frame.ruleY - 6)}v12`)
          .join('')}`}
      />
      {frame.hasNotSure && (
        <path
          className={classes.apart}
          d={`M${String(placeOf(5) + 62)} ${rule}H${String(stripWidth(true))}`}
        />
      )}
      {typeof median === 'number' && (
        <path
          className={classes.medianTick}
          data-part="median"
          data-at={median}
          d={`M${String(placeOf(median))} ${rule}v12`}
        />
      )}
      {dots.map(({ x, y, vote }) => (
        <circle
          key={`${String(x)} ${String(y)}`}
          className={classes.dot}
          data-part="vote"
          data-vote={vote}
          data-is-median={vote === median}
          cx={x}
          cy={y}
          r={dotRadius}
        />
      ))}
      {ghosts.map(({ x, y, vote }) => (
        <circle
          key={`${String(x)} ${String(y)}`}
          className={classes.ghost}
          data-part="first-vote"
          data-vote={vote}
          cx={x}
          cy={y}
          r={ghostRadius}
        />
      ))}
    </svg>
  );
}
