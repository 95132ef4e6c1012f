import { useState } from 'react';
import type { LeakTile as Tile } from '../../domain/usualLeak';
import type { UsualLeak } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { FluidChalkLine } from '../../ui/ChalkLine';
import { useElementSize } from '../../ui/useElementSize';
import { useMediaQuery } from '../../ui/useMediaQuery';
import type { EditOwners } from './gapsScreenProps';
import { LeakDialog } from './LeakDialog';
import { alongTiles, besideTile } from './leakLine';
import styles from './LeakStrip.module.css';
import { LeakTile } from './LeakTile';
import type { GrayAreas } from './useGaps';

interface Props {
  readonly areas: GrayAreas;
  readonly edit: EditOwners;
}

const sideBySide = '(width >= 64rem)';

/** The five usual leaks, always all of them, hanging on one line: whole where owned, broken where there is a gap. */
export function LeakStrip({ areas, edit }: Props) {
  const { t } = useWords();
  const wide = useMediaQuery(sideBySide);
  const [correcting, setCorrecting] = useState<UsualLeak | null>(null);
  const [list, { width }] = useElementSize();
  const states = areas.tiles.map(({ state }) => state);
  const isWhole = states.every((state) => state === 'owned');
  const motion = isWhole ? 'snap' : undefined;
  return (
    <section aria-label={t('leak.strip')}>
      {wide && (
        <div className={styles.line}>
          <FluidChalkLine
            orientation="horizontal"
            seed={7}
            tick={24}
            motion={motion}
            segmentsFor={alongTiles(states, width)}
          />
        </div>
      )}
      <ol role="list" ref={list} className={styles.tiles}>
        {areas.tiles.map((tile: Tile, index) => (
          <li key={tile.leak} aria-label={t(`leak.${tile.leak}`)} className={styles.tile}>
            {wide ? null : (
              <div className={styles.piece}>
                <FluidChalkLine seed={index + 7} motion={motion} segmentsFor={besideTile(tile.state)} />
              </div>
            )}
            <LeakTile tile={tile} areas={areas} edit={edit} onCorrect={() => setCorrecting(tile.leak)} />
          </li>
        ))}
      </ol>
      {correcting === null ? null : (
        <LeakDialog
          leak={correcting}
          items={areas.results.map(({ item }) => item)}
          edit={edit}
          onClose={() => setCorrecting(null)}
        />
      )}
    </section>
  );
}
