import {html} from 'lit';

import {number, string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import {cardsNeeded} from './cards.js';
import type {MessageKind} from './kind.js';

/** A place, by what its sender knows of it. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
  /** A page about it, or `''`; untrusted. */
  readonly url: string;
}

/** A metre, in degrees: more digits would be noise. */
const DIGITS = 5;

/** A place on the map. */
export const location: MessageKind<Place> = {
  type: 'LOCATION',
  frame: 'card',
  parse: (content) => ({
    latitude: number(content, 'latitude'),
    longitude: number(content, 'longitude'),
    name: string(content, 'name', ''),
    address: string(content, 'address', ''),
    url: string(content, 'url', ''),
  }),
  about: ({replyTo}) => replyTo,
  render(entry, {mapAddress}) {
    cardsNeeded();
    return html`
      <chat-location-message exportparts=${exportparts} .entry=${entry} .mapAddress=${mapAddress}>
        ${describe(entry.message.content)}
      </chat-location-message>
    `;
  },
  summary: ({message: {content}}, {strings}) => strings.labelled(strings.location, describe(content)),
};

/** Where a place lies, in degrees. */
export function coordinates({latitude, longitude}: Place): string {
  return [latitude, longitude].map((degrees) => Number(degrees.toFixed(DIGITS))).join(', ');
}

function describe(place: Place): string {
  return [place.name, place.address].filter(Boolean).join(', ') || coordinates(place);
}
