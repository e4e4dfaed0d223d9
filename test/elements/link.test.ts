import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {type Opening, renderLink} from '../../src/elements/link.js';
import {click, heard, instead, textOf} from '../helpers.js';

function show(opening: Opening, label?: string): Promise<HTMLElement> {
  return render(html`<p>${renderLink(opening, 'Content', {part: 'link', ...(label ? {label} : {})})}</p>`);
}

describe('a link', () => {
  const followed = {
    'https://example.com/': 'https://example.com/',
    'http://example.com/a b': 'http://example.com/a b',
    '  https://example.com/  ': 'https://example.com/',
    'HTTPS://EXAMPLE.COM/': 'HTTPS://EXAMPLE.COM/',
    'www.example.com': 'https://www.example.com',
    'mailto:anna@example.com': 'mailto:anna@example.com',
    'tel:+390000000000': 'tel:+390000000000',
  };
  for (const [url, href] of Object.entries(followed)) {
    it(`leads to ${JSON.stringify(url)}`, async () => {
      const shown = await show({url});
      expect(shown.querySelector('a')!.getAttribute('href')).to.equal(href);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'ftp://example.com',
    '//example.com',
    '/relative',
    'relative',
    '#fragment',
    '',
  ];
  for (const url of refused) {
    it(`is nothing but its content for ${JSON.stringify(url)}`, async () => {
      const shown = await show({url});
      expect([textOf(shown), shown.childElementCount]).to.deep.equal(['Content', 0]);
    });

    it(`can’t be posted to ${JSON.stringify(url)}`, async () => {
      const shown = await show({url, method: 'POST'});
      expect(shown.childElementCount).to.equal(0);
    });
  }

  it('opens where it is told', async () => {
    const shown = await show({url: 'https://example.com/', where: '_top'});
    const {target, rel} = shown.querySelector('a')!;
    expect({target, rel}).to.deep.equal({target: '_top', rel: ''});
  });

  it('opens a new window that knows nothing of this one unless it is told', async () => {
    const shown = await show({url: 'https://example.com/'});
    const {target, rel} = shown.querySelector('a')!;
    expect({target, rel}).to.deep.equal({target: '_blank', rel: 'noopener noreferrer'});
  });

  it('is a link to screen readers even when it posts', async () => {
    const shown = await show({url: 'https://example.com/', method: 'POST'}, 'Sign in');
    const {role, ariaLabel} = shown.querySelector('button')!;
    expect({role, ariaLabel}).to.deep.equal({role: 'link', ariaLabel: 'Sign in'});
  });

  it('posts where it is told', async () => {
    const forms: {action: string; target: string; rel: string}[] = [];
    instead(HTMLFormElement.prototype, 'submit', function (this: HTMLFormElement) {
      const {action, target, rel} = this;
      forms.push({action, target, rel});
    });
    const shown = await show({url: 'https://example.com/in', method: 'POST', where: '_self'});
    await click(shown.querySelector('button')!);
    expect(forms).to.deep.equal([{action: 'https://example.com/in', target: '_self', rel: ''}]);
  });

  it('asks before it opens', async () => {
    const shown = await show({url: 'https://example.com/', answers: 'menu-1'});
    const asked = heard(shown, 'chat-open-url');
    shown.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(shown.querySelector('a')!);
    expect(asked[0]).to.include({url: 'https://example.com/', method: 'GET', where: '_blank', answers: 'menu-1'});
  });
});
