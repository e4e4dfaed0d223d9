/** How long a frame may be waited for that does not come, as in a hidden tab, in milliseconds. */
const FRAME = 200;

/** Resolves right before the browser draws; where it draws nothing, before long. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
    const timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      resolve();
    }, FRAME);
  });
}
