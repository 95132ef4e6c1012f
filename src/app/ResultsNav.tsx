import { useWords } from '../i18n/Words';
import { TabNav } from '../ui/Tabs';
import { resultViews, toPath, type Place } from './paths';

interface Props {
  readonly id: string;
  readonly place: Place;
}

/** The views of the result. An item that is open stays open where the next view shows items too. */
export function ResultsNav({ id, place }: Props) {
  const { t } = useWords();
  return (
    <TabNav
      label={t('shell.results')}
      items={resultViews.map((view) => ({
        href: `#${toPath(id, { stage: 'results', view, itemId: place.itemId })}`,
        label: t(`view.${view}`),
        current: view === (place.view === 'board' || place.view === 'report' ? 'plan' : place.view),
      }))}
    />
  );
}
