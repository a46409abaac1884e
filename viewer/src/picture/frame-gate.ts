/**
 * Holds the next frame back until the graphics processor is done with the one before. Without it frames are asked for
 * faster than a slow processor draws them, and the picture runs seconds behind the hand.
 */
export class FrameGate {
  /** How long the last frame took, in milliseconds. */
  took = 0;
  private fences: { readonly gl: WebGL2RenderingContext; readonly fence: WebGLSync }[] = [];
  private waiting: (() => void) | null = null;

  /** A frame has been asked for on these canvases. */
  close(...contexts: readonly WebGL2RenderingContext[]): void {
    const begun = performance.now();
    for (const gl of contexts) {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      if (fence !== null) this.fences.push({ gl, fence });
    }
    const look = (): void => {
      this.fences = this.fences.filter(({ gl, fence }) => {
        if (!gl.isContextLost() && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) return true;
        gl.deleteSync(fence);
        return false;
      });
      if (this.fences.length > 0) return void requestAnimationFrame(look);
      this.took = performance.now() - begun;
      const go = this.waiting;
      this.waiting = null;
      go?.();
    };
    requestAnimationFrame(look);
  }

  /** Whether the frame before is drawn; if not, `go` is called as soon as it is, in place of what waited before. */
  isOpen(go: () => void): boolean {
    if (this.fences.length === 0) return true;
    this.waiting = go;
    return false;
  }
}
