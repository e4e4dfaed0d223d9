import {css, html} from 'lit';

import {icons} from '../elements/icons.js';
import {number, string} from '../model/wire.js';
import type {MessageKind} from './kind.js';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}

/** A place on the map. */
export const location: MessageKind<Place> = {
  type: 'LOCATION',
  frame: 'bubble',
  parse: (content) => ({
    latitude: number(content, 'latitude'),
    longitude: number(content, 'longitude'),
    name: string(content, 'name', ''),
    address: string(content, 'address', ''),
  }),
  about: ({replyTo}) => replyTo,
  styles: css`
    .place {
      display: flex;
      gap: 0.5em;
    }
  `,
  render: ({message: {content}}) => html`
    <p class="place" part="location">${icons.place}<bdi>${describe(content)}</bdi></p>
  `,
  summary: ({message: {content}}, {strings}) => `${strings.location}: ${describe(content)}`,
};

function describe({name, address, latitude, longitude}: Place): string {
  return [name, address].filter(Boolean).join(', ') || `${latitude}, ${longitude}`;
}
