import {expect} from 'chai';
import fc from 'fast-check';

import {safeFile, safePicture} from '../../src/model/address.js';
import {canBe, harmless, isActive} from '../../src/model/file-risk.js';
import {extensionOf, savedName, splitName, visibleName} from '../../src/model/file.js';

const RLO = '\u202e';

describe('the name of a file', () => {
  it('shows as it is', () => {
    expect(visibleName('Übersicht (final) 报告.pdf')).to.equal('Übersicht (final) 报告.pdf');
  });

  it('shows a mark where it would turn around', () => {
    expect(visibleName(`invoice${RLO}fdp.exe`)).to.equal('invoice\u{fffd}fdp.exe');
  });

  it('shows a mark for what can’t be seen', () => {
    expect(visibleName('a\u0000b\nc\u2066d\u2069')).to.equal('a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}');
  });

  const cuts = {
    'WHATSAPP-TEMPLATE-AD-v09.xlsx': ['WHATSAPP-TEMPLATE-AD-', 'v09.xlsx'],
    LEGGIMI: ['L', 'EGGIMI'],
    'a.pdf': ['', 'a.pdf'],
    'a.very-long-ending': ['a.very-long-', 'ending'],
    '': ['', ''],
  };
  for (const [name, pieces] of Object.entries(cuts)) {
    it(`is cut where its end begins: ${JSON.stringify(name)}`, () => {
      expect(splitName(name)).to.deep.equal(pieces);
    });
  }

  it('is whole again when its pieces are joined', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (name) => splitName(name).join('') === name));
  });

  const extensions: [fileName: string, documentType: string, extension: string][] = [
    ['guasto.PNG', 'PNG', 'png'],
    ['report', 'pdf', 'pdf'],
    ['report', '.PDF', 'pdf'],
    ['report.tar.gz', 'gz', 'gz'],
    ['report.docx', 'exe', 'docx'],
    [`report.pdf${RLO}`, '', 'pdf'],
    ['report.html. .', '', 'html'],
    ['LEGGIMI', '', ''],
    ['.hidden', '', ''],
    ['a.b/c', '', ''],
    ['', 'image/png', ''],
  ];
  for (const [fileName, documentType, extension] of extensions) {
    it(`${JSON.stringify(fileName)} of type ${JSON.stringify(documentType)} has the extension ${JSON.stringify(extension)}`, () => {
      expect(extensionOf({fileName, documentType})).to.equal(extension);
    });
  }
});

describe('a file is saved', () => {
  const names: [fileName: string, documentType: string, saved: string][] = [
    ['report.pdf', 'pdf', 'report.pdf'],
    ['report', 'pdf', 'report.pdf'],
    ['LEGGIMI', '', 'LEGGIMI'],
    ['', 'pdf', 'document.pdf'],
    ['', '', 'document'],
    ['../../"><script>alert(1)</script>.pdf', 'pdf', '_..____script_alert(1)__script_.pdf'],
    ['..\\..\\autoexec.bat', '', '_.._autoexec.bat'],
    [`invoice${RLO}fdp.exe`, '', 'invoice_fdp.exe'],
    ['a:b|c?.txt', 'txt', 'a_b_c_.txt'],
    ['con\u0000\n.txt', '', 'con__.txt'],
  ];
  for (const [fileName, documentType, expected] of names) {
    it(`as ${expected} when it is called ${JSON.stringify(fileName)}`, () => {
      expect(savedName({fileName, documentType}, 'document')).to.equal(expected);
    });
  }

  it('under a name that is no path and hides nothing, whatever it is called', () => {
    const anything = fc.string({unit: 'binary'});
    fc.assert(
      fc.property(anything, anything, (fileName, documentType) => {
        const name = savedName({fileName, documentType}, 'document');
        expect(name).not.to.match(/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|^$/u);
        expect(Array.from(name).length).to.be.at.most(130);
      }),
    );
  });
});

