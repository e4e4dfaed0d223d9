let playing: HTMLMediaElement | undefined;

/** Listener for `play`: whatever played before is paused, so that nobody hears two at a time. */
export function playAlone(event: Event): void {
  const player = event.currentTarget as HTMLMediaElement;
  if (playing !== player) playing?.pause();
  playing = player;
}
