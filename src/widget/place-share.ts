import {consume} from '@lit/context';
import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDismissEvent, ChatDraftEvent, ChatErrorEvent} from '../events.js';
import {formatDistance} from '../i18n/format.js';
import {placeWords} from '../i18n/en/place.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {trayStyles} from './tray.styles.js';

/** How long to wait for a place, in milliseconds. */
const PATIENCE = 15_000;

/** About a metre: nobody needs to know better, and no device does. */
const DIGITS = 5;

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  /** In metres. */
  readonly accuracy: number;
}

/**
 * Shares where the customer is: asks the browser, shows what would be sent, and sends it when the customer says so.
 *
 * @tag chat-place-share
 * @fires {ChatDraftEvent} chat-draft - The customer shares the place.
 * @fires {ChatDismissEvent} chat-dismiss - The customer does not.
 * @fires {ChatErrorEvent} chat-error - The place can't be had: `permission`.
 * @csspart location - The place that would be sent.
 * @csspart send - The button that sends it.
 * @csspart cancel - The button that does not.
 * @csspart retry - The button that asks the browser again.
 * @csspart error - Why the place can't be had.
 */
export class ChatPlaceShare extends LitElement {
  static readonly tag = 'chat-place-share';

  static override styles = [
    tokens,
    base,
    tool,
    trayStyles,
    css`
      /* Words first, below them what to do. */
      :host {
        flex-wrap: wrap;
        padding: calc(0.5 * var(--_rem)) calc(0.5 * var(--_rem)) 0;
        padding-inline-start: calc(0.75 * var(--_rem));
      }

      .words {
        flex-basis: calc(100% - 2.5 * var(--_rem));
      }

      .tool {
        order: 1;
        align-self: flex-start;
      }

      .again {
        order: 2;
        margin-inline-start: calc(1.75 * var(--_small));
      }
    `,
  ];

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private place: Place | undefined;

  @state() private failure: 'denied' | 'missing' | 'timeout' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#find();
  }

  override focus(): void {
    const {renderRoot} = this;
    (
      renderRoot.querySelector<HTMLElement>('.first') ?? renderRoot.querySelector<HTMLElement>('[part=cancel]')
    )?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  override render() {
    const {strings} = withWords(this.language, placeWords);
    return html`
      <div class=${this.failure ? 'words failure' : 'words'} part=${this.failure ? 'error' : nothing} role="status">
        ${this.#renderWords()}
      </div>
      ${this.failure ? this.#renderRetry() : this.place ? this.#renderSend() : nothing}
      <button type="button" class="tool small" part="cancel" aria-label=${strings.cancel} @click=${this.#cancel}>
        ${icons.close}
      </button>
    `;
  }

  /** In one element all along: what is new in it is announced. */
  #renderWords() {
    const {strings} = withWords(this.language, placeWords);
    const reason = {denied: strings.placeDenied, missing: strings.placeMissing, timeout: strings.placeTimeout};
    if (this.failure) return html`${icons.alert}<span>${reason[this.failure]}</span>`;
    if (this.place) return this.#renderPlace(this.place);
    return html`${icons.place}<span>${strings.placeAsking}</span>`;
  }

  #renderPlace({latitude, longitude, accuracy}: Place) {
    const {strings} = withWords(this.language, placeWords);
    return html`
      ${icons.place}
      <p part="location">
        ${strings.placeFound}
        <span class="detail"
          ><bdi>${latitude}, ${longitude}</bdi>
          (${strings.placeAccuracy(formatDistance(this.language, accuracy))})</span
        >
      </p>
    `;
  }

  #renderSend() {
    const {strings} = withWords(this.language, placeWords);
    return html`<button type="button" class="again first" part="send" @click=${this.#send}>
      ${strings.placeSend}
    </button>`;
  }

  #renderRetry() {
    const {strings} = this.language;
    return html`<button type="button" class="again first" part="retry" @click=${this.#find}>${strings.retry}</button>`;
  }

  #find = async (): Promise<void> => {
    this.failure = undefined;
    try {
      this.place = await locate();
    } catch (error) {
      this.#fail(error);
    }
    await this.updateComplete;
    // Meanwhile the customer may be somewhere else.
    if (this.matches(':focus-within')) this.focus();
  };

  #fail(error: unknown): void {
    const code = error instanceof GeolocationPositionError ? error.code : 0;
    this.failure = code === 1 ? 'denied' : code === 3 ? 'timeout' : 'missing';
    if (this.isConnected) this.dispatchEvent(new ChatErrorEvent('permission', `location: ${this.failure}`, error));
  }

  #send = (): void => {
    const {latitude, longitude} = this.place!;
    const content = {address: '', latitude, longitude, name: '', url: ''};
    this.dispatchEvent(new ChatDraftEvent({type: 'LOCATION', content}));
  };

  #cancel = (): void => {
    this.dispatchEvent(new ChatDismissEvent());
  };
}

function locate(): Promise<Place> {
  const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS));
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Error('this browser or page knows no places'));
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude, accuracy}}) =>
        resolve({latitude: rounded(latitude), longitude: rounded(longitude), accuracy}),
      reject,
      {timeout: PATIENCE, enableHighAccuracy: true},
    );
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-place-share': ChatPlaceShare;
  }
}
