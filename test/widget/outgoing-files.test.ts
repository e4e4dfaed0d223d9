import {expect} from 'chai';
import fc from 'fast-check';

import {fileDraft, isAccepted, limitsOf, sift, usualLimits} from '../../src/widget/outgoing-files.js';
import {fileOf} from '../helpers/attaching.js';

describe('the type of a file', () => {
  const cases: [accept: string, name: string, type: string, accepted: boolean][] = [
    ['', 'a.exe', '', true],
    [' , ', 'a.exe', '', true],
    ['*/*', 'a.exe', '', true],
    ['.pdf', 'a.pdf', '', true],
    ['.pdf', 'A.PDF', '', true],
    ['.PDF', 'a.pdf', '', true],
    ['.pdf', 'pdf', 'application/pdf', false],
    ['.pdf', 'a.pdf.exe', 'application/pdf', false],
    ['.png, .pdf', 'a.pdf', '', true],
    ['image/*', 'a', 'image/png', true],
    ['image/*', 'a.png', '', false],
    ['image/*', 'a', 'imagery/png', false],
    ['image/png', 'a', 'image/png', true],
    ['image/png', 'a', 'image/jpeg', false],
  ];
  for (const [accept, name, type, accepted] of cases) {
    it(`${type || 'unknown'} of ${name} is ${accepted ? '' : 'not '}in “${accept}”`, () => {
      expect(isAccepted(fileOf(name, {type}), accept)).to.equal(accepted);
    });
  }
});

describe('what a page lets customers send', () => {
  const nonsense = [NaN, 0, -1, -Infinity];
  for (const number of nonsense) {
    it(`is the usual where it says ${number}`, () => {
      expect(limitsOf({accept: null, maxFileSize: number, maxFiles: number})).to.deep.equal(usualLimits);
    });
  }

  it('is what it says', () => {
    const limits = {accept: '', maxSize: 1, maxCount: Infinity};
    expect(limitsOf({accept: '', maxFileSize: 1, maxFiles: Infinity})).to.deep.equal(limits);
  });

  it('holds for every choice of files, each of which is taken or refused', () => {
    const file = fc
      .record({name: fc.constantFrom('a.pdf', 'b.exe', 'c'), size: fc.nat(20)})
      .map(({name, size}) => fileOf(name, {size}));
    const limits = {accept: '.pdf', maxSize: 10, maxCount: 3};
    fc.assert(
      fc.property(fc.array(file), fc.nat(4), (files, staged) => {
        const {taken, refused} = sift(files, limits, staged);
        expect(taken.length + refused.length).to.equal(files.length);
        expect(taken.length).to.be.at.most(Math.max(0, 3 - staged));
        for (const {name, size} of taken) expect([name, size > 0 && size <= 10]).to.deep.equal(['a.pdf', true]);
      }),
    );
  });
});

describe('the message of a file', () => {
  const cases: [name: string, type: string, messageType: string, documentType: string][] = [
    ['a.JPG', 'image/jpeg', 'IMAGE', 'jpg'],
    ['a.jpeg', '', 'IMAGE', 'jpeg'],
    ['a.webp', '', 'IMAGE', 'webp'],
    ['a', 'image/jpeg', 'IMAGE', 'jpg'],
    ['a', 'image/svg+xml', 'DOCUMENT', ''],
    ['a.svg', 'image/svg+xml', 'DOCUMENT', 'svg'],
    ['a.png.exe', 'image/png', 'DOCUMENT', 'exe'],
    ['a.mp3', 'audio/mpeg', 'DOCUMENT', 'mp3'],
    ['a', '', 'DOCUMENT', ''],
  ];
  for (const [name, type, messageType, documentType] of cases) {
    it(`${name} (${type || 'of no type'}) is ${messageType} “${documentType}”`, () => {
      const file = fileOf(name, {type});
      expect(fileDraft(file, 'Look')).to.deep.equal({
        type: messageType,
        content: {caption: 'Look', fileName: name, documentType},
        files: [file],
      });
    });
  }
});
