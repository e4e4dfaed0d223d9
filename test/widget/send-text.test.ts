import {expect} from 'chai';

import {heard, show} from '../helpers.js';

describe('sendText', () => {
  it('returns the envelope that goes out', async () => {
    const widget = await show();
    const sent = heard(widget, 'chat-send');
    const envelope = widget.sendText('  Hello ');
    expect(envelope).to.equal(sent[0]!.message);
    expect(envelope!.data.content['text']).to.equal('Hello');
  });

  it('returns nothing when there is nothing to send, or the host prevents it', async () => {
    const widget = await show();
    expect(widget.sendText('  ')).to.equal(undefined);
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    expect(widget.sendText('Hello')).to.equal(undefined);
    expect(widget.messages).to.deep.equal([]);
  });

  it('can answer a message', async () => {
    const widget = await show();
    expect(widget.sendText('Yes', {replyTo: 'question-1'})!.data.replyTo).to.equal('question-1');
  });

  it('works before the widget is in the page', async () => {
    const widget = document.createElement('chat-widget');
    expect(widget.sendText('Early')!.data.messageType).to.equal('TEXT');
    expect(widget.messages).to.have.length(1);
  });
});
