import { useId, useState } from 'react';
import type { QrDrawing } from '../../document/qrCode';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';
import styles from './ShareDialog.module.css';

/** Finer codes than this are hard to read from a hand's distance. */
const densest = 120;

interface Drawn {
  readonly link: string;
  /** `null` where the link is too long for a code. */
  readonly drawing: QrDrawing | null;
}

/** The link as text to select, and as a QR code when somebody asks for one. */
export function LinkCode({ link }: { readonly link: string }) {
  const { t } = useWords();
  const id = useId();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const draw = async () => {
    const { drawQrCode } = await import('../../document/qrCode');
    setDrawn({ link, drawing: drawQrCode(link) });
  };
  const drawing = drawn?.link === link ? drawn.drawing : null;
  const isTooLong = drawn?.link === link && drawing === null;
  return (
    <div className={styles.link}>
      <label htmlFor={id} className={styles.label}>
        {t('share.link')}
      </label>
      <textarea
        id={id}
        className={styles.address}
        readOnly
        rows={2}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {drawing === null ? (
        <Button variant="quiet" size="small" disabled={isTooLong} onClick={() => void draw()}>
          {t('share.qr')}
        </Button>
      ) : (
        <figure className={styles.code}>
          <QrCode size={drawing.size} path={drawing.path} label={t('share.qr.label')} />
          {drawing.size > densest ? <figcaption>{t('share.qr.dense')}</figcaption> : null}
        </figure>
      )}
      {isTooLong ? <p role="status">{t('share.qr.tooLong')}</p> : null}
    </div>
  );
}
