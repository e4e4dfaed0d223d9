import {chromeLauncher} from '@web/test-runner-chrome';

/** The preferences that hold what a customer's system asks for, with their values for each media feature's. */
const MEDIA = {
  'prefers-color-scheme': ['ui.systemUsesDarkTheme', {light: 0, dark: 1}],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', {'no-preference': 0, reduce: 1}],
};

/** A browser of the test runner: Firefox, by WebDriver BiDi. */
export function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    // Only one window has the focus.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Telling of every request takes more time than the requests do.
      networkEnabled: false,
      args: ['--remote-allow-system-access'],
      // As in the other engines: fingers are known, and scrollbars take no room.
      extraPrefsFirefox: {'dom.w3c_touch_events.enabled': 1, 'ui.useOverlayScrollbars': 1},
    },
    async createPage({context}) {
      const page = await context.newPage();
      page.emulateMediaFeatures = (features) => emulateMediaFeatures(page, features);
      return page;
    },
  });
  launcher.name = 'Firefox';
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    // The next file gets a window anew: in this one, a test may have lost the focus to something that it opened.
    const [first, ...others] = await launcher.browserContext.pages();
    await first.bringToFront();
    for (const page of others) await page.close();
    launcher.inactivePages.length = 0;
    return result;
  };
  return launcher;
}

/** WebDriver BiDi has no command for this yet: sets it where Firefox keeps it. */
async function emulateMediaFeatures(page, features) {
  const {connection} = page.browser();
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  for (const {name, value} of features) {
    const [preference, values] = MEDIA[name];
    await connection.send('script.evaluate', {
      target: {context: result.contexts[0].context},
      expression: `Services.prefs.setIntPref('${preference}', ${values[value]})`,
      awaitPromise: false,
    });
    // The window hears of it from another process.
    await page.waitForFunction((query) => matchMedia(query).matches, {}, `(${name}: ${value})`);
  }
}
