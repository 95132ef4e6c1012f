import { MapDot } from './MapDot';
import type { MapItem, MapLegendWords } from './mapItem';
import classes from './PullMap.module.css';

const occurs: Readonly<Record<keyof MapLegendWords, (item: MapItem) => boolean>> = {
  unnamed: ({ unnamed }) => unnamed,
  guarded: ({ guarded }) => guarded,
  ownInside: ({ mark }) => mark === 'ownInside',
  onTheLine: ({ mark }) => mark === 'onTheLine' || mark === 'keepLight',
  notSure: ({ mark }) => mark === 'findOut',
  changed: ({ changed }) => changed,
};

const order = ['unnamed', 'guarded', 'ownInside', 'onTheLine', 'notSure', 'changed'] as const;

const plain: MapItem = {
  id: 'legend',
  number: 0,
  name: '',
  insidePull: 0,
  partnerPull: 0,
  mark: 'inHouse',
  guarded: false,
  unnamed: false,
  changed: false,
  ariaLabel: '',
};

const samples: Readonly<Record<keyof MapLegendWords, MapItem>> = {
  unnamed: { ...plain, unnamed: true },
  guarded: { ...plain, guarded: true },
  ownInside: { ...plain, mark: 'ownInside' },
  onTheLine: { ...plain, mark: 'onTheLine' },
  notSure: { ...plain, mark: 'findOut' },
  changed: { ...plain, changed: true },
};

/** What the rings on the map mean: only those that occur. */
export function MapLegend({ items, words }: { items: readonly MapItem[]; words: MapLegendWords }) {
  return (
    <ul className={classes.legend} role="list">
      {order
        .filter((key) => items.some(occurs[key]))
        .map((key) => (
          <li key={key} className={classes.legendEntry} data-legend={key}>
            <svg className={classes.sample} width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
              <MapDot placed={{ kind: 'dot', item: samples[key], x: 0, y: 0 }} radius={8} selected={false} />
            </svg>
            {words[key]}
          </li>
        ))}
    </ul>
  );
}
