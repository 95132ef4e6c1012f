import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './RenameForm.module.css';

interface RenameFormProps {
  readonly title: string;
  readonly label: string;
  /** Never empty, never the title it already has. */
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

const longestTitle = 200;

/** A new title where the old one stood. Escape leaves everything as it was. */
export function RenameForm({ title, label, onRename, onCancel }: RenameFormProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const renamed = field.current?.value.trim() ?? '';
        if (renamed === '' || renamed === title) onCancel();
        else onRename(renamed);
      }}
    >
      <input
        ref={field}
        className={styles.field}
        aria-label={label}
        defaultValue={title}
        maxLength={longestTitle}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <Button type="submit" variant="primary">
        {t('start.saved.keepTitle')}
      </Button>
      <Button variant="quiet" onClick={onCancel}>
        {t('start.saved.cancel')}
      </Button>
    </form>
  );
}
