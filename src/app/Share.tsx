import { documentExtension, writeDocument } from '../document/assessmentDocument';
import type { Assessment } from '../domain/assessment';
import { ShareDialog } from '../features/share/ShareDialog';
import { copyText } from '../platform/clipboard';
import { saveTextFile, toFileName } from '../platform/files';
import { addressOf, canBeLinkedTo } from '../platform/sharing';

interface Props {
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** The dialog that makes a link of the assessment. */
export function Share({ assessment, onClose }: Props) {
  return (
    <ShareDialog
      assessment={assessment}
      addressOf={canBeLinkedTo() ? addressOf : null}
      onCopy={copyText}
      onSaveFile={(sent) => {
        saveTextFile(toFileName(sent.title, documentExtension), writeDocument(sent), 'application/json');
      }}
      onClose={onClose}
    />
  );
}
