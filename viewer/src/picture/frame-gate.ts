import { whenDrawn } from './layers/when-drawn.ts';

/**
 * Holds the next frame back until the graphics processor is done with the one before. Without it frames are asked for
 * faster than a slow processor draws them, and the picture runs seconds behind the hand.
 */
export class FrameGate {
  /** How long the last frame took, in milliseconds. */
  took = 0;
  private isClosed = false;
  private readonly waiting = new Set<() => void>();

  /** A frame has been asked for on these canvases. */
  close(...contexts: readonly WebGL2RenderingContext[]): void {
    this.isClosed = true;
    whenDrawn(contexts, (took) => {
      this.took = took;
      this.isClosed = false;
      const all = [...this.waiting];
      this.waiting.clear();
      for (const go of all) go();
    });
  }

  /** Whether the frame before is drawn; if not, `go` is called as soon as it is, once however often it asked. */
  isOpen(go: () => void): boolean {
    if (this.isClosed) this.waiting.add(go);
    return !this.isClosed;
  }
}
