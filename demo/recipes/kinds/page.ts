import {css, html} from 'lit';
import '../../../src/define.js';
import {ChatDraftEvent, type MessageKind, renderLink, wire} from '../../../src/index.js';

interface Parcel {
  readonly number: string;
  readonly state: string;
  readonly url: string;
}

const parcel: MessageKind<Parcel> = {
  type: 'PARCEL',
  frame: 'card',
  // Where a field is not as it should be the customer sees one polite line.
  parse: (content) => ({
    number: wire.string(content, 'number'),
    state: wire.string(content, 'state'),
    url: wire.string(content, 'url', ''),
  }),
  render: ({message: {content}}) => html`
    <div class="parcel">
      <p>Parcel <bdi>${content.number}</bdi></p>
      <strong dir="auto">${content.state}</strong>
      ${renderLink({url: content.url}, 'Where it is')}
      <button @click=${ask}>Deliver it later</button>
    </div>
  `,
  // For quotes, announcements and transcripts.
  summary: ({message: {content}}) => `Parcel ${content.number}: ${content.state}`,
  styles: css`
    .parcel {
      display: grid;
      gap: 0.5em;
      padding: 0.875em 1em;
    }

    .parcel button {
      justify-self: start;
      padding: 0.375em 0.75em;
      border: 1px solid;
      border-radius: 0.5em;
    }

    .parcel p {
      margin: 0;
      font-size: 0.875em;
    }
  `,
};

/** What the customer chose goes out like anything else they say. */
function ask({currentTarget}: Event) {
  const content = {text: 'Please deliver it later.'};
  currentTarget!.dispatchEvent(new ChatDraftEvent({type: 'TEXT', content}));
}

const widget = document.querySelector('chat-widget')!;
widget.kinds = [parcel];
widget.receive({
  room: 'CHAT_1',
  data: {
    id: 'parcel-1',
    messageType: 'PARCEL',
    content: {
      number: '4711',
      state: 'It arrives tomorrow before noon',
      url: 'https://www.example.com/parcels/4711',
      user: {id: 'BOT_BOT1', isAgent: true},
    },
    ts: Date.now(),
  },
});
