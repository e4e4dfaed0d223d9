import {expect} from 'chai';
import fc from 'fast-check';

import {vCard} from '../../src/messages/vcard.js';

const nobody = {name: '', firstName: '', lastName: '', phones: []};
const phone = (number: string, type = '') => ({phone: number, type, whatsApp: ''});

/** The lines of a vCard, put together again where they were folded. */
async function lines(contact: Parameters<typeof vCard>[0]): Promise<string[]> {
  const text = await vCard(contact).text();
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** What an address book reads of a value. */
function read(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

describe('a vCard', () => {
  it('holds a name and all phones', async () => {
    const contact = {
      name: 'Anna Neri',
      firstName: 'Anna',
      lastName: 'Neri',
      phones: [phone('+39 1', 'Casa'), phone('2')],
    };
    expect(await lines(contact)).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Anna Neri',
      'N:Neri;Anna;;;',
      'item1.TEL;VALUE=text;TYPE=home:+39 1',
      'item1.X-ABLabel:Casa',
      'item2.TEL;VALUE=text:2',
      'END:VCARD',
      '',
    ]);
  });

  it('is one of its type', () => {
    expect(vCard(nobody).type).to.equal('text/vcard');
  });

  const sorts = {CELL: 'cell', Cellulare: 'cell', Mobile: 'cell', HOME: 'home', Ufficio: 'work', WORK: 'work'};
  for (const [type, sort] of Object.entries(sorts)) {
    it(`knows ${type} as ${sort}`, async () => {
      const [, , , number] = await lines({...nobody, phones: [phone('1', type)]});
      expect(number).to.equal(`item1.TEL;VALUE=text;TYPE=${sort}:1`);
    });
  }

  it('takes nothing in a name for a line of its own', async () => {
    const name = 'Eve\r\nTEL:666\nEND:VCARD\r;,\\';
    expect(await lines({...nobody, name})).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      String.raw`FN:Eve\nTEL:666\nEND:VCARD\n\;\,\\`,
      'END:VCARD',
      '',
    ]);
  });

  it('takes nothing in a sort for a parameter', async () => {
    const [, , , number, label] = await lines({...nobody, phones: [phone('1', 'x";PREF=1:2\nEND:VCARD')]});
    expect([number, label]).to.deep.equal([
      'item1.TEL;VALUE=text:1',
      String.raw`item1.X-ABLabel:x"\;PREF=1:2\nEND:VCARD`,
    ]);
  });

  it('has lines that are short enough, whatever it holds', async () => {
    const anything = fc.string({unit: 'binary', maxLength: 300});
    await fc.assert(
      fc.asyncProperty(anything, anything, async (name, type) => {
        const text = await vCard({...nobody, name, phones: [phone('1', type)]}).text();
        const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...sizes)).to.be.at.most(75);
      }),
    );
  });

  it('gives every name back, but for what can’t be seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 200}), async (name) => {
        const [, , formatted] = await lines({...nobody, name});
        // A vCard knows one way to break a line.
        expect(read(formatted!.slice('FN:'.length))).to.equal(name.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
      }),
    );
  });
});
