import {expect} from 'chai';
import {html} from 'lit';

import {heard, parts, settled, show, warnings} from '../helpers.js';
import {fileOf} from '../helpers/attaching.js';

const PDF = fileOf('ticket.pdf');
const PNG = fileOf('shot.png');

describe('sendFiles', () => {
  it('sends each file in a message of its own, and returns them', async () => {
    const widget = await show();
    const sent = heard(widget, 'chat-send');
    const envelopes = widget.sendFiles([PDF, PNG], {caption: ' Both '})!;
    expect(envelopes).to.deep.equal(sent.map(({message}) => message));
    expect(envelopes.map(({data}) => data.content['caption'])).to.deep.equal(['Both', '']);
    expect(sent.map(({files}) => files)).to.deep.equal([[PDF], [PNG]]);
    await settled(widget);
    expect(parts(widget, 'message')).to.have.length(2);
  });

  it('works before the widget is in the page', () => {
    const widget = document.createElement('chat-widget');
    expect(widget.sendFiles([PDF])).to.have.length(1);
  });

  it('keeps to the limits, and tells the page', async () => {
    const widget = await show(html`<chat-widget open max-file-size="2" accept=".pdf"></chat-widget>`);
    const errors = heard(widget, 'chat-error');
    const told = warnings();
    expect(widget.sendFiles([PDF, PNG])).to.equal(undefined);
    expect(errors.map(({code}) => code)).to.deep.equal(['file-size', 'file-type']);
    expect(told).to.have.length(2);
  });

  it('returns nothing for no files, and when the page prevents it', async () => {
    const widget = await show();
    expect(widget.sendFiles([])).to.equal(undefined);
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    expect(widget.sendFiles([PDF])).to.equal(undefined);
    expect(widget.messages).to.deep.equal([]);
  });
});
