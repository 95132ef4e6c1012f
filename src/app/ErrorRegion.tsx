import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What stands in the place of what broke. `retry` shows it anew. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
  /** Told once about each fault. */
  readonly onFault?: (fault: unknown, info: ErrorInfo) => void;
}

/** Keeps a fault inside one region of the page: what a person typed is in the document, not in the region. */
export class ErrorRegion extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(fault: unknown, info: ErrorInfo) {
    this.props.onFault?.(fault, info);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => {
      this.setState({ broken: false });
    });
  }
}
