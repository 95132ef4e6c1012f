import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { readPlanContext } from '../../features/plan/planContext';
import { composeFile } from '../../features/plan/takeAway/composeFile';
import { TakeAwayDialog, type TakeAwayDialogProps } from '../../features/plan/takeAway/TakeAwayDialog';
import { useWords } from '../../i18n/Words';
import { saveFile, saveTextFile, toFileName } from '../../platform/files';
import { paperInUse } from '../../platform/paper';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly onClose: () => void;
  readonly onPrint: (page: 'board' | 'report') => void;
  readonly onShare: () => void;
}

/** The dialog in which people take the result with them, and the making of each file. */
export function TakeAway({ assessment, weights, onClose, onPrint, onShare }: Props) {
  const words = useWords();
  const take: TakeAwayDialogProps['onTake'] = async (taking, form) => {
    const now = new Date();
    const { extension, type, content } = await composeFile(taking, form, {
      plan: readPlanContext(assessment, weights, words.locale),
      words,
      now,
      paper: paperInUse(),
      draw: async (what) => {
        const { drawResult } = await import('./drawResult');
        return drawResult(what, { assessment, weights, now, words });
      },
    });
    const isWhole = taking === 'assessment' || taking === 'items';
    const name = toFileName(
      isWhole ? assessment.title : `${assessment.title} - ${words.t(`take.${taking}`)}`,
      extension,
    );
    if (typeof content === 'string') saveTextFile(name, content, type);
    else saveFile(name, content);
    return name;
  };
  return <TakeAwayDialog onClose={onClose} onTake={take} onPrint={onPrint} onShare={onShare} />;
}
