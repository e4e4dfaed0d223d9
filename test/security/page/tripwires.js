/**
 * Runs first in every document, those of frames too, and notes by `tripped` whatever must never happen: a script of
 * somebody else's that runs, a page that is left, a way to elsewhere that is opened, an error that nobody caught.
 */
(() => {
  const tell = globalThis.tripped;
  const trip = (what, detail) => tell(`${what}: ${String(detail).slice(0, 300)}`);

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox']) {
    Object.defineProperty(globalThis, name, {value: (...args) => trip(`${name}()`, args)});
  }
  for (const name of ['__fired', '__chatWidgetXss', '__chatWidgetEvaluated']) {
    Object.defineProperty(globalThis, name, {
      get: () => undefined,
      set() {
        trip('a script ran', name);
      },
    });
  }
  for (const name of ['write', 'writeln']) {
    document[name] = (...args) => trip(`document.${name}()`, args);
  }
  for (const name of ['setTimeout', 'setInterval']) {
    const plain = globalThis[name];
    globalThis[name] = (act, ...rest) =>
      typeof act === 'function' ? plain(act, ...rest) : trip(`${name} of a text`, act);
  }
  for (const name of ['EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker']) {
    globalThis[name] = function (address) {
      trip(name, address);
    };
  }
  // One to this page's own service is what a widget with an endpoint has.
  globalThis.WebSocket = class extends WebSocket {
    constructor(address, ...rest) {
      if (new URL(address, location.href).host !== location.host) trip('WebSocket', address);
      super(address, ...rest);
    }
  };
  navigator.sendBeacon = (address) => trip('sendBeacon()', address);
  Object.defineProperty(document, 'cookie', {
    get: () => '',
    set(text) {
      trip('a cookie', text);
    },
  });

  globalThis.navigation?.addEventListener('navigate', (event) => {
    trip('the page was to be left for', event.destination.url);
    if (event.cancelable) event.preventDefault();
  });
  addEventListener('error', ({error, message}) => trip('an error', error?.stack ?? message));
  addEventListener('unhandledrejection', ({reason}) => trip('a rejection', reason?.stack ?? reason));
  document.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sample, sourceFile, lineNumber}) =>
      trip('the policy forbade', `${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`),
  );
})();
