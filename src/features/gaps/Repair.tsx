import { nameWordsIn } from '../../catalogue/nameWords';
import type { WorkItemFields } from '../../document/workItemFields';
import { repairFor, type ItemGapKind } from '../../domain/gap';
import { isFlagged } from '../../domain/guardrail';
import { readName } from '../../domain/nameCheck';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { PersonForm } from '../../ui/owners/PersonForm';
import { TwoAmDialog } from '../../ui/owners/TwoAmDialog';
import type { EditOwners } from './gapsScreenProps';
import { SplitItem } from './SplitItem';

interface Props {
  readonly kind: ItemGapKind;
  readonly result: ItemResult;
  readonly people: readonly string[];
  readonly edit: EditOwners;
  /** It is closed, or left open after all. */
  readonly onEnd: () => void;
}

/** What closes one gap, right where the gap is shown. */
export function Repair({ kind, result, people, edit, onEnd }: Props) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { item } = result;
  const say = (fields: Partial<WorkItemFields>) => {
    edit['item.changed']({ id: item.id, fields });
    announce(t('gaps.closed', { item: item.name }));
    onEnd();
  };
  switch (repairFor(kind)) {
    case 'split':
      return (
        <SplitItem
          item={item}
          people={people}
          onSplit={(rows) => {
            edit['item.split']({ id: item.id, rows });
            announce(t('splitting.done', { item: item.name, rows: rows.length }));
            onEnd();
          }}
          onClose={onEnd}
        />
      );
    case 'twoAmTest':
    case 'givePower':
      return <TwoAmDialog itemName={item.name} said={item} people={people} onSave={say} onClose={onEnd} />;
    case 'sayWhoDoesIt':
      return (
        <PersonForm
          question={t('owner.work.question')}
          saveLabel={t('owner.work.save')}
          name={item.doesTheWork}
          side={null}
          people={people}
          onSave={({ name }) => say({ doesTheWork: name })}
          onCancel={onEnd}
        />
      );
    case 'nameOne':
    case 'chooseOne':
    case 'nameInside':
    case 'spreadLoad':
      return <NameForm result={result} people={people} onSay={say} onEnd={onEnd} />;
  }
}

interface NameFormProps extends Pick<Props, 'result' | 'people' | 'onEnd'> {
  readonly onSay: (fields: Partial<WorkItemFields>) => void;
}

function NameForm({ result: { item, accountable }, people, onSay, onEnd }: NameFormProps) {
  const { t, locale } = useWords();
  return (
    <PersonForm
      question={t('owner.question')}
      saveLabel={t('owner.save')}
      name={item.accountable}
      side={item.accountableSide ?? accountable.side ?? 'inside'}
      insideOnly={isFlagged(item)}
      people={people}
      read={(name) => readName(name, nameWordsIn(locale))}
      onSave={({ name, side, isMeant }) =>
        onSay({ accountable: name, accountableSide: name === '' ? null : side, nameIsMeant: isMeant })
      }
      onCancel={onEnd}
    />
  );
}
