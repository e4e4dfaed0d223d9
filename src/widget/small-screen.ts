/** Where the panel fills the window, as a media query. */
export const SMALL = '(max-width: 480px) or ((max-height: 480px) and (pointer: coarse))';

/** Where a keyboard on the screen may cover what is written in, or the panel fills the window. */
const HANDHELD = `${SMALL} or (pointer: coarse)`;

/** Calls `act` once, as soon as the screen is like that of a phone. */
export function onHandheld(act: () => void): void {
  const screen = matchMedia(HANDHELD);
  if (screen.matches) act();
  else screen.addEventListener('change', act, {once: true});
}
