import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where the panel fills the window, as a media query. */
export const SMALL = '(max-width: 480px) or ((max-height: 480px) and (pointer: coarse))';

/** Where a keyboard on the screen may cover what is written in, or the panel fills the window. */
const HANDHELD = `${SMALL} or (pointer: coarse)`;

/** Calls `act` once, as soon as the screen is like that of a phone while `host` is in a page. */
export function onHandheld(host: ReactiveControllerHost, act: () => void): void {
  const screen = self.matchMedia?.(HANDHELD);
  const look = () => {
    if (!screen.matches) return;
    watch.hostDisconnected();
    host.removeController(watch);
    act();
  };
  const watch = {
    hostConnected: () => {
      screen.addEventListener('change', look);
      look();
    },
    hostDisconnected: () => screen.removeEventListener('change', look),
  } satisfies ReactiveController;
  if (screen) host.addController(watch);
}
