/**
 * Calls `go` as soon as all that was asked of these canvases is drawn, with how long that took in milliseconds; looked
 * for once a frame. A lost context counts as drawn. Where `isWanted` says no meanwhile, nothing is called.
 */
export function whenDrawn(
  contexts: readonly WebGL2RenderingContext[],
  go: (took: number) => void,
  isWanted: () => boolean = () => true,
): void {
  const begun = performance.now();
  let awaited = contexts.map((gl) => ({ gl, fence: gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) }));
  for (const gl of contexts) gl.flush();
  const look = (): void => {
    const isGivenUp = !isWanted();
    awaited = awaited.filter(({ gl, fence }) => {
      const isOpen = fence !== null && !isGivenUp && !gl.isContextLost();
      if (isOpen && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) return true;
      gl.deleteSync(fence);
      return false;
    });
    if (awaited.length > 0) return void requestAnimationFrame(look);
    if (!isGivenUp) go(performance.now() - begun);
  };
  requestAnimationFrame(look);
}
