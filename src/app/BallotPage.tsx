import { useEffect, useState } from 'react';
import { readBallotDraft, writeBallotDraft, type BallotDraft } from '../document/ballotDraft';
import { writeFilledBallot } from '../document/ballotLink';
import { BallotScreen } from '../features/ballot/BallotScreen';
import { useWords } from '../i18n/Words';
import { keepBallotDraft, openBallotDraft } from '../platform/ballotDraft';
import { copyText } from '../platform/clipboard';
import { addressOf, canBeLinkedTo, canShareText, shareText } from '../platform/sharing';
import styles from './Gone.module.css';

async function copyAsLink(code: string): Promise<boolean> {
  return copyText(addressOf(`r=${await writeFilledBallot(code)}`));
}

/** The ballot of this tab, kept here and nowhere else. */
export function BallotPage() {
  const { t } = useWords();
  const [draft, setDraft] = useState<BallotDraft | null | 'opening'>('opening');
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    let isLeft = false;
    const text = openBallotDraft();
    void readBallotDraft(text ?? '').then((kept) => {
      if (isLeft) return;
      setDraft(kept);
      if (kept !== null) setIsKept(keepBallotDraft(writeBallotDraft(kept)));
    });
    return () => {
      isLeft = true;
    };
  }, []);
  const title = draft === null || draft === 'opening' ? '' : draft.paper.title;
  const pageName = title === '' ? t('ballot.untitled') : t('ballot.title', { title });
  useEffect(() => {
    document.title = t('app.page', { page: pageName });
  }, [t, pageName]);
  if (draft === 'opening') {
    return <p role="status">{t('link.opening')}</p>;
  }
  return (
    <>
      {draft === null ? (
        <div className={styles.gone}>
          <h1>{t('ballot.gone.title')}</h1>
          <p>{t('ballot.gone.text')}</p>
        </div>
      ) : (
        <BallotScreen
          draft={draft}
          isKept={isKept}
          onChange={(changed) => {
            setDraft(changed);
            setIsKept(keepBallotDraft(writeBallotDraft(changed)));
          }}
          onCopy={copyText}
          onCopyLink={canBeLinkedTo() ? copyAsLink : undefined}
          onShare={canShareText() ? shareText : undefined}
        />
      )}
    </>
  );
}
