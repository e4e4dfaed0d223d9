import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  all,
  click,
  expectSpecified,
  focused,
  heard,
  instead,
  one,
  part,
  parts,
  pointWith,
  press,
  settled,
  show,
  textOf,
  type,
} from '../helpers.js';
import {choose, drag, fileOf, paste, photo, transferOf} from '../helpers/attaching.js';

const PDF = fileOf('ticket.pdf', {type: 'application/pdf', size: 2048});
const PNG = fileOf('shot.png', {type: 'image/png', size: 1536});

function staged(widget: ChatWidget): string[] {
  return parts(widget, 'attachment').map((each) => textOf(each.querySelector('.spoken')!));
}

function refusals(widget: ChatWidget): string[] {
  return all(widget, '.refused li').map(textOf);
}

function contents(sent: readonly {message: {data: {messageType: string; content: object}}}[]) {
  return sent.map(({message: {data}}) => {
    const {user: _user, ...content} = data.content as {user: unknown};
    return [data.messageType, content];
  });
}

describe('a file', () => {
  it('is shown with name and size before it is sent', async () => {
    const widget = await show();
    await choose(widget, PDF);
    expect(parts(widget, 'attachment').map(textOf)).to.deep.equal(['ticket.pdfticket.pdf 2 kB']);
    expect(heard(widget, 'chat-send')).to.deep.equal([]);
  });

  it('goes out as the specification has a picture, with what was written', async () => {
    const example = fixture('messages/02-IMAGE');
    const {fileName} = example.data.content as {fileName: string};
    const widget = await show(html`<chat-widget open room="CHAT_1" user-id="USER_1"></chat-widget>`);
    const sent = heard(widget, 'chat-send');
    const picture = fileOf(fileName, {type: 'image/jpeg'});
    await choose(widget, picture);
    await click(part(widget, 'send'));
    const {_id, ...plain} = example as typeof example & {_id: unknown};
    const user = {id: 'USER_1', isAgent: false};
    expectSpecified(sent[0]!.message, {
      room: 'CHAT_1',
      data: {...plain.data, content: {...plain.data.content, user}},
    });
    expect(sent[0]!.files).to.deep.equal([picture]);
  });

  it('goes out as the specification has a document', async () => {
    const example = fixture('messages/03-DOCUMENT');
    const {fileName} = example.data.content as {fileName: string};
    const widget = await show(html`<chat-widget open user-id="USER_1"></chat-widget>`);
    const sent = heard(widget, 'chat-send');
    await choose(widget, fileOf(fileName));
    await click(part(widget, 'send'));
    const user = {id: 'USER_1', isAgent: false};
    expectSpecified(sent[0]!.message, {room: '', data: {...example.data, content: {...example.data.content, user}}});
  });

  it('has what was written as its caption, the first of several alone', async () => {
    const widget = await show();
    const sent = heard(widget, 'chat-send');
    await choose(widget, PDF, PNG);
    await click(part(widget, 'input'));
    await type('Here');
    await press('Enter');
    expect(contents(sent)).to.deep.equal([
      ['DOCUMENT', {caption: 'Here', fileName: 'ticket.pdf', documentType: 'pdf'}],
      ['IMAGE', {caption: '', fileName: 'shot.png', documentType: 'png'}],
    ]);
    expect([staged(widget), part<HTMLTextAreaElement>(widget, 'input').value]).to.deep.equal([[], '']);
  });

  it('stays, with what was written, when the page prevents it', async () => {
    const widget = await show();
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await choose(widget, PDF, PNG);
    await click(part(widget, 'input'));
    await type('Here');
    await press('Enter');
    expect(staged(widget)).to.deep.equal(['ticket.pdf', 'shot.png']);
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('Here');
  });

  it('stays alone when only that after it is prevented', async () => {
    const widget = await show();
    widget.addEventListener('chat-send', (event) => event.files[0] === PNG && event.preventDefault());
    await choose(widget, PDF, PNG);
    await click(part(widget, 'send'));
    expect(staged(widget)).to.deep.equal(['shot.png']);
  });

  it('leaves the customer at the text, where no keyboard would cover it', async () => {
    pointWith('fine');
    const widget = await show();
    await choose(widget, PDF);
    expect(focused() === part(widget, 'input')).to.equal(true);
  });

  it('can be taken out again', async () => {
    const widget = await show();
    await choose(widget, PDF, PNG);
    const remove = parts(widget, 'cancel')[0]!;
    expect(remove.ariaLabel).to.equal('Remove ticket.pdf');
    await click(remove);
    expect(staged(widget)).to.deep.equal(['shot.png']);
  });

  it('can be chosen again after it was taken out', async () => {
    const widget = await show();
    await choose(widget, PDF);
    await click(part(widget, 'cancel'));
    await choose(widget, PDF);
    expect(staged(widget)).to.deep.equal(['ticket.pdf']);
  });

  it('is chosen by the button, several at once, of the types that can be sent', async () => {
    const widget = await show(html`<chat-widget open accept=".png"></chat-widget>`);
    const clicked: HTMLInputElement[] = [];
    instead(HTMLInputElement.prototype, 'click', function (this: HTMLInputElement) {
      clicked.push(this);
    });
    await click(part(widget, 'attach'));
    expect(part(widget, 'attach').ariaLabel).to.equal('Attach files');
    expect(clicked.map((each) => [each.type, each.multiple, each.accept])).to.deep.equal([['file', true, '.png']]);
  });

  it('of a picture is seen, by an address that is given back', async () => {
    const revoked: string[] = [];
    instead(URL, 'revokeObjectURL', (address: string) => void revoked.push(address));
    const widget = await show();
    await choose(widget, await photo(20, 10));
    const [thumbnail] = all<HTMLImageElement>(widget, '[part~="attachment"] > img');
    await thumbnail!.decode();
    const {src} = thumbnail!;
    expect(src).to.match(/^blob:/);
    await click(part(widget, 'cancel'));
    expect(revoked).to.deep.equal([src]);
  });

  it('can be chosen only where the page allows it', async () => {
    const widget = await show(html`<chat-widget open allow="replies"></chat-widget>`);
    expect(parts(widget, 'attach')).to.deep.equal([]);
    const dropped = await drag(widget, 'drop', transferOf([PDF]));
    const pasted = await paste(widget, transferOf([PNG]));
    expect([dropped.defaultPrevented, pasted.defaultPrevented, staged(widget)]).to.deep.equal([false, false, []]);
  });
});

