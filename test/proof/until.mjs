/** How often a condition is looked at, in milliseconds. */
const STEP = 50;

/** Resolves with what `holds` returns as soon as that is something; with `undefined` when it takes too long. */
export async function until(holds, patience) {
  for (const end = Date.now() + patience; ;) {
    const result = await holds();
    if (result || Date.now() > end) return result || undefined;
    await passing(STEP);
  }
}

/** Lets some time go by: how long a fault lasts, or what lies between two messages. */
export function passing(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
