import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import {fixture} from '../fixtures.js';
import {agentSays, all, customerSays, heard, say, settled, show, until} from '../helpers.js';
import {fileMessage, picture, showFiles} from '../helpers/media.js';

const image = () => ({...fixture('messages/02-IMAGE'), room: ''});

const images = (widget: Element) => all(widget, '[part~="image"] > img');

describe('resolveFile', () => {
  it('is given the envelope', async () => {
    const asked: Envelope[] = [];
    const widget = await showFiles((message) => (asked.push(message), picture()), 'messages/02-IMAGE');
    await until(() => images(widget).length === 1, 'it came');
    expect(asked).to.deep.equal([widget.messages[0]]);
  });

  it('is asked once, however often the message is drawn or comes again', async () => {
    let asked = 0;
    const widget = await showFiles(() => (asked++, picture()), 'messages/02-IMAGE');
    await until(() => images(widget).length === 1, 'it came');
    const {room: _room, data} = image();
    await say(widget, {room: '', data: {...data, messageSeen: Date.now()}}, agentSays('Hello'));
    widget.locale = 'it';
    widget.close();
    await settled(widget);
    widget.show();
    await settled(widget);
    expect(asked).to.equal(1);
  });

  it('is asked once when the page makes it anew again and again', async () => {
    let asked = 0;
    const widget = await showFiles(() => (asked++, picture()), 'messages/02-IMAGE');
    await until(() => images(widget).length === 1, 'it came');
    widget.resolveFile = () => (asked++, picture());
    await settled(widget);
    expect(asked).to.equal(1);
  });

  it('is asked for what was there before it', async () => {
    const widget = await showFiles(undefined, 'messages/02-IMAGE');
    widget.resolveFile = () => picture();
    await until(() => images(widget).length === 1, 'it came');
  });

  it('is not asked while the panel is closed', async () => {
    let asked = 0;
    const widget = await show(html`<chat-widget .resolveFile=${() => (asked++, picture())}></chat-widget>`);
    await say(widget, image());
    expect(asked).to.equal(0);
    widget.show();
    await until(() => asked === 1, 'it was asked');
  });

  it('is not asked for what is far away', async () => {
    const asked: string[] = [];
    const widget = await showFiles(({data}) => (asked.push(data.id), picture()));
    const many = Array.from({length: 80}, (_, index) => customerSays(`Line ${index}`));
    const {data} = fileMessage('IMAGE', 'near.png');
    const near = {room: '', data: {...data, ts: Date.now() + 1000}};
    await say(widget, {...fileMessage('IMAGE', 'far.png'), room: ''}, ...many, near);
    await until(() => asked.length > 0, 'one was asked for');
    expect(asked).to.deep.equal(['near.png']);
  });

  for (const [what, find] of Object.entries({
    throws: () => {
      throw new Error('broken');
    },
    rejects: () => Promise.reject(new Error('broken')),
  })) {
    it(`that ${what} harms nothing`, async () => {
      const widget = await showFiles(undefined);
      const errors = heard(widget, 'chat-error');
      widget.resolveFile = find;
      await say(widget, image(), agentSays('Still here'));
      await until(() => errors.length === 1, 'it was told');
      expect(errors[0]).to.include({code: 'file-load'});
      expect((errors[0]!.cause as Error).message).to.equal('broken');
      expect(widget.messages).to.have.length(2);
    });
  }

  for (const nothing of [undefined, null, '']) {
    it(`may know nothing, which is ${JSON.stringify(nothing)}`, async () => {
      const widget = await showFiles(() => nothing as undefined, 'messages/02-IMAGE');
      const errors = heard(widget, 'chat-error');
      await until(() => all(widget, '[part~="file"]').length === 1, 'its name was shown');
      expect(errors).to.deep.equal([]);
    });
  }

  const nonsenses = {
    'a number': 42,
    'an object': {},
    'a list': [],
    'a symbol': Symbol.iterator,
    'a function': () => 'x',
  };
  for (const [what, nonsense] of Object.entries(nonsenses)) {
    it(`may answer nonsense such as ${what}`, async () => {
      const widget = await showFiles(() => nonsense as unknown as string, 'messages/03-DOCUMENT');
      await until(() => all(widget, 'a[part~="file"], [part~="retry"]').length === 1, 'something was shown');
      expect(widget.messages).to.have.length(1);
    });
  }
});

describe('a transport', () => {
  it('is asked for files where the page does not know them', async () => {
    const transport = Object.assign(new MemoryTransport({history: [image()]}), {file: () => picture()});
    const widget = await show(html`<chat-widget open .transport=${transport}></chat-widget>`);
    await until(() => images(widget).length === 1, 'it came');
  });

  it('is not asked where the page does', async () => {
    let asked = 0;
    const file = () => (asked++, picture());
    const transport = Object.assign(new MemoryTransport({history: [image()]}), {file});
    const widget = await show(html`
      <chat-widget open .transport=${transport} .resolveFile=${() => picture()}></chat-widget>
    `);
    await until(() => images(widget).length === 1, 'it came');
    expect(asked).to.equal(0);
  });
});

describe('an image that the customer sends', () => {
  it('shows at once, and nobody is asked for it', async () => {
    let asked = 0;
    const widget = await showFiles(() => (asked++, undefined));
    widget.sendFiles([new File([await picture(40, 30)], 'photo.png', {type: 'image/png'})]);
    await until(() => images(widget).length === 1, 'it was shown');
    expect(asked).to.equal(0);
  });

  it('shows where nobody could be asked', async () => {
    const widget = await showFiles(undefined);
    widget.sendFiles([new File([await picture(40, 30)], 'photo.png', {type: 'image/png'})]);
    await until(() => images(widget).length === 1, 'it was shown');
  });
});