describe('files dragged over the panel', () => {
  it('are asked for, as long as they are there', async () => {
    const widget = await show();
    expect(parts(widget, 'drop-target')).to.deep.equal([]);
    await drag(widget, 'dragover', transferOf([PDF]));
    expect(textOf(part(widget, 'drop-target'))).to.equal('Drop files here to attach them');
    expect(part(widget, 'drop-target').getBoundingClientRect().height).to.be.greaterThan(
      part(widget, 'panel').getBoundingClientRect().height / 2,
    );
    await drag(widget, 'dragleave', transferOf([PDF]));
    expect(parts(widget, 'drop-target')).to.deep.equal([]);
  });

  it('are taken when dropped, and do not replace the page', async () => {
    const widget = await show();
    await drag(widget, 'dragover', transferOf([PDF]));
    const {defaultPrevented} = await drag(widget, 'drop', transferOf([PDF, PNG]));
    expect(defaultPrevented).to.equal(true);
    expect(staged(widget)).to.deep.equal(['ticket.pdf', 'shot.png']);
    expect(parts(widget, 'drop-target')).to.deep.equal([]);
  });

  it('are not taken for text, which goes where it is dropped', async () => {
    const widget = await show();
    const {defaultPrevented} = await drag(widget, 'dragover', transferOf([], 'Hello'));
    expect([defaultPrevented, parts(widget, 'drop-target')]).to.deep.equal([false, []]);
  });

  it('are left alone once the chat is over', async () => {
    const widget = await show();
    widget.endChat();
    await settled(widget);
    const {defaultPrevented} = await drag(widget, 'drop', transferOf([PDF]));
    expect([defaultPrevented, staged(widget)]).to.deep.equal([false, []]);
  });
});

describe('what is pasted', () => {
  it('is taken if it is a file', async () => {
    const widget = await show();
    const {defaultPrevented} = await paste(widget, transferOf([PNG]));
    expect([defaultPrevented, staged(widget)]).to.deep.equal([true, ['shot.png']]);
  });

  it('is text where there is text, even with a picture of it', async () => {
    const widget = await show();
    const {defaultPrevented} = await paste(widget, transferOf([PNG], 'Hello'));
    expect([defaultPrevented, staged(widget)]).to.deep.equal([false, []]);
  });
});

