import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {renderLink} from '../elements/link.js';
import {cardsWords} from '../i18n/en/cards.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {safePage, siteOf} from '../model/address.js';
import type {Entry} from '../model/message.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {card} from './card.styles.js';
import type {MapAddress} from './kind.js';
import {coordinates, type Place} from './location.js';

/**
 * A place, and the way to see it on a map. No map is fetched.
 *
 * @tag chat-location-message
 * @fires {ChatOpenUrlEvent} chat-open-url - The customer opens the map.
 * @csspart location - The place.
 * @csspart link - The way to the map.
 */
export class ChatLocationMessage extends LitElement {
  static readonly tag = 'chat-location-message';

  static override styles = [tokens, base, card];

  @property({attribute: false}) entry!: Entry<Place>;

  /** Address of the map of a place that brings none. */
  @property({attribute: false}) mapAddress: MapAddress | undefined;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  override render() {
    const {strings} = this.language;
    const {content} = this.entry.message;
    const {name, address} = content;
    const page = pageOf(content, this.mapAddress);
    return html`
      <div class="what" part="location">
        <span class="tile">${icons.place}</span>
        <span class="lines">
          <bdi class="name">${name || strings.location}</bdi>
          ${address ? html`<bdi class="under">${address}</bdi>` : nothing}
          <bdi class="under" dir="ltr">${coordinates(content)}</bdi>
        </span>
      </div>
      ${page === undefined ? nothing : this.#renderWay(page)}
    `;
  }

  #renderWay(page: string) {
    const {strings} = withWords(this.language, cardsWords);
    const label = html`
      ${strings.openMap}<bdi class="under line">${siteOf(page)}</bdi
      ><span class="spoken">, ${strings.opensPage}</span>${icons.opens}
    `;
    return html`<div class="act">${renderLink({url: page}, label)}</div>`;
  }
}

/** Where a place can be seen: as its sender says, else on the page's map of choice. */
function pageOf({url, latitude, longitude}: Place, mapAddress: MapAddress = openStreetMap): string | undefined {
  const given = safePage(url);
  if (given !== undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return given;
  try {
    return safePage(String(mapAddress(latitude, longitude)));
  } catch {
    return undefined;
  }
}

function openStreetMap(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-location-message': ChatLocationMessage;
  }
}
