import { Component, type ReactNode } from 'react';

interface PictureBoundaryProps {
  readonly children: ReactNode;
  onFailure(): void;
}

/** Where the picture cannot be made, the rest of the page goes on. */
export class PictureBoundary extends Component<PictureBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
