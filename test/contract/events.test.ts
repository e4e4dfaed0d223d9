import {expect} from 'chai';
import {html} from 'lit';

import * as api from '../../src/index.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {agentSays, click, part, parts, say, settled, show, type, until, warnings} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';

interface Promised {
  readonly type: keyof HTMLElementEventMap;
  readonly fields: string;
  readonly cancelable?: boolean;
  /** What makes it happen to an open widget. */
  readonly act: (widget: ChatWidget) => unknown;
}

const menu = fixture('made/menu-all-targets');

const promised: readonly Promised[] = [
  {type: 'chat-ready', fields: '', act: (widget) => widget.after(document.createElement('chat-widget'))},
  {
    type: 'chat-send',
    fields: 'message answers files',
    cancelable: true,
    act: async (widget) => {
      await click(part(widget, 'input'));
      await type('Hello');
      await click(part(widget, 'send'));
    },
  },
  {type: 'chat-receive', fields: 'message', act: (widget) => widget.receive(agentSays('Hello'))},
  {
    type: 'chat-open',
    fields: '',
    act: async (widget) => {
      widget.close();
      await settled(widget);
      await click(part(widget, 'launcher'));
    },
  },
  {type: 'chat-close', fields: '', act: (widget) => click(part(widget, 'close'))},
  {
    type: 'chat-unread',
    fields: 'count',
    act: (widget) => {
      widget.close();
      widget.receive(agentSays('Hello'));
    },
  },
  {
    type: 'chat-connection',
    fields: 'state',
    act: async (widget) => {
      const transport = new FakeTransport();
      widget.transport = transport;
      await settled(widget);
      transport.receiver!.connection('lost');
    },
  },
  {
    type: 'chat-typing',
    fields: 'on',
    act: async (widget) => {
      await click(part(widget, 'input'));
      await type('H');
    },
  },
  {type: 'chat-seen', fields: 'ids', act: (widget) => widget.receive(agentSays('Hello'))},
  {
    type: 'chat-open-url',
    fields: 'url method where answers',
    cancelable: true,
    act: async (widget) => {
      widget.addEventListener('chat-open-url', (event) => event.preventDefault());
      await say(widget, {...menu, room: ''});
      await click(parts(widget, 'option').find((each) => each.matches('a[href]'))!);
    },
  },
  {
    type: 'chat-call',
    fields: 'state by audio video sharing',
    act: (widget) => widget.receive({...fixture('made/videoRequestedByAgent'), room: ''}),
  },
  {
    type: 'chat-end',
    fields: 'by',
    act: (widget) => widget.receive({...fixture('messages/21-endChat'), room: ''}),
  },
  {
    type: 'chat-error',
    fields: 'code reason cause',
    act: (widget) => {
      warnings();
      widget.receive('{');
    },
  },
];

/** `chat-open-url` as `ChatOpenUrlEvent`. */
function classOf(name: string): typeof Event {
  const words = name.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1));
  return Reflect.get(api, `${words.join('')}Event`) as typeof Event;
}

for (const {type: name, fields, cancelable = false, act} of promised) {
  describe(`the event ${name}`, () => {
    let event: Event | undefined;
    let path: readonly EventTarget[] = [];

    beforeEach(async () => {
      const {host, widget} = await inShadow();
      event = undefined;
      const note = (heard: Event) => {
        event ??= heard;
        path = heard.composedPath();
      };
      document.addEventListener(name, note);
      await act(widget);
      await until(() => event, `${name} was told`);
      document.removeEventListener(name, note);
      expect(path).to.include(host);
    });

    it(`bubbles out of shadow roots, and is ${cancelable ? '' : 'not '}cancelable`, () => {
      const {bubbles, composed, cancelable: can} = event!;
      expect({bubbles, composed, can}).to.deep.equal({bubbles: true, composed: true, can: cancelable});
    });

    it('is of a class of its own, which the package exports', () => {
      expect(event).to.be.instanceOf(classOf(name));
      expect(event).to.be.instanceOf(Event);
      expect(event).not.to.be.instanceOf(CustomEvent);
    });

    it(`has ${fields || 'no'} fields`, () => {
      const own = Object.keys(event!).filter((key) => key !== 'isTrusted');
      expect(own.toSorted()).to.deep.equal(fields.split(' ').filter(Boolean).toSorted());
    });
  });
}

/** An open widget inside of somebody else's element. */
async function inShadow(): Promise<{host: HTMLElement; widget: ChatWidget}> {
  const widget = await show(html`<div><chat-widget open locale="en"></chat-widget></div>`);
  const host = widget.parentElement!;
  host.attachShadow({mode: 'open'}).append(widget);
  await settled(widget);
  return {host, widget};
}
