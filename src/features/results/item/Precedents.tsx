import { useMemo } from 'react';
import { precedents, precedentSources } from '../../../catalogue/precedents';
import { precedentWords } from '../../../catalogue/precedentWords';
import { findPrecedents, type FoundPrecedents, type Precedent } from '../../../domain/precedent';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { chalkReach } from '../../../ui/chalkTexture';
import { ChalkLine } from '../../../ui/ChalkLine';
import { Disclosure } from '../../../ui/Disclosure';
import styles from './Precedents.module.css';

const sourceOf = new Map<string, (typeof precedentSources)[number]>(
  precedentSources.map((source) => [source.id, source]),
);

/** What published sources did with the same work: context beside the answer, never part of it. */
export function Precedents({ item }: { readonly item: Pick<WorkItem, 'name' | 'starterId'> }) {
  const { t, list, locale } = useWords();
  const { name, starterId } = item;
  const found = useMemo(
    () => findPrecedents({ name, starterId }, precedents, precedentWords[locale]),
    [name, starterId, locale],
  );
  const { counts, disagree } = found;
  const total = found.precedents.length;
  const sources = [...new Set(found.precedents.map(({ sourceId }) => sourceOf.get(sourceId)?.name ?? ''))];
  return (
    <section className={styles.precedents}>
      <h3>{t('precedents.title')}</h3>
      {total === 0 ? (
        <p className={styles.aside}>{t('precedents.none')}</p>
      ) : (
        <>
          <p>
            {t('precedents.counts', { total, ...counts })} {disagree ? t('precedents.disagree') : null}
          </p>
          <div className={styles.drawn}>
            <Blocks counts={counts} />
            <p className={styles.aside}>{list(sources)}</p>
          </div>
          <Disclosure summary={t('precedents.who')}>
            <ul className={styles.said}>
              {found.precedents.map((precedent) => (
                <Said key={precedent.id} precedent={precedent} />
              ))}
            </ul>
          </Disclosure>
          <p className={styles.aside}>{t('precedents.context')}</p>
        </>
      )}
    </section>
  );
}

function Said({ precedent }: { readonly precedent: Precedent }) {
  const { t, rich } = useWords();
  const { work, published, sourceId, detail } = precedent;
  const source = sourceOf.get(sourceId);
  return (
    <li>
      {rich('precedents.said', { work, published: t(`precedents.published.${published}`) })}
      {detail === null ? null : ` ${t(`precedent.${detail}`)}.`}{' '}
      {source === undefined
        ? null
        : rich('shell.pair', {
            name: t(`precedentSource.${source.id}`),
            value: (
              <a href={source.address} target="_blank" rel="noopener noreferrer">
                {source.name}
                <span className="visually-hidden"> {t('precedents.newTab')}</span>
              </a>
            ),
          })}
    </li>
  );
}

const block = 16;
const step = block + 4;
const lineRoom = 8;
const height = 24;
const stroke = 5;
const middle = height / 2 - 5.5;

/** One block for each, on its side of a short line; what is published as split lies across it. */
function Blocks({ counts: { inHouse, partner, split } }: Pick<FoundPrecedents, 'counts'>) {
  const half = (block / 2 + 2) * split;
  const left = inHouse * step + half;
  const right = partner * step + half;
  const axisX = left + lineRoom;
  const blocks = (count: number, x: (index: number) => number, width: number, side: 'inHouse' | 'partner') =>
    Array.from({ length: count }, (_, index) => (
      <rect
        key={`${side}${String(width)}${String(index)}`}
        data-side={side}
        x={x(index)}
        y={middle}
        width={width}
        height={11}
      />
    ));
  return (
    <svg
      className={styles.blocks}
      width={left + right + 2 * lineRoom}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {blocks(split, (index) => axisX - lineRoom - (index + 1) * (block / 2 + 2) + 2, block / 2, 'inHouse')}
      {blocks(split, (index) => axisX + lineRoom + index * (block / 2 + 2), block / 2, 'partner')}
      {blocks(inHouse, (index) => axisX - lineRoom - half - index * step - block, block, 'inHouse')}
      {blocks(partner, (index) => axisX + lineRoom + half + index * step, block, 'partner')}
      <g transform={`translate(${String(axisX - chalkReach(stroke))} 0)`}>
        <ChalkLine length={height} stroke={stroke} seed={17} />
      </g>
    </svg>
  );
}
