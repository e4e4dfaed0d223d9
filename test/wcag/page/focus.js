/** Looks at what has the focus, after each key. */

/** Points across a box at which something could cover it. */
const GRID = [0.06, 0.28, 0.5, 0.72, 0.94];

/** How much of what could be shown whole has to be seen: a field may move by a line when another one is found wrong. */
const ENOUGH = 1 / 3;

const numbers = new WeakMap();
let count = 0;
/** What had the focus at the last look, and how it and what is around it looked then. */
let last;

const focusing = {
  /** Nothing was looked at yet. */
  begin() {
    last = undefined;
  },

  /** What has the focus now, what is wrong with it, and what was with the last one. */
  async look() {
    const problems = last ? ringProblems(last) : [];
    const element = focusedNow();
    // Some controls have several stops inside, of which the browser draws the others.
    const before = last && last.element === element && last.looks[0].outline !== 'none' ? last : undefined;
    last = undefined;
    if (!element) return {problems};
    if (!isInside(element, document.querySelector('chat-widget'))) return {problems, isOutside: true};
    if (!numbers.has(element)) numbers.set(element, ++count);
    // A button that is about to go covers nothing.
    if (coverProblems(element).length > 0) await stage.settled();
    problems.push(...coverProblems(element));
    // A script may have moved it after a click: then browsers show nothing.
    const isShownByBrowsers = element.matches(':focus-visible');
    last = isShownByBrowsers ? (before ?? {element, looks: looksAround(element), name: nameOf(element)}) : undefined;
    return {problems, number: numbers.get(element), keys: keysFor(element)};
  },
};

function focusedNow() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? undefined : at;
}

/** Keys that lead on from here, besides the Tab key. */
function keysFor(element) {
  if (element.matches('[part~=list]')) return ['ArrowUp'];
  if (element.matches('[role=tab], [role=tabpanel] button, input[type=radio]')) return ['ArrowRight', 'ArrowDown'];
  return [];
}

/** Focus not obscured (2.4.11, and 2.4.12 of what is small enough to be shown whole). */
function coverProblems(element) {
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return [`focus on nothing that is seen: ${nameOf(element)}`];
  const view = viewOf(element);
  const boxes = getComputedStyle(element).display === 'inline' ? [...element.getClientRects()] : [box];
  const isWhole = isSmall(box, view);
  const points = boxes.flatMap((each) => pointsIn(isWhole ? each : within(each, view)));
  const seen = points.filter(([x, y]) => isSeenAt(element, x, y));
  if (seen.length === 0) return [`focus obscured: ${nameOf(element)}`];
  if (!isWhole || element.matches('[part~=list]') || seen.length >= points.length * ENOUGH) return [];
  const cover = hitAt(...points.find((point) => !seen.includes(point)));
  const by = cover ? nameOf(cover) : 'the edge';
  return [`focus partly obscured (${seen.length} of ${points.length}): ${nameOf(element)} by ${by}`];
}

/** Whether something is small enough to be shown whole in what scrolls it, whatever lies at its edges. */
function isSmall(box, view) {
  return box.width <= view.right - view.left + SLACK && box.height <= (view.bottom - view.top) / 2;
}

function within(box, view) {
  const [left, top] = [Math.max(box.left, view.left), Math.max(box.top, view.top)];
  const [right, bottom] = [Math.min(box.right, view.right), Math.min(box.bottom, view.bottom)];
  return {left, top, width: right - left, height: bottom - top};
}

function pointsIn({left, top, width, height}) {
  if (width <= 0 || height <= 0) return [];
  return GRID.flatMap((x) => GRID.filter((y) => !isCorner(x, y)).map((y) => [left + width * x, top + height * y]));
}

/** What of the window an element could be seen in: that of all that clips it. */
function viewOf(element) {
  let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
  for (let at = parentOf(element), isAbove = false; at && !isAbove; at = parentOf(at)) {
    isAbove = at.matches(':modal, :popover-open');
    if (!clips(at)) continue;
    const clip = at.getBoundingClientRect();
    const margin = marginOf(at);
    [left, top] = [Math.max(left, clip.left - margin), Math.max(top, clip.top - margin)];
    [right, bottom] = [Math.min(right, clip.right + margin), Math.min(bottom, clip.bottom + margin)];
  }
  return {left, top, right, bottom};
}

/** Many corners are round. */
function isCorner(x, y) {
  const isEnd = (at) => at === GRID[0] || at === GRID.at(-1);
  return isEnd(x) && isEnd(y);
}

