/** After so many tries it is told that something does not come. */
const TELLING = 3;

/**
 * What could not be fetched is fetched again, as long as it takes: the network comes and goes.
 *
 * @param tell Is told once when it takes long: it may also be that what is asked for is there no more.
 */
export async function persist<T>(load: () => Promise<T>, tell = warn): Promise<T> {
  for (let tries = 1, pause = 1000; ; tries++, pause = Math.min(pause * 2, 30_000)) {
    try {
      return await load();
    } catch (error) {
      if (tries === TELLING) tell(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function warn(error: unknown): void {
  console.warn(error);
}
