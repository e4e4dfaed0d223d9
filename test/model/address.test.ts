import {expect} from 'chai';
import fc from 'fast-check';
import {safeAddress, safePage, safePicture, siteOf} from '../../src/model/address.js';

const BASE = 'https://shop.example.com/cart/';

/** What is asked, the address to follow, whether it is a page. */
const followed: [string, string, boolean][] = [
  ['https://www.example.com/a?b=c#d', 'https://www.example.com/a?b=c#d', true],
  ['http://example.com', 'http://example.com', true],
  ['HTTPS://EXAMPLE.com/A', 'HTTPS://EXAMPLE.com/A', true],
  ['  https://example.com/  ', 'https://example.com/', true],
  ['\n\thttps://example.com/\r\n', 'https://example.com/', true],
  ['www.example.com', 'https://www.example.com', true],
  ['WWW.example.com/a', 'https://WWW.example.com/a', true],
  ['https:example.com', 'https://example.com/', true],
  ['ht\ntps:/example.com', 'https://example.com/', true],
  ['mailto:help@example.com', 'mailto:help@example.com', false],
  ['MailTo:help@example.com', 'MailTo:help@example.com', false],
  ['tel:+39000000000', 'tel:+39000000000', false],
];

const refused = [
  '',
  ' ',
  '/cart',
  'cart',
  '../cart',
  '?a=b',
  '#top',
  '//evil.example.com',
  '\\\\evil.example.com',
  'example.com',
  'example.com:443/a',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'jav\r\nascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript://www.example.com/%0aalert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.com/1b9d6bcd',
  'file:///etc/passwd',
  'ftp://example.com',
  'wss://example.com',
  'about:blank',
  'view-source:https://example.com',
  'filesystem:https://example.com/a',
  'intent://example.com',
  'sms:123',
  'http://',
  'https://[::zz]',
  'www.[::zz]',
];

describe('addresses a customer may follow', () => {
  for (const [text, address, page] of followed) {
    it(`include ${JSON.stringify(text)}${page ? ', a page' : ''}`, () => {
      expect(safeAddress(text)).to.equal(address);
      expect(safePage(text)).to.equal(page ? address : undefined);
    });
  }

  for (const text of refused) {
    it(`do not include ${JSON.stringify(text)}`, () => {
      expect(safeAddress(text)).to.equal(undefined);
      expect(safePage(text)).to.equal(undefined);
    });
  }

  const scheme = fc.constantFrom('https:', 'http:', 'HTTP:', 'javascript:', 'data:', 'mailto:', '//', '/', '');
  const piece = fc.constantFrom('/', '//', '\\', 'a.example', ':', '\t', '\n', ' ', '@', '#', '\u0000', '\u0001', 'é');
  const hostile = fc.tuple(scheme, fc.array(piece, {maxLength: 5})).map(([start, rest]) => start + rest.join(''));

  it('lead to the same place from whatever page they stand on, by one of four schemes', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({unit: 'binary'}), fc.webUrl()), (text) => {
        const address = safeAddress(text);
        if (address === undefined) return;
        const {href, protocol} = new URL(address);
        expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(protocol);
        for (const base of [BASE, 'http://other.example/']) expect(new URL(address, base).href).to.equal(href);
      }),
      {numRuns: 2000},
    );
  });
});

describe('the name of a page', () => {
  it('is its host without www', () => {
    expect(siteOf('https://www.example.com/faq')).to.equal('example.com');
    expect(siteOf('http://shop.example.com:8080/')).to.equal('shop.example.com');
    expect(siteOf('https://www2.example.com')).to.equal('www2.example.com');
    expect(siteOf('https://example.com@evil.example/')).to.equal('evil.example');
  });
});

describe('pictures a host page names', () => {
  const pictures: [string, string | undefined][] = [
    ['https://cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
    ['a.png', 'https://shop.example.com/cart/a.png'],
    ['/a.png', 'https://shop.example.com/a.png'],
    ['//cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
    ['blob:https://shop.example.com/1b9d', 'blob:https://shop.example.com/1b9d'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
    ['DATA:IMAGE/PNG;base64,AAAA', 'data:IMAGE/PNG;base64,AAAA'],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['data:text/html,image/png', undefined],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['file:///a.png', undefined],
    ['ftp://example.com/a.png', undefined],
    ['https://[::zz]/a.png', undefined],
  ];
  for (const [text, address] of pictures) {
    it(`${address === undefined ? 'do not ' : ''}include ${JSON.stringify(text)}`, () => {
      expect(safePicture(text, BASE)).to.equal(address);
    });
  }
});