describe('a file that can’t be sent', () => {
  const cases: [what: string, file: File, reason: RegExp, code: string][] = [
    [
      'of another type',
      fileOf('setup.exe'),
      /^setup\.exe: this type of file can’t be sent\. Possible are jpg, /,
      'file-type',
    ],
    ['too big', fileOf('big.pdf', {size: 1025}), /^big\.pdf: too big\. A file may have up to 1 kB\.$/, 'file-size'],
    ['empty', fileOf('no.pdf', {size: 0}), /^no\.pdf: this file is empty\.$/, 'file-size'],
  ];
  for (const [what, file, reason, code] of cases) {
    it(`as it is ${what}, is told with its reason, and to the page`, async () => {
      const widget = await show(html`<chat-widget open max-file-size="1024"></chat-widget>`);
      const errors = heard(widget, 'chat-error');
      await choose(widget, file, fileOf('good.pdf'));
      expect(refusals(widget)).to.have.length(1);
      expect(refusals(widget)[0]).to.match(reason);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(staged(widget)).to.deep.equal(['good.pdf']);
    });
  }

  it('is one too many', async () => {
    const widget = await show(html`<chat-widget open max-files="2"></chat-widget>`);
    const errors = heard(widget, 'chat-error');
    await choose(widget, fileOf('1.pdf'));
    await choose(widget, fileOf('2.pdf'), fileOf('3.pdf'));
    expect(staged(widget)).to.deep.equal(['1.pdf', '2.pdf']);
    expect(refusals(widget)).to.deep.equal(['3.pdf: only 2 files at a time.']);
    expect(errors.map(({code}) => code)).to.deep.equal(['file-count']);
  });

  it('is a folder', async () => {
    const widget = await show();
    const transfer = transferOf([fileOf('holiday')]);
    const entry = {isDirectory: true, name: 'holiday'} as FileSystemEntry;
    instead(DataTransferItem.prototype, 'webkitGetAsEntry', () => entry);
    await drag(widget, 'drop', transfer);
    expect(refusals(widget)).to.deep.equal(['holiday: folders can’t be sent, only files.']);
  });

  it('is told until the customer has read it', async () => {
    const widget = await show();
    await choose(widget, fileOf('setup.exe'));
    expect(part(widget, 'error').role).to.equal('status');
    await click(one(widget, '[part~="error"] > button'));
    expect(refusals(widget)).to.deep.equal([]);
  });

  it('is told in Italian, too', async () => {
    const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await choose(widget, fileOf('no.pdf', {size: 0}));
    expect(refusals(widget)).to.deep.equal(['no.pdf: questo file è vuoto.']);
  });

  it('is one of thousands, of which some are told by name and all by number', async () => {
    const widget = await show();
    await choose(widget, ...Array.from({length: 3000}, (_, index) => fileOf(`${index}.pdf`, {size: 1})));
    expect(staged(widget)).to.have.length(10);
    expect(refusals(widget)).to.have.length(5);
    expect(refusals(widget).at(-1)).to.equal('and 2986 more files.');
  });
});

describe('the name of a file', () => {
  it('is text, whatever it holds', async () => {
    const widget = await show();
    await choose(widget, fileOf('<img src=x onerror=alert(1)>.pdf'), fileOf('<b>x</b>.exe'));
    expect(staged(widget)).to.deep.equal(['<img src=x onerror=alert(1)>.pdf']);
    expect(all(widget, '[part~="attachment"] img, [part~="error"] b')).to.deep.equal([]);
  });

  it('can’t hide its extension by turning around', async () => {
    const widget = await show();
    await choose(widget, fileOf('ticket\u{202e}gpj.exe'), fileOf('a\u{202e}gnp.pdf'));
    expect(refusals(widget)[0]).to.match(/^ticket\u{fffd}gpj\.exe:/u);
    expect(staged(widget)).to.deep.equal(['a\u{fffd}gnp.pdf']);
  });

  it('goes out as it is', async () => {
    const widget = await show();
    const sent = heard(widget, 'chat-send');
    await choose(widget, fileOf('a\u{202e}gnp.PDF'));
    await click(part(widget, 'send'));
    expect(contents(sent)).to.deep.equal([
      ['DOCUMENT', {caption: '', fileName: 'a\u{202e}gnp.PDF', documentType: 'pdf'}],
    ]);
  });

  it('fits, however long it is', async () => {
    const widget = await show(html`<div class="narrow"><chat-widget layout="inline"></chat-widget></div>`);
    await choose(widget, fileOf(`${'very-long-'.repeat(30)}.pdf`));
    const field = part(widget, 'composer').getBoundingClientRect();
    expect(part(widget, 'attachment').getBoundingClientRect().right).to.be.lessThan(field.right);
  });
});
