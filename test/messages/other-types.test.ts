import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, type FixtureName, fixture, fixtureNames} from '../fixtures.js';
import {all, heard, parts, said, say, show, textOf, until, warnings} from '../helpers.js';

async function told(name: FixtureName): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
  await say(widget, fixture(name));
  return widget;
}

/** What has to be read of each message at least. */
const lines: [name: FixtureName, ...words: string[]][] = [
  ['made/image-caption', 'guasto.PNG', 'Il guasto, visto da vicino'],
  ['messages/03-DOCUMENT', 'WHATSAPP-TEMPLATE-AD-v09.xlsx'],
  ['messages/04-VIDEO', 'video.mp4'],
  ['made/audio-agent', 'voice-note.ogg', 'Voice note'],
  ['messages/14-CONTACTS', 'Felice Griffi', '+39 339 366 9393', 'Giulia Cavazzana', '+39 347 192 6356'],
  ['made/contacts-minimal', 'Servizio Clienti', 'Anna', '+39 000 000 0001'],
  ['messages/15-LOCATION', 'Centro sportivo bellusco', 'Via pascoli, Bellusco, Lombardia'],
  ['made/location-minimal', '45.4642', '9.19'],
  ['messages/06-LINK', 'https://www.google.it'],
  ['made/videoRequestedByAgent', 'Video call'],
  ['made/videoRequestedByAgent-audio-only', 'Voice call'],
  ['messages/16-videoRequestedByCustomer', 'Video call'],
  ['messages/17-videoAccepted', 'Video call', 'Connecting'],
  ['made/videoRejected', 'declined'],
  ['made/videoRejected-by-agent', 'declined'],
  ['messages/18-videoStarted', 'Video call', 'In progress'],
  ['messages/19-screenSharingStarted', 'Screen sharing', 'In progress'],
  ['made/screenSharingEnded', 'Screen sharing', 'Ended'],
  ['messages/20-videoEnded', 'Video call', 'Ended'],
  ['made/leave', 'Agent left the chat'],
  ['made/leave-by-customer', 'You left the chat'],
  ['made/endChat-by-agent', 'Agent ended the chat'],
  ['messages/21-endChat', 'You ended the chat'],
];

describe('a message', () => {
  for (const [name, ...words] of lines) {
    it(`is told in words: ${name}`, async () => {
      const widget = await told(name);
      expect(said(widget)).to.have.length(1);
      for (const word of words) expect(said(widget)[0]).to.include(word);
    });
  }

  it('with a hostile file name is nothing but text', async () => {
    const widget = await told('made/document-hostile-name');
    expect(said(widget)[0]).to.include('../../"><script>alert(1)</script>.pdf');
    expect(all(widget, 'script, i')).to.deep.equal([]);
  });

  it('with an address leads there', async () => {
    const widget = await told('made/link-no-scheme');
    expect(all(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://www.example.com/help']);
  });

  it('with an unsafe address leads nowhere', async () => {
    const widget = await told('made/link-unsafe');
    expect(all(widget, 'a, [href], [src]')).to.deep.equal([]);
    expect(said(widget)).to.have.length(1);
  });

  it('of an unknown type is one polite line', async () => {
    warnings();
    const widget = await told('made/unknown-type');
    expect(said(widget)).to.deep.equal(['This kind of message can’t be shown here.']);
  });

  it('of an unknown type is known to the host', async () => {
    warnings();
    const widget = await show();
    const errors = heard(widget, 'chat-error');
    await say(widget, fixture('made/unknown-type'));
    expect(errors.map(({code}) => code)).to.deep.equal(['unknown-type']);
  });

  it('of an unknown type shows its text, if it has one', async () => {
    warnings();
    const {room, data} = fixture('made/unknown-type');
    const widget = await show();
    await say(widget, {room, data: {...data, content: {...data.content, caption: 'A cat'}}});
    expect(said(widget)).to.deep.equal(['A cat']);
  });

  it('that is an unknown signal has no line', async () => {
    warnings();
    const widget = await told('made/unknown-event');
    expect(said(widget)).to.deep.equal([]);
    expect(widget.messages).to.have.length(1);
  });

  it('never shows anybody’s id', async () => {
    warnings();
    const widget = await show();
    for (const name of fixtureNames) widget.receive({...fixture(name), room: ''});
    await say(widget, ...conversation().map((envelope) => ({...envelope, room: ''})));
    await until(() => parts(widget, 'message').length > 60, 'all was drawn');
    expect(textOf(widget)).not.to.match(/USER_|BOT_|@acd/);
  });
});
