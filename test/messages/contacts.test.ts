import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';
import {all, click, heard, instead, one, parts, said, settled, textOf, until, warnings} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {saved, showFiles} from '../helpers/media.js';

const show = (name: 'messages/14-CONTACTS' | 'made/contacts-minimal') => showFiles(undefined, name);

function showContacts(...contacts: unknown[]): Promise<ChatWidget> {
  const {room, data} = fixture('messages/14-CONTACTS');
  return showFiles(undefined, {room, data: {...data, content: {...data.content, contacts}}});
}

const links = (root: Element) => all<HTMLAnchorElement>(root, 'a').map((link) => link.getAttribute('href'));

describe('contacts', () => {
  it('are cards with a name each', async () => {
    const widget = await show('messages/14-CONTACTS');
    expect(parts(widget, 'contact').map((card) => card.ariaLabel)).to.deep.equal(['Felice Griffi', 'Giulia Cavazzana']);
  });

  it('can be called and written to', async () => {
    const widget = await show('messages/14-CONTACTS');
    expect(parts(widget, 'contact').map(links)).to.deep.equal([
      ['tel:+393393669393', 'https://wa.me/393393669393'],
      ['tel:+390396066024', 'tel:+393471926356', 'https://wa.me/393471926356'],
    ]);
  });

  it('tell what sort of number each is', async () => {
    const widget = await show('messages/14-CONTACTS');
    expect(all(widget, '.phone').map((row) => textOf(row))).to.deep.equal([
      '+39 339 366 9393 Cellulare WhatsApp',
      '+39 039 606 6024 Casa',
      '+39 347 192 6356 Cellulare WhatsApp',
    ]);
  });

  it('ask the page before they call', async () => {
    const widget = await show('messages/14-CONTACTS');
    const asked = heard(widget, 'chat-open-url');
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(all(widget, 'a[href^="tel:"]')[0]!);
    expect(asked[0]).to.include({url: 'tel:+393393669393', method: 'GET', where: '_self'});
  });

  it('say on which number they write', async () => {
    const widget = await show('messages/14-CONTACTS');
    expect(all(widget, 'a[href^="https://wa.me"]')[0]!.ariaLabel).to.equal('Write to +39 339 366 9393 on WhatsApp');
  });

  it('have their numbers copied', async () => {
    const copied: string[] = [];
    instead(navigator.clipboard, 'writeText', async (text) => void copied.push(text));
    const widget = await show('messages/14-CONTACTS');
    await click(one(widget, '[aria-label="Copy +39 039 606 6024"]'));
    const status = one(one(widget, 'chat-contacts-message'), '[role="status"]');
    await until(() => textOf(status) === 'Copied', 'it was said');
    expect(copied).to.deep.equal(['+39 039 606 6024']);
  });

  it('say nothing when a number could not be copied', async () => {
    instead(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    let tried = 0;
    instead(document, 'execCommand', () => (tried++, false));
    const widget = await show('messages/14-CONTACTS');
    await click(one(widget, '[aria-label="Copy +39 039 606 6024"]'));
    await until(() => tried === 1, 'it was tried');
    await settled(widget);
    expect(textOf(one(one(widget, 'chat-contacts-message'), '[role="status"]'))).to.equal('');
  });

  it('can be kept', async () => {
    const files = saved();
    const widget = await show('messages/14-CONTACTS');
    await click(one(widget, '[aria-label="Save contact, Giulia Cavazzana"]'));
    expect(files.map(({name}) => name)).to.deep.equal(['Giulia Cavazzana.vcf']);
    const card = await (await fetch(files[0]!.address)).text();
    expect(card)
      .to.include('FN:Giulia Cavazzana\r\n')
      .and.to.include('+39 039 606 6024')
      .and.to.include('+39 347 192 6356');
  });

  it('may hold hardly anything', async () => {
    const widget = await show('made/contacts-minimal');
    expect(parts(widget, 'contact').map(textOf)).to.deep.equal([
      'Servizio Clienti',
      'Anna',
      '+39 000 000 0001 +39 000 000 0001',
    ]);
    expect(links(widget)).to.deep.equal(['tel:+390000000001']);
    expect(all(widget, '[aria-label^="Save contact"]')).to.have.length(1);
  });

  it('are told in Italian as well', async () => {
    const widget = await show('messages/14-CONTACTS');
    widget.locale = 'it';
    await settled(widget);
    const labels = all(widget, 'chat-contacts-message')
      .flatMap((message) => all(message, '[aria-label]'))
      .map((each) => each.ariaLabel);
    expect(labels).to.include.members([
      'Salva contatto, Felice Griffi',
      'Copia +39 339 366 9393',
      'Scrivi a +39 339 366 9393 su WhatsApp',
    ]);
  });

  for (const name of ['messages/14-CONTACTS', 'made/contacts-minimal'] as const) {
    it(`can be used by everybody: ${name}`, async () => {
      expect(await barriers(await show(name))).to.deep.equal([]);
    });
  }
});

describe('contacts that nobody would have', () => {
  const odd: Record<string, [contact: JsonObject, says: string, links: string[]]> = {
    'nothing at all': [{}, 'Contact', []],
    'a number that is none': [{phones: [{phone: 'call me'}]}, 'call me call me', []],
    'a script for a number': [
      {name: {formatted_name: 'Eve'}, phones: [{phone: 'javascript:alert(1)'}]},
      'Eve javascript:alert(1)',
      ['tel:1'],
    ],
    'an address for a number on WhatsApp': [{phones: [{phone: '1', wa_id: '1/../evil?x'}]}, '1 1', ['tel:1']],
    'only a number on WhatsApp': [
      {phones: [{wa_id: '393393669393'}]},
      '393393669393 393393669393 WhatsApp',
      ['tel:393393669393', 'https://wa.me/393393669393'],
    ],
    'a number with an extension': [{phones: [{phone: '+39 1 #2'}]}, '+39 1 #2 +39 1 #2', ['tel:+391%232']],
    'first and last name': [{name: {first_name: 'Anna', last_name: 'Neri'}}, 'Anna Neri', []],
    'markup for a name': [{name: {formatted_name: '<img src=x onerror=alert(1)>'}}, '<img src=x onerror=alert(1)>', []],
  };
  for (const [what, [contact, says, leads]] of Object.entries(odd)) {
    it(`have ${what}`, async () => {
      warnings();
      const widget = await showContacts(contact);
      expect(parts(widget, 'contact').map(textOf)).to.deep.equal([says]);
      expect(links(widget)).to.deep.equal(leads);
    });
  }

  it('are none', async () => {
    expect(said(await showContacts())).to.deep.equal(['Contact']);
  });
});
