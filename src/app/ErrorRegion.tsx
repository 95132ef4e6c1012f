import { Component, type ErrorInfo, type ReactNode } from 'react';
import { tryArrivalsAgain } from '../i18n/arriving';

interface Props {
  /** What stands in the place of what broke. `retry` shows it anew; what could not be fetched is fetched anew. */
  readonly fallback: (retry: () => void, fault: unknown) => ReactNode;
  readonly children: ReactNode;
  /** Where this is: what broke in one place is shown anew in the next. */
  readonly place?: string;
  /** Told once about each fault. */
  readonly onFault?: (fault: unknown, info: ErrorInfo) => void;
}

interface State {
  readonly broken: { readonly by: unknown } | null;
}

/** Keeps a fault inside one region of the page: what a person typed is in the document, not in the region. */
export class ErrorRegion extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { broken: { by: fault } };
  }

  override componentDidCatch(fault: unknown, info: ErrorInfo) {
    this.props.onFault?.(fault, info);
  }

  override componentDidUpdate({ place }: Props) {
    if (this.state.broken && place !== this.props.place) this.retry();
  }

  private readonly retry = () => {
    tryArrivalsAgain();
    this.setState({ broken: null });
  };

  override render() {
    const { broken } = this.state;
    return broken ? this.props.fallback(this.retry, broken.by) : this.props.children;
  }
}