function isSeenAt(element, x, y) {
  const hit = hitAt(x, y);
  if (!hit) return false;
  // Of its own label, or what it stands on, where its corners are round.
  const label = element.closest('label');
  return isRelated(hit, element) || (label !== null && isRelated(hit, label));
}

/** How what has the focus looks, and what is around it, which may show the focus for it. */
function looksAround(element) {
  const looks = [];
  for (let at = element; at && looks.length < 5; at = parentOf(at)) {
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow, borderColor, backgroundColor} =
      getComputedStyle(at);
    const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor} ${outlineOffset}`;
    looks.push({at, outline, outlineColor, outlineWidth, boxShadow, borderColor, backgroundColor, ring: ringBox(at)});
  }
  return looks;
}

/** A visible focus (2.4.7), of enough thickness and contrast (1.4.11). */
function ringProblems({element, looks, name}) {
  if (!element.isConnected || !isShown(element)) return [];
  if (focusedNow() === element) return [];
  // A dialog that has just opened has the focus as a whole; that is no control.
  if (element.localName === 'dialog') return [];
  const changed = looks.filter(({at, outline, boxShadow, borderColor}) => {
    const now = getComputedStyle(at);
    const is = now.outlineStyle === 'none' ? 'none' : `${now.outlineWidth} ${now.outlineColor} ${now.outlineOffset}`;
    return is !== outline || now.boxShadow !== boxShadow || now.borderColor !== borderColor;
  });
  if (changed.length === 0) return [`no visible focus: ${name}`];
  const outlined = changed.find(({outline}) => outline !== 'none');
  if (!outlined) return [];
  const problems = [];
  if (parseFloat(outlined.outlineWidth) < 2) problems.push(`focus ring of ${outlined.outlineWidth}: ${name}`);
  if (outlined.ring.fits && outlined.ring.sides < 3)
    problems.push(`focus ring cut off, ${outlined.ring.sides} sides left: ${name}`);
  // Upon a picture it has two colours.
  if (outlined.at.matches('[part~=image]')) return problems;
  const ratio = contrastOf(outlined.outlineColor, outlined.ring.ground);
  if (ratio < 3) {
    problems.push(`focus ring of ${ratio.toFixed(1)}:1 (${outlined.outlineColor} on ${outlined.ring.ground}): ${name}`);
  }
  return problems;
}

/** How many sides of the ring around an element can be seen, and what it is drawn on. */
function ringBox(element) {
  const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(element);
  if (outlineStyle === 'none') return {sides: 0, ground: '', fits: false};
  const out = parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2;
  const box = element.getBoundingClientRect();
  const view = viewOf(element);
  const sides = [
    box.left - out >= view.left,
    box.top - out >= view.top,
    box.right + out <= view.right,
    box.bottom + out <= view.bottom,
  ];
  return {
    sides: sides.filter(Boolean).length,
    ground: groundOf(out > 0 ? parentOf(element) : element),
    fits: isSmall(box, view) && box.top >= view.top && box.bottom <= view.bottom,
  };
}

/** Whether an element hides what is beyond its edges. */
function clips(element) {
  const {overflowX, overflowY, contain, clipPath} = getComputedStyle(element);
  return (
    overflowX !== 'visible' || overflowY !== 'visible' || /paint|content|strict/.test(contain) || clipPath !== 'none'
  );
}

/** How far beyond its edges an element that clips lets things be seen. */
function marginOf(element) {
  const {overflowX, overflowY, overflowClipMargin, contentVisibility, contain} = getComputedStyle(element);
  const isContained = contentVisibility !== 'visible' || /paint|content|strict/.test(contain);
  return overflowX === 'visible' && overflowY === 'visible' && isContained ? Number.parseFloat(overflowClipMargin) : 0;
}

function groundOf(element) {
  for (let at = element; at; at = parentOf(at)) {
    const {backgroundColor} = getComputedStyle(at);
    if (alphaOf(backgroundColor) > 0.5) return backgroundColor;
  }
  return 'Canvas';
}

const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const pixels = new Map();

function pixelOf(color) {
  if (!pixels.has(color)) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    pixels.set(color, [...context.getImageData(0, 0, 1, 1).data]);
  }
  return pixels.get(color);
}

function alphaOf(color) {
  return pixelOf(color)[3] / 255;
}

function contrastOf(one, other) {
  const luminance = (color) => {
    const [red, green, blue] = pixelOf(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

globalThis.focusing = focusing;
