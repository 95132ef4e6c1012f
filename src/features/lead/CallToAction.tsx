import type { TextsInOneLanguage } from '../../document/embedTexts';
import { LinkButton } from '../../ui/Button';

type Call = NonNullable<TextsInOneLanguage['cta']['general']>;

interface Props {
  readonly call: Call;
  /** The one call of the page as a whole. */
  readonly main?: boolean;
  readonly onCall: () => void;
}

/** What the host offers: a link that opens beside the page. */
export function CallToAction({ call, main = false, onCall }: Props) {
  return (
    <p>
      <LinkButton
        href={call.href}
        variant={main ? 'primary' : 'secondary'}
        size={main ? 'large' : 'medium'}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onCall}
      >
        {call.label}
      </LinkButton>
    </p>
  );
}
