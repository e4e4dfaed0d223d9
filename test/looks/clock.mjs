/** When all pictures are taken, in milliseconds since 1970: what says "today" says it every day. */
export const NOW = Date.UTC(2026, 2, 4, 10, 30);

/** Imports something that looks at the clock while it is loaded. */
export async function importAt(now, path) {
  const {now: real} = Date;
  Date.now = () => now;
  try {
    return await import(path);
  } finally {
    Date.now = real;
  }
}

/** Stops the clock of a page. Timers go on. */
export const STOPPED = `<script>
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [${NOW}]));
    }
    static now() {
      return ${NOW};
    }
  };
</script>`;
