/** What tests need that an engine, or the driver of its window, lacks, and why. They are skipped there. */
const LACKS = {
  'a system with other wishes': {
    webkit: 'WebDriver has no command for the colours and the motion that a system asks for',
  },
  'files in the storage': {
    webkit: 'WebKit keeps no files in a window that is driven, as little as in a private one',
  },
  'silence about sizes': {
    firefox: 'Firefox tells the page as an error when a size that is watched changes twice in a frame, as WebKit does',
    webkit: 'WebKit tells the page as an error when a size that is watched changes twice in a frame, as Firefox does',
  },
  'an empty recording': {
    firefox: 'Firefox writes the header of a recording also when it has heard nothing',
  },
  'true regular expressions': {
    webkit: 'JavaScriptCore does not find what a repeated group without a width is part of: /a(^){0,2}/ in "a"',
  },
} as const satisfies Record<string, Partial<Record<Engine, string>>>;

type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
const engine: Engine = engineOf(navigator.userAgent);

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
