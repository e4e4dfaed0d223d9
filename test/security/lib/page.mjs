/**
 * What the pages of these tests bring along, as a page of a customer's would: an outer style sheet, and files for messages.
 * Runs in the browser, under the policy of the page.
 */
export const STYLES = `
  chat-widget { --chat-widget-accent: #b4236a; --chat-widget-radius: 8px; --chat-widget-font-size: 16px; }
  chat-widget[layout='inline'] { display: block; inline-size: 400px; block-size: 640px; }
  chat-widget::part(bubble customer) { font-weight: 600; }
`;

export const SCRIPT = `
  const elementsIn = (node) => [...(node.shadowRoot?.querySelectorAll('*') ?? []), ...node.querySelectorAll('*')]
    .flatMap((each) => [each, ...(each.shadowRoot ? elementsIn(each) : [])]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isPending = (element) =>
    element.isUpdatePending || (element.localName.startsWith('chat-') && !element.matches(':defined'));

  function wav() {
    const view = new DataView(new ArrayBuffer(44 + 8000));
    const text = (at, word) => [...word].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
    text(0, 'RIFF'), text(8, 'WAVEfmt '), text(36, 'data');
    const numbers = [[4, 8036], [16, 16], [24, 8000], [28, 8000], [40, 8000]];
    numbers.forEach(([at, number]) => view.setUint32(at, number, true));
    [[20, 1], [22, 1], [32, 1], [34, 8]].forEach(([at, number]) => view.setUint16(at, number, true));
    return new Blob([view], {type: 'audio/wav'});
  }

  async function drawing(type, size = 300) {
    const canvas = new OffscreenCanvas(size, size);
    canvas.getContext('2d').fillRect(0, 0, size / 2, size);
    return canvas.convertToBlob({type});
  }

  const files = {
    IMAGE: () => drawing('image/png'),
    AUDIO: wav,
    VIDEO: wav,
    DOCUMENT: () => new Blob(['%PDF-1.4'], {type: 'application/pdf'}),
  };

  /** Draws until there is nothing left to draw. */
  async function settled(widget) {
    for (let quiet = 0; quiet < 3; ) {
      await widget.updateComplete;
      await frame();
      quiet = elementsIn(widget).some(isPending) ? 0 : quiet + 1;
    }
  }

  globalThis.drive = {
    elementsIn,
    settled,
    drawing,
    findFile: ({data}) => files[data.messageType]?.(),
    /** Shows what came in, in a widget of its own, and takes that away again. */
    async show(envelope, attributes) {
      const widget = document.createElement('chat-widget');
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.resolveFile = globalThis.drive.findFile;
      document.body.append(widget);
      widget.receive(envelope);
      await settled(widget);
      const count = elementsIn(widget).length;
      widget.remove();
      return count;
    },
  };
`;

/**
 * A page with a widget, embedded in one of the ways there are.
 *
 * @param attributes Of the widget; without them the page has none of its own.
 */
export function pageWith(embedding, attributes) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
    <script type="module" src="/page.js"></script>${embedding}</head>
    <body><h1>A site</h1>${attributes === undefined ? '' : `<chat-widget id="main" ${attributes}></chat-widget>`}</body></html>`;
}

/** All that a website has besides what was built. */
export const siteWith = (pages) => ({...pages, '/page.js': SCRIPT, '/page.css': STYLES});
