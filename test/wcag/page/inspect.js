/** Looks at what is in the page as eyes, fingers and keys do. Every method tells what is wrong, in words. */

/** The smallest a target may be, in CSS pixels. */
const SMALLEST = 24;

/** Less than a pixel off is what a screen can't show. */
const SLACK = 1;

const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [tabindex="0"]:not([role=log])';

/** Whose number is in its name, where a language says it in a word: “رسالتان”, two messages. */
const COUNTED = /part="(launcher|scroll-to-latest)"/;

/** What is cut on purpose: words to be heard, and names of files, of which both ends are shown. */
const MEANT = '.spoken, .status, .file-name > *, img, textarea, input';

const inspect = {
  /** What axe finds, in the words of axe. */
  async rules(tags, isForced) {
    const {violations} = await axe.run(document.querySelector('chat-widget'), {
      runOnly: tags,
      resultTypes: ['violations'],
      elementRef: true,
      // Forced colours are the browser's, and styles tell of those they took the place of.
      rules: {'color-contrast': {enabled: !isForced}},
    });
    // Nobody reads what is behind a dialog.
    const modal = everything().findLast((each) => each.matches(':modal'));
    return violations.flatMap(({id, nodes}) =>
      nodes
        .filter(({element}) => !modal || isInside(element, modal))
        .filter(({html}) => id !== 'label-content-name-mismatch' || !COUNTED.test(html))
        .map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
    );
  },

  /** Controls that a finger could miss (2.5.8), among how many. */
  targets() {
    const targets = everything()
      .filter((each) => each.matches(CONTROLS) && isShown(each) && !isInline(each))
      .map((each) => ({each, box: targetBox(each)}));
    const isSmall = ({box}) => box.width < SMALLEST - 0.01 || box.height < SMALLEST - 0.01;
    const small = targets.filter(isSmall);
    const crowded = small.filter((one) =>
      targets.some((other) => other !== one && !isInside(one.each, other.each) && isNear(one.box, other, isSmall)),
    );
    return {
      count: targets.length,
      small: small.length,
      problems: crowded.map(
        ({each, box}) => `target ${Math.round(box.width)}×${Math.round(box.height)}: ${nameOf(each)}`,
      ),
    };
  },

  /** What is cut off, or stands where it can't be read (1.4.4, 1.4.10, 1.4.12). */
  losses() {
    const shown = everything().filter(isShown);
    const heard = shown.filter((each) => each.matches('.spoken') && (each.offsetWidth > 1 || each.offsetHeight > 1));
    return [
      ...heard.map((each) => `to be heard, and seen: ${nameOf(each)}`),
      ...sideways(shown),
      ...shown.filter(isCut).map((each) => `cut off: ${nameOf(each)}`),
      ...strayWords(shown),
    ];
  },
};

function sideways(shown) {
  const page = document.scrollingElement;
  const wide = page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} px wide`] : [];
  const scrollers = shown.filter((each) => {
    const {overflowX} = getComputedStyle(each);
    // Tables and code are read in two directions.
    if (!/auto|scroll/.test(overflowX) || each.matches('.wide, textarea')) return false;
    return each.scrollWidth > each.clientWidth + SLACK;
  });
  return [...wide, ...scrollers.map((each) => `scrolls sideways: ${nameOf(each)}`)];
}

function isCut(element) {
  const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(element);
  if (webkitLineClamp !== 'none' || element.matches(MEANT)) return false;
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
  if (clientWidth <= 1 || textIn(element) === '') return false;
  const isHidden = (overflow) => /hidden|clip/.test(overflow);
  return (
    (isHidden(overflowX) && scrollWidth > clientWidth + SLACK) ||
    (isHidden(overflowY) && scrollHeight > clientHeight + SLACK)
  );
}

/** Words beyond the edge of the widget or the window, and words on words. */
function strayWords(shown) {
  const texts = shown.flatMap(linesOf);
  const beyond = texts
    .filter(({element, box}) => (box.left < -SLACK || box.right > innerWidth + SLACK) && !isClipped(element, box))
    .map(({element}) => `beyond the edge: ${nameOf(element)}`);
  const seen = texts.filter(({element, box}) => isOnTop(element, box));
  const onOthers = seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => other.element !== one.element && one.layer === other.layer && meet(one.box, other.box))
      .map((other) => `words on words: ${nameOf(one.element)} and ${nameOf(other.element)}`),
  );
  return [...new Set([...beyond, ...onOthers])];
}

function linesOf(element) {
  if (element.matches(`${MEANT}, option`) || element.closest('svg, select')) return [];
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(element);
      return [...range.getClientRects()].map((box) => ({element, box, layer}));
    });
}

/** Whether it can be scrolled to, or something hides all of it: words that are there to be heard. */
function isClipped(element, box) {
  for (let at = element; at; at = parentOf(at)) {
    const {left, right} = at.getBoundingClientRect();
    const {overflowX} = getComputedStyle(at);
    if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return true;
    if (overflowX !== 'visible' && (box.left >= right || box.right <= left || right - left <= 1)) return true;
  }
  return false;
}

/** What it is placed by, if it is taken out of the flow. */
function layerOf(element) {
  for (let at = element; at; at = parentOf(at)) {
    if (/absolute|fixed|sticky/.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}

function isOnTop(element, {left, top, width, height}) {
  const hit = hitAt(left + width / 2, top + height / 2);
  return hit !== undefined && isRelated(hit, element);
}

function meet(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // Lines of text have room above and below their letters.
  return across > 2 && down > Math.min(one.height, other.height) * 0.4;
}

/** A link in running text may be as high as its line. */
function isInline(element) {
  return element.matches('a') && getComputedStyle(element).display === 'inline';
}

/** What a finger may hit instead of a control: its label, too. */
function targetBox(element) {
  const boxes = [element, element.closest('label')].flatMap((each) => (each ? each.getBoundingClientRect() : []));
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return {left, top, right, bottom, width: right - left, height: bottom - top};
}

/** Whether a circle around the middle of a small target meets another target, or the circle around that. */
function isNear(box, {box: other, ...rest}, isSmall) {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (isSmall({box: other, ...rest})) {
    return Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < SMALLEST;
  }
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(across, down) < SMALLEST / 2;
}

/** Every element of the widget, through shadow roots. */
function everything(root = document.querySelector('chat-widget')) {
  const found = [];
  const walk = (node) => {
    if (node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.children) {
      found.push(child);
      walk(child);
    }
  };
  if (root) walk(root);
  return found;
}

function isShown(element) {
  const {width, height} = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true})
  );
}

function parentOf(node) {
  return node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
}

function isInside(element, other) {
  for (let at = element; at; at = parentOf(at)) if (at === other) return true;
  return false;
}

function isRelated(one, other) {
  return isInside(one, other) || isInside(other, one);
}

/** What is on top at a point, through shadow roots. */
function hitAt(x, y) {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit ?? undefined;
}

function textIn(element) {
  return (element.innerText ?? '').trim();
}

/** How somebody finds an element in what was printed. */
function nameOf(element) {
  const path = [];
  for (let at = element; at && at.localName !== 'chat-widget' && path.length < 4; at = parentOf(at)) {
    const part = at.getAttribute('part')?.split(' ')[0];
    const [className] = at.classList;
    path.unshift(part ? `${at.localName}[${part}]` : className ? `${at.localName}.${className}` : at.localName);
  }
  const words = element.getAttribute('aria-label') ?? (textIn(element) || element.getAttribute('type') || element.id);
  return `${path.join(' > ')} “${words.replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
}

globalThis.inspect = inspect;
