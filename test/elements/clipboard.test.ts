import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {copyText} from '../../src/elements/clipboard.js';
import {focused, instead} from '../helpers.js';

async function room(): Promise<ShadowRoot> {
  const root = (await render<HTMLElement>(html`<div></div>`)).attachShadow({mode: 'open'});
  const button = document.createElement('button');
  root.append(button);
  button.focus();
  return root;
}

describe('copying', () => {
  it('uses the clipboard', async () => {
    const copied: string[] = [];
    instead(navigator.clipboard, 'writeText', async (text) => void copied.push(text));
    expect(await copyText('+39 000', await room())).to.equal(true);
    expect(copied).to.deep.equal(['+39 000']);
  });

  it('selects the text where the page may not use the clipboard', async () => {
    instead(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    const copied: string[] = [];
    instead(document, 'execCommand', (command) => {
      const area = focused() as HTMLTextAreaElement;
      copied.push(command, area.value.slice(area.selectionStart, area.selectionEnd));
      return true;
    });
    const root = await room();
    expect(await copyText('+39 000', root)).to.equal(true);
    expect(copied).to.deep.equal(['copy', '+39 000']);
  });

  it('leaves the focus where it was, and nothing behind', async () => {
    instead(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    const root = await room();
    await copyText('+39 000', root);
    expect(focused()?.localName).to.equal('button');
    expect(root.childElementCount).to.equal(1);
  });

  it('tells when it can’t be done', async () => {
    instead(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    instead(document, 'execCommand', () => false);
    expect(await copyText('+39 000', await room())).to.equal(false);
  });
});
