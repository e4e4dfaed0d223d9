/** How long a sound keeps others from sounding, in milliseconds, on this page and on others of the site. */
const REST = 1500;

/**
 * How long others know of which message a sound has told, in milliseconds: a page that asks its service every few
 * seconds, and that the browser lets do so once a minute, hears of it late.
 */
const MARK = 150_000;

/** In characters: ids may be of any length. */
const LONGEST_ID = 200;

/** Two soft notes: pitches in hertz, and when they begin, in seconds. */
const NOTES = [
  {pitch: 660, at: 0},
  {pitch: 880, at: 0.12},
] as const;

/** How loud, from 0 to 1, and how long one sounds, in seconds. */
const VOLUME = 0.08;
const LENGTH = 0.35;

let context: AudioContext | undefined;

/**
 * Sounds for a message that came unseen: on one page of the site only, whenever it gets to which; once for several that
 * come together; and not before the customer has touched the page, since browsers forbid that.
 *
 * @param scope What the pages have in common that show the same chat.
 * @param id Of the message.
 */
export async function chime(scope: string, id: string): Promise<void> {
  const {userActivation} = navigator as {userActivation?: UserActivation};
  if (userActivation && !userActivation.hasBeenActive) return;
  if (!navigator.locks) return play();
  // Whoever hears of the message later sees by it that it was told of.
  await first(`${scope}/sound/${id.slice(0, LONGEST_ID)}`, MARK, () =>
    first(`${scope}/sound`, REST, async () => play()),
  );
}

/** Does something unless another page does, or did so a moment ago: for so many milliseconds. */
async function first(name: string, moment: number, act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, {ifAvailable: true}, async (lock) => {
    if (!lock) return;
    await act();
    await new Promise((resolve) => setTimeout(resolve, moment));
  });
}

function play(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  for (const {pitch, at} of NOTES) {
    const note = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + at;
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(VOLUME, start);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH);
    note.connect(volume).connect(context.destination);
    note.start(start);
    note.stop(start + LENGTH);
  }
}
