/**
 * Ends scrolling at `root`: what can't be scrolled any further in it does not move the page behind, by wheel, finger or
 * keyboard. What scrolls inside keeps scrolling.
 */
export function endScrolling(root: HTMLElement): void {
  let last: Touch | undefined;
  root.addEventListener('touchstart', ({touches}) => (last = touches[0]), {passive: true});
  const move = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    const before = last;
    last = touch;
    // Two fingers zoom, and who has zoomed in moves about.
    if (!touch || !before || second || (window.visualViewport?.scale ?? 1) > 1.01) return;
    stop(event, before.clientX - touch.clientX, before.clientY - touch.clientY);
  };
  root.addEventListener('touchmove', move, {passive: false});
  root.addEventListener('wheel', stopWheel, {passive: false});
  root.addEventListener('keydown', stopKey);
}

/** What goes from value to value by Page Up and Page Down. A text goes on to scroll the page. */
const LISTS = 'select, [type=range], audio, video';

/** What has its own ways with the other keys. */
const FIELDS = 'input, textarea, select, audio, video, [contenteditable]';

/** What the space bar is written into, or presses. */
const PRESSED = `${FIELDS}, button, a`;

/** Which way a key scrolls. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -1,
  PageDown: 1,
  Home: -1,
  End: 1,
  ' ': 1,
};

function stopWheel(event: WheelEvent): void {
  if (!event.ctrlKey) stop(event, event.deltaX, event.deltaY);
}

function stopKey(event: KeyboardEvent): void {
  const {key} = event;
  const [origin] = event.composedPath();
  const isOwn =
    origin instanceof Element && origin.matches(key.startsWith('Page') ? LISTS : key === ' ' ? PRESSED : FIELDS);
  if (KEYS[key] && !isOwn) stop(event, 0, event.shiftKey && key === ' ' ? -1 : KEYS[key]);
}

function stop(event: Event, x: number, y: number): void {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!)).filter((each) => each instanceof HTMLElement);
  // Sliders and players are dragged.
  if (event.cancelable && !inside.some((each) => each.matches('[type=range], audio, video') || canScroll(each, x, y)))
    event.preventDefault();
}

function canScroll(element: HTMLElement, x: number, y: number): boolean {
  const {overflowX, overflowY} = getComputedStyle(element);
  const {scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth} = element;
  const isSideways = Math.abs(x) > Math.abs(y);
  const [overflow, by] = isSideways ? [overflowX, x] : [overflowY, y];
  // To the right of the start is below zero where lines run to the left.
  const at = isSideways ? Math.abs(scrollLeft) : scrollTop;
  const most = isSideways ? scrollWidth - clientWidth : scrollHeight - clientHeight;
  if (!/auto|scroll/.test(overflow) || most < 1) return false;
  if (isSideways) return true;
  return by < 0 ? at > 0 : at < most - 1;
}
