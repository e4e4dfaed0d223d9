import {expect} from 'chai';
import {html} from 'lit';

import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, click, frame, part, parts, said, settled, show, still, until} from '../helpers.js';

const start = Date.now() - 3_600_000;
const history = Array.from({length: 60}, (_, index) =>
  agentSays(`Line ${index}`, {ts: start + index * 1000, messageSeen: 1}),
);

async function connected(pageSize: number): Promise<ChatWidget> {
  const transport = new MemoryTransport({history, pageSize});
  const widget = await show(html`<chat-widget open .transport=${transport}></chat-widget>`);
  await settled(widget);
  return widget;
}

describe('earlier messages', () => {
  it('come by a button', async () => {
    const widget = await connected(5);
    expect(said(widget)).to.have.length(5);
    await click(part(widget, 'load-earlier'));
    expect(said(widget)).to.have.length(10);
    expect(said(widget)[0]).to.equal('Line 50');
  });

  it('come when the reader nears the first', async () => {
    const widget = await connected(30);
    await still(widget);
    await frame();
    part(widget, 'list').scrollTop = 100;
    await until(() => said(widget).length === 60, 'all messages were there');
  });

  it('are offered no more when there are none', async () => {
    const widget = await connected(100);
    expect(parts(widget, 'load-earlier')).to.deep.equal([]);
  });
});
