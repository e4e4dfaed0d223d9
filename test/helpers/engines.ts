/** What tests need that an engine, or the driver of its window, lacks, and why. They are skipped there. */
const LACKS = {
  'a system with other wishes': {
    webkit: 'WebDriver has no command for the colours and the motion that a system asks for',
  },
  'files in the storage': {
    webkit: 'WebKit keeps no files in a window that is driven, as little as in a private one',
  },
  'an empty recording': {
    firefox: 'Firefox writes the header of a recording also when it has heard nothing',
  },
  'true regular expressions': {
    webkit: 'JavaScriptCore does not find what a repeated group without a width is part of: /a(^){0,2}/ in "a"',
  },
  'a search by the page': {
    webkit: 'window.find() of WebKit does not look into shadow trees',
  },
  'how much is zoomed': {
    webkit: 'WebKit does not tell by how much styles zoom an element (currentCSSZoom), and measures it unzoomed',
  },
} as const satisfies Record<string, Partial<Record<Engine, string>>>;

type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
const engine: Engine = engineOf(navigator.userAgent);

/**
 * How many times longer than in the others a script may take in this engine: WebKitGTK, as Debian builds it, reads in 50 to
 * 150 milliseconds what the others read in 5 to 40, and ends a Worker that is busy with a pattern only seconds later.
 */
export const slowness = engine === 'webkit' ? 5 : 1;

/** Skips a test, or all behind the hook that calls this, where the engine lacks what they need, and says why. */
export function needs(test: Mocha.Context, what: keyof typeof LACKS): void {
  const reason = (LACKS[what] as Partial<Record<Engine, string>>)[engine];
  if (!reason) return;
  console.info(`skipped: ${reason}`);
  test.skip();
}

function engineOf(userAgent: string): Engine {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
