import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { LineUpItem, LineUpPlace, LineUpProps } from './lineUpItem';
import classes from './LineUp.module.css';

const levels = [1, 2, 3, 4, 5] as const;
type Target = (typeof levels)[number] | 'notSure';
const targets: readonly Target[] = [...levels, 'notSure'];

/**
 * All items along one question, before any result: chips in columns from 1 to 5, half steps between them, and those
 * nobody is sure about apart. A chip moves with ← and →, through the row of buttons it opens, or by dragging.
 */
export function LineUp({ label, items, words, onMove }: LineUpProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [dragged, setDragged] = useState<{ id: string; over: Target | null } | null>(null);
  const refocus = useRef<string | null>(null);

  useEffect(() => {
    if (refocus.current === null) return;
    const id = refocus.current;
    refocus.current = null;
    const chips = frame.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
    [...chips].find((chip) => chip.dataset.chip === id)?.focus();
  });

  const move = (id: string, place: Target) => {
    refocus.current = id;
    setOpenId(null);
    onMove(id, place);
  };

  const onKeyDown = (event: KeyboardEvent, item: LineUpItem) => {
    const next = stepFrom(item.place, event.key);
    if (event.key === 'Escape') setOpenId(null);
    if (next === null) return;
    event.preventDefault();
    move(item.id, next);
  };

  const onPointerMove = (event: PointerEvent, id: string) => {
    if (event.buttons !== 1) return;
    const under = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('[data-place]');
    const over = targets.find((target) => String(target) === under?.dataset.place) ?? null;
    if (dragged === null && over === null) return;
    setDragged({ id, over });
  };

  const chip = (item: LineUpItem) => (
    <li key={item.id} className={classes.holder}>
      <button
        type="button"
        className={classes.chip}
        data-chip={item.id}
        data-dragged={dragged?.id === item.id}
        aria-label={words.chip(item.name, item.place)}
        aria-expanded={openId === item.id}
        onClick={() => {
          setOpenId(openId === item.id ? null : item.id);
        }}
        onKeyDown={(event) => {
          onKeyDown(event, item);
        }}
        onPointerMove={(event) => {
          onPointerMove(event, item.id);
        }}
        onPointerDown={(event) => {
          // A touch keeps its pointer by itself; a mouse must be held to follow it beyond the chip.
          if (event.pointerType === 'mouse' && 'setPointerCapture' in event.currentTarget) {
            event.currentTarget.setPointerCapture(event.pointerId);
          }
        }}
        onPointerUp={() => {
          const over = dragged?.over ?? null;
          setDragged(null);
          if (over !== null && over !== item.place) move(item.id, over);
        }}
        onPointerCancel={() => {
          setDragged(null);
        }}
      >
        {item.name}
      </button>
      {openId === item.id && (
        <div role="group" aria-label={words.moveTo(item.name)} className={classes.menu}>
          {targets.map((target) => (
            <button
              key={target}
              type="button"
              className={classes.choice}
              aria-pressed={item.place === target}
              title={target === 'notSure' ? undefined : words.levels[target - 1]}
              onClick={() => {
                move(item.id, target);
              }}
            >
              {target === 'notSure' ? words.notSure : target}
            </button>
          ))}
        </div>
      )}
    </li>
  );

  const at = (place: LineUpPlace) => items.filter((item) => item.place === place);
  const between = (level: number) =>
    items.filter((item) => item.place !== 'notSure' && item.place > level && item.place < level + 1);

  return (
    <div ref={frame} role="group" aria-label={label} className={classes.lineUp}>
      <div className={classes.board}>
        <div className={classes.ruler}>
          {levels.map((level) => (
            <section
              key={level}
              className={classes.column}
              data-place={level}
              data-over={dragged?.over === level}
            >
              <h3 className={classes.level}>
                <span className={classes.number}>{level}</span>
                <span className={classes.wording}>{words.levels[level - 1]}</span>
              </h3>
              <ul className={classes.chips} role="list">
                {at(level).map(chip)}
              </ul>
              {between(level).length > 0 && (
                <ul className={classes.between} role="list">
                  {between(level).map(chip)}
                </ul>
              )}
            </section>
          ))}
        </div>
        <section className={classes.apart} data-place="notSure" data-over={dragged?.over === 'notSure'}>
          <h3 className={classes.level}>
            <span className={classes.wording}>{words.notSure}</span>
          </h3>
          <ul className={classes.chips} role="list">
            {at('notSure').map(chip)}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** The next whole level that way; "not sure" stands beyond 5 only in the drawing, so arrows bring it to the middle. */
function stepFrom(place: LineUpPlace, key: string): Target | null {
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (way === 0) return null;
  if (place === 'notSure') return 3;
  const next = way > 0 ? Math.floor(place) + 1 : Math.ceil(place) - 1;
  return levels.find((level) => level === next) ?? null;
}
