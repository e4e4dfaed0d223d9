/** What must never be found in a page, wherever it came from. */

const FORBIDDEN = new Set(
  `script iframe frame frameset object embed applet base meta link style portal fencedframe param noscript noembed
  noframes xmp plaintext listing marquee bgsound isindex keygen map area layer ilayer track source foreignobject use
  animate animatetransform animatemotion set discard feimage image handler listener math title`.split(/\s+/),
);

/** The parts of icons. */
const DRAWN = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'rect']);

/** Attributes that load, send or run something, or that lead elsewhere: only those of the other list are looked into. */
const NEVER = new Set(
  `action formaction background ping cite manifest codebase classid archive profile lowsrc dynsrc longdesc usemap srcset
  imagesrcset srcdoc data http-equiv nonce integrity is shadowrootmode popovertarget commandfor accesskey autofocus
  contenteditable attributionsrc xlink:href xml:base xmlns:xlink formmethod formtarget sandbox allow csp`.split(/\s+/),
);

const FOLLOWED = /^(?:https?|mailto|tel):$/;
const TARGETS = new Set(['_blank', '_self', '_parent', '_top']);

/** All elements in a root and in the shadow roots below it. */
export function elementsIn(root, found = []) {
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) elementsIn(element.shadowRoot, found);
  }
  return found;
}

/** What is wrong with the elements in a root, one line each. `names` are the ids and names that are the widget's own. */
export function faultsIn(root, names) {
  const faults = [];
  for (const element of elementsIn(root)) {
    for (const fault of faultsOf(element, names)) faults.push(`${fault}: ${element.outerHTML.slice(0, 300)}`);
  }
  return faults;
}

function* faultsOf(element, names) {
  const {localName, namespaceURI} = element;
  if (FORBIDDEN.has(localName.toLowerCase())) yield 'a forbidden element';
  if (/svg/i.test(namespaceURI) && !DRAWN.has(localName)) yield 'a strange element of SVG';
  if (!/svg|xhtml/i.test(namespaceURI)) yield 'a strange namespace';
  if (localName === 'form' && !element.getRootNode().host?.localName.startsWith('chat-')) yield 'a strange form';
  for (const {name, value} of element.attributes) yield* faultsOfAttribute(element, name.toLowerCase(), value, names);
  if (localName === 'a' && element.hasAttribute('target')) {
    const rel = element.rel.split(/\s+/);
    if (!TARGETS.has(element.target)) yield 'a strange target';
    if (element.target === '_blank' && !rel.includes('noopener')) yield 'an opener';
    if (rel.includes('opener')) yield 'an opener';
  }
}

function* faultsOfAttribute(element, name, value, names) {
  const {localName} = element;
  if (name.startsWith('on')) yield 'a handler';
  if (NEVER.has(name)) yield 'a forbidden attribute';
  // Written by scripts, of lengths and numbers; nothing is fetched by it.
  if (name === 'style' && !/^(?:\s*[-\w]+:\s*[-\w.%+*/, ()]*;?)*\s*$/.test(value.replaceAll(/url\(/gi, '\\')))
    yield 'a style';
  if (/^(?:class|part)$/.test(name) && !/^[\w\s-]*$/.test(value)) yield `a strange ${name}`;
  if (name === 'href' && localName === 'a' && !mayLeadTo(element)) yield 'a strange address';
  if (name === 'href' && localName !== 'a') yield 'a strange link';
  if (name === 'src' || name === 'poster') {
    if (!/^(?:img|audio|video)$/.test(localName) || !mayBeShown(value, element)) yield 'a strange source';
  }
  if ((name === 'id' || name === 'name') && !names.has(generic(value))) yield `a strange ${name}`;
}

function mayLeadTo(link) {
  const {protocol} = link;
  if (FOLLOWED.test(protocol)) return true;
  return protocol === 'blob:' && link.href.startsWith(`blob:${location.origin}/`) && link.hasAttribute('download');
}

function mayBeShown(address, element) {
  const {origin, protocol, href} = new URL(address, document.baseURI);
  // The page's own pictures of people may be drawings: in an `<img>` nothing of one runs.
  const isOfPage = element.localName === 'img' && element.closest('[part~=avatar]');
  if (protocol === 'data:') return (isOfPage ? /^data:image\//i : /^data:image\/(?:png|gif|jpeg|webp)[;,]/i).test(href);
  return origin === location.origin && /^(?:https?|blob):$/.test(protocol);
}

/** An id without what tells it from others of its sort. Rows carry that of their message, behind a word of their own. */
function generic(name) {
  return name.startsWith('message-') ? 'message-' : name.replaceAll(/\d+/g, '0');
}

/** The ids and names in a root. */
export function namesIn(root) {
  const found = elementsIn(root).flatMap((element) => [element.id, element.getAttribute('name') ?? '']);
  return new Set(['message-', ...found.filter(Boolean).map(generic)]);
}

/** What a page has of its own, by which is seen that nobody changed it. */
export function stateOfPage() {
  return JSON.stringify({
    address: location.href,
    name: window.name,
    title: document.title,
    tabs: history.length,
    head: [...document.head.querySelectorAll('*')].map(({outerHTML}) => outerHTML),
    body: [...document.body.querySelectorAll('*')].map(({localName, id}) => `${localName}#${id}`),
    lists: ['forms', 'images', 'links', 'embeds', 'scripts'].map((list) => document[list].length),
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^(?:lit|reactiveElement)\w*Versions$/.test(name)),
    prototypes: [Object, Array, Function, String, Number, Boolean, Promise, Map, Set, Node, Element, Event].map(
      (type) => Object.getOwnPropertyNames(type.prototype),
    ),
    functions: [document.getElementById, document.createElement, document.querySelector, Array.prototype.map].map(
      String,
    ),
  });
}