describe('a browser might run', () => {
  const risky: [fileName: string, documentType: string, address: string, type: string][] = [
    ['a.html', '', '', ''],
    ['a.HTM', '', '', ''],
    ['a.svg', 'png', '', ''],
    ['a.png', 'svg', '', ''],
    ['a.png', '.SVG', '', ''],
    ['a.png', 'image/svg+xml', '', ''],
    ['a.png', 'png', 'https://example.com/files/a.svg?x=.png', ''],
    ['a.png', 'png', 'data:image/svg+xml,<svg/>', ''],
    ['a.png', 'png', '', 'image/svg+xml'],
    ['a.pdf', 'pdf', '', 'text/html; charset=utf-8'],
    ['a.pdf', 'pdf', '', 'application/xhtml+xml'],
    ['a.pdf', 'pdf', '', 'text/XML'],
    ['a.pdf', 'pdf', '', 'text/javascript'],
    ['a.mjs', '', '', ''],
    ['a.xml', '', '', ''],
    [`a.svg${RLO}`, '', '', ''],
    ['a.html ', '', '', ''],
  ];
  for (const each of risky) {
    it(each.filter(Boolean).join(' as '), () => {
      const [fileName, documentType, address, type] = each;
      expect(isActive({fileName, documentType}, address, type)).to.equal(true);
    });
  }

  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const fine: [fileName: string, documentType: string, address: string, type: string][] = [
    ['a.png', 'png', 'https://example.com/a.png', 'image/png'],
    ['a.docx', office, '', office],
    ['html', '', '', ''],
    ['svg.pdf', 'pdf', 'blob:https://example.com/x', 'application/pdf'],
    ['', '', '', ''],
  ];
  for (const each of fine) {
    it(`nothing in ${each.filter(Boolean).join(' as ') || 'what has no name'}`, () => {
      const [fileName, documentType, address, type] = each;
      expect(isActive({fileName, documentType}, address, type)).to.equal(false);
    });
  }
});

describe('bytes', () => {
  it('of no type can be anything', () => {
    expect([canBe('image', ''), canBe('sound', 'application/octet-stream')]).to.deep.equal([true, true]);
  });

  it('of a type can be that', () => {
    expect(
      ['image/webp', 'audio/mp4', 'video/mp4'].map((type) => [canBe('image', type), canBe('sound', type)]),
    ).to.deep.equal([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('keep a type that nothing runs', () => {
    const blob = new Blob(['x'], {type: 'image/png'});
    expect(harmless(blob)).to.equal(blob);
  });

  for (const type of ['text/html', 'image/svg+xml', 'application/pdf', 'text/plain', '']) {
    it(`lose the type ${JSON.stringify(type)}, which a browser might run, and nothing else`, async () => {
      const safe = harmless(new Blob(['<b>x</b>'], {type}));
      expect([safe.type, await safe.text()]).to.deep.equal(['application/octet-stream', '<b>x</b>']);
    });
  }
});

describe('the address of a file', () => {
  const base = 'https://shop.example/chat/';
  const good = {
    'https://cdn.example/a.png': 'https://cdn.example/a.png',
    'http://cdn.example/a.png': 'http://cdn.example/a.png',
    'a.png': 'https://shop.example/chat/a.png',
    '/a.png': 'https://shop.example/a.png',
    '//cdn.example/a.png': 'https://cdn.example/a.png',
    'blob:https://shop.example/1': 'blob:https://shop.example/1',
  };
  for (const [text, address] of Object.entries(good)) {
    it(`can be ${text}`, () => {
      expect([safeFile(text, base), safePicture(text, base)]).to.deep.equal([address, address]);
    });
  }

  for (const text of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a',
  ]) {
    it(`can’t be ${JSON.stringify(text)}`, () => {
      expect([safeFile(text, base), safePicture(text, base)]).to.deep.equal([undefined, undefined]);
    });
  }

  it('holds the bytes themselves only of an image', () => {
    const data = 'data:image/png;base64,AA==';
    expect([safeFile(data, base), safePicture(data, base)]).to.deep.equal([undefined, data]);
  });
});
