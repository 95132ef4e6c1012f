import { useEffect, useMemo, useState } from 'react';
import { mostInChat, writeAssessmentLink, type WrittenLink } from '../../document/assessmentLink';
import { findTravellers, reduceForSharing, type SharedPart } from '../../document/sharing';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LinkCode } from './LinkCode';
import styles from './ShareDialog.module.css';
import { WhatTravels } from './WhatTravels';

export interface ShareDialogProps {
  readonly assessment: Assessment;
  /** The whole address for what stands after its `#`; null where a link would lead nowhere. */
  readonly addressOf: ((fragment: string) => string) | null;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Saves the same as a file. */
  readonly onSaveFile: (assessment: Assessment) => void;
  readonly onClose: () => void;
}

/** Makes a link of the assessment: shows what travels in it, lets people leave parts out, and says how long it is. */
export function ShareDialog({ assessment, addressOf, onCopy, onSaveFile, onClose }: ShareDialogProps) {
  const { t, rich } = useWords();
  const travellers = useMemo(() => findTravellers(assessment), [assessment]);
  const [parts, setParts] = useState<ReadonlySet<SharedPart>>(new Set(['names', 'words', 'people']));
  const [made, setMade] = useState<{ readonly of: Assessment; readonly written: WrittenLink } | null>(null);
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  const sent = useMemo(
    () =>
      reduceForSharing(assessment, {
        parts,
        nameItem: (place) => t('share.itemName', { place }),
        title: t('share.listName'),
      }),
    [assessment, parts, t],
  );
  useEffect(() => {
    let isLeft = false;
    void writeAssessmentLink(sent).then((written) => {
      if (!isLeft) setMade({ of: sent, written });
    });
    return () => {
      isLeft = true;
    };
  }, [sent]);
  const written = made?.of === sent ? made.written : null;
  const link = written?.kind === 'written' && addressOf ? addressOf(`a=${written.payload}`) : null;
  const isShort = link !== null && link.length <= mostInChat;
  const lengthWords =
    link === null
      ? rich(
          addressOf === null
            ? 'share.noAddress'
            : written === null
              ? 'share.making'
              : 'share.length.tooLarge',
        )
      : rich(isShort ? 'share.length.short' : 'share.length.long', { length: link.length, most: mostInChat });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('share.title')}
      closeLabel={t('share.close')}
      actions={
        <>
          {addressOf === null ? null : (
            <Button
              variant={isShort ? 'primary' : 'secondary'}
              disabled={link === null}
              onClick={() => void onCopy(link ?? '').then((done) => setSaid(done ? 'copied' : 'refused'))}
            >
              {t('share.copy')}
            </Button>
          )}
          <Button
            variant={isShort || written === null ? 'secondary' : 'primary'}
            onClick={() => onSaveFile(sent)}
          >
            {t(addressOf === null ? 'share.fileOnly' : 'share.file')}
          </Button>
          <span className={styles.said} role="status">
            {said === null ? null : t(`share.${said}`)}
          </span>
        </>
      }
    >
      <div className={styles.content}>
        {addressOf === null ? null : <p className={styles.warning}>{rich('share.warning')}</p>}
        <WhatTravels
          travellers={travellers}
          parts={parts}
          onChange={(part, isSent) => {
            setSaid(null);
            setParts(new Set([...parts].filter((other) => other !== part).concat(isSent ? [part] : [])));
          }}
        />
        <p role="status">{lengthWords}</p>
        {link === null ? null : <LinkCode link={link} />}
      </div>
    </Dialog>
  );
}
