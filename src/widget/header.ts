import {html, nothing} from 'lit';

import {icons} from '../elements/icons.js';
import {isOver} from '../messages/call-state.js';
import {renderCallButtons, renderEndButton} from './header-actions.js';
import type {PanelState} from './panel-state.js';

/** What the customer can do in the header, apart from calling. */
export interface HeaderSteps {
  readonly close: () => void;
  /** Asks whether the chat shall end. */
  readonly end: () => void;
}

/** The bar on top of the panel. A form in the place of the conversation leaves nothing in it to do but to close. */
export function renderHeader(state: PanelState, {close, end}: HeaderSteps) {
  const {viewer, heading, headingLevel, isClosable, connection, call, chunks, form} = state;
  const {strings, may} = viewer;
  const goesOn = !viewer.isOver && !form;
  return html`
    <div class="header" part="header">
      <slot name="header">
        <div class="titles">
          <div class="title" part="title" role="heading" aria-level=${headingLevel} dir="auto">${heading}</div>
          <div class="status" part="status">
            <slot name="status">${connection === 'connecting' ? strings.connecting : nothing}</slot>
          </div>
        </div>
      </slot>
      <div class="actions" part="header-actions">
        <slot name="header-actions"></slot>
        ${may.has('video') && goesOn ? renderCallButtons(strings, call !== undefined && !isOver(call)) : nothing}
        ${chunks.length > 0 && goesOn ? renderEndButton(strings, end) : nothing}
        ${
          isClosable
            ? html`<button class="close" part="close" aria-label=${strings.closeChat} @click=${close}>
                ${icons.close}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}
