import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {Say} from './words.js';

const KEY = 'agent-console-notices';

/** Tells of customers while the page is not seen, to agents who want that. */
export class Notices {
  readonly #host: ReactiveControllerHost;
  #isWanted = isKept();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The switch; nothing where the browser has no notifications. */
  render(say: Say) {
    if (!('Notification' in window)) return nothing;
    const isBlocked = Notification.permission === 'denied';
    const label = say(isBlocked ? 'notifyBlocked' : 'notify');
    return html`
      <button
        type="button"
        class="plain bell"
        aria-label=${label}
        title=${label}
        aria-pressed=${this.#isOn}
        aria-disabled=${isBlocked}
        @click=${this.#turn}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M12 4a5.5 5.5 0 0 0-5.5 5.5c0 4-2 5.5-2 7h15c0-1.5-2-3-2-7A5.5 5.5 0 0 0 12 4Zm-2 15.5a2 2 0 0 0 4 0"
          />
        </svg>
      </button>
    `;
  }

  /** Says that somebody wrote, without what: others may see the screen. */
  tell(words: string, room: string, open: () => void): void {
    if (!this.#isOn || document.visibilityState === 'visible') return;
    try {
      const notice = new Notification(words, {tag: room, silent: true});
      notice.addEventListener('click', () => {
        window.focus();
        notice.close();
        open();
      });
    } catch {
      // Some browsers have notifications for service workers alone.
    }
  }

  get #isOn(): boolean {
    return this.#isWanted && Notification.permission === 'granted';
  }

  #turn = async (): Promise<void> => {
    const wasOn = this.#isOn;
    this.#isWanted = !wasOn && (await Notification.requestPermission()) === 'granted';
    try {
      sessionStorage.setItem(KEY, String(this.#isWanted));
    } catch {
      // Then it holds for this page alone.
    }
    this.#host.requestUpdate();
  };
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}
