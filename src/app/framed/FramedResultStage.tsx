import type { AssessmentStore } from '../../document/assessmentStore';
import type { EmbedSettings } from '../../document/embedSettings';
import { missingFromSender } from '../../document/embedTexts';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { CallToAction } from '../../features/lead/CallToAction';
import { LeadForm } from '../../features/lead/LeadForm';
import { FramedResults } from '../../features/results/FramedResults';
import { useWords } from '../../i18n/Words';
import type { Host } from '../../platform/hostWindow';
import { openMail } from '../../platform/mail';
import { postInNewTab } from '../../platform/posting';

interface Props {
  readonly host: Host;
  readonly settings: EmbedSettings;
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly edit: AssessmentStore['trigger'];
  readonly arrival: boolean;
  readonly onRate: (itemId: string) => void;
  readonly onChangeAnswers: () => void;
}

/** The whole result, and below it what the host offers. */
export function FramedResultStage({ host, settings, ...shown }: Props) {
  const { locale } = useWords();
  const { texts, callToAction, lead } = settings;
  const inLanguage = texts[locale];
  const call = inLanguage.cta.general ?? callToAction;
  const sayCall = () => {
    host.say({ type: 'cta', payload: null });
  };
  const canSend =
    missingFromSender(texts).length === 0 && (lead.mode !== 'message' || host.isKnown()) ? lead : null;
  return (
    <FramedResults
      {...shown}
      callFor={(placement) => {
        const offered = inLanguage.cta[placement];
        return offered === undefined ? null : <CallToAction call={offered} onCall={sayCall} />;
      }}
    >
      {(result) => (
        <>
          {call === null ? null : <CallToAction call={call} main onCall={sayCall} />}
          {canSend === null || canSend.mode === 'none' ? null : (
            <LeadForm
              result={result}
              route={canSend}
              texts={inLanguage}
              now={() => new Date()}
              onMail={openMail}
              onPost={postInNewTab}
              onMessage={(sent) => {
                host.say({ type: 'lead', payload: { ...sent, counts: { ...sent.counts } } });
              }}
            />
          )}
        </>
      )}
    </FramedResults>
  );
}
