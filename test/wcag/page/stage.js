/** Puts widgets into the page, one at a time, and brings them to where they are looked at. */

const stage = {
  /** Another customer's widget, in the place of the last one. */
  async show({attributes, records, before}) {
    document.querySelector('#stage').replaceChildren();
    document.activeElement?.blur();
    scrollTo(0, 0);
    const widget = document.createElement('chat-widget');
    const kept = new Map();
    widget.storage = {
      get: (key) => kept.get(key),
      set: (key, value) => kept.set(key, value),
      delete: (key) => kept.delete(key),
      clear: () => kept.clear(),
    };
    widget.resolveFile = fetchFile;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (before) stage[before](widget);
    document.querySelector('#stage').append(widget);
    widget.receive(records);
    await stage.settled();
    // Where a panel covers the page its dialog has taken the focus, to whatever was there first.
    focusedNow()?.blur();
  },

  /** Draws until there is nothing left to draw, and lets all that moves come to its end. */
  async settled() {
    const widget = document.querySelector('chat-widget');
    for (let quiet = 0; quiet < 2;) {
      await widget.updateComplete;
      await frame();
      for (const animation of document.getAnimations()) {
        if (animation.timeline === document.timeline && animation.effect?.getComputedTiming().endTime !== Infinity) {
          animation.finish();
        }
      }
      const all = everything();
      const isComing = widget.open && !all.some(({localName}) => localName === 'chat-skip-links');
      quiet = fetching > 0 || isComing || all.some(isPending) ? 0 : quiet + 1;
    }
  },

  /** A service that hears nothing and says nothing but how the way to it is. */
  connect(widget, state, more = {}) {
    widget.transport = {
      connect(_party, receiver) {
        receiver.connection(state);
        stage.receiver = receiver;
      },
      send: () => new Promise(() => {}),
      ...more,
    };
  },

  connecting: (widget) => stage.connect(widget, 'connecting'),
  offline: (widget) => stage.connect(widget, 'offline'),
  lost: (widget) => stage.connect(widget, 'lost'),
  online: (widget) => stage.connect(widget, 'online', {loadEarlier: () => new Promise(() => {})}),
  uploading: (widget) =>
    stage.connect(widget, 'online', {
      send: (_envelope, _files, {onProgress}) => new Promise(() => onProgress(0.4)),
    }),

  /** One microphone that is not allowed, or a place that is not. */
  refusing: () => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  },

  picture(widget) {
    const call = document.createElement('div');
    call.slot = 'call';
    call.style.cssText = 'block-size: 6rem; background: #222';
    widget.append(call);
  },

  find(selector) {
    return everything().filter((each) => each.matches(selector) && isShown(each));
  },

  /** Chooses files as the browser's own dialog does. */
  choose(...names) {
    const input = everything().find((each) => each.matches('input[type=file]'));
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File([new Uint8Array(2000)], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  },

  drag() {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'a.pdf'));
    const [list] = stage.find('[part~=list]');
    for (const type of ['dragenter', 'dragover']) {
      list.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, composed: true, cancelable: true}));
    }
  },
};

/** How many files are on their way. */
let fetching = 0;

async function fetchFile(message) {
  fetching++;
  try {
    return await findFile(message);
  } finally {
    // First the widget learns of it.
    setTimeout(() => fetching--);
  }
}

function findFile({data}) {
  const {messageType, content} = data;
  if (/missing/.test(content.fileName)) return Promise.reject(new Error('It is gone'));
  if (messageType === 'IMAGE') return drawing();
  return new Blob(['%PDF-1.4'], {type: messageType === 'DOCUMENT' ? 'application/pdf' : ''});
}

function drawing() {
  const canvas = new OffscreenCanvas(480, 320);
  const context = canvas.getContext('2d');
  context.fillStyle = 'teal';
  context.fillRect(0, 0, 480, 200);
  return canvas.convertToBlob({type: 'image/png'});
}

function frame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function isPending(element) {
  if (element instanceof HTMLImageElement) return !element.complete && element.checkVisibility();
  if (element.matches('.unfilled, .filling')) return true;
  return element.isUpdatePending || (element.localName.startsWith('chat-') && !element.matches(':defined'));
}

globalThis.stage = stage;
