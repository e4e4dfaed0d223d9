import {expect} from 'chai';

import {SizeWatcher} from '../../src/widget/size-watcher.js';
import {frame, until} from '../helpers.js';

function box(): HTMLElement {
  const made = document.createElement('div');
  document.body.append(made);
  return made;
}

/** Makes an element higher. */
function grow(element: HTMLElement): void {
  element.style.height = `${element.offsetHeight + 10}px`;
}

describe('what watches sizes', () => {
  const made: HTMLElement[] = [];
  const errors: string[] = [];
  const note = (event: ErrorEvent) => {
    errors.push(event.message);
    // It would fail the test by itself.
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', note, true);
  });

  afterEach(() => {
    window.removeEventListener('error', note, true);
    for (const each of made.splice(0)) each.remove();
  });

  it('may change them, without the page hearing of an error, and is told again in the next frame', async () => {
    const element = box();
    made.push(element);
    let looks = 0;
    const watcher = new SizeWatcher(() => {
      if (++looks > 3) return undefined;
      grow(element);
      return element;
    });
    watcher.observe(element);
    await until(() => looks === 4, 'it was told again');
    watcher.disconnect();
    expect(errors).to.deep.equal([]);
    expect(element.offsetHeight).to.equal(30);
  });

  it('is told nothing any more once it has stopped, not even between two frames', async () => {
    const element = box();
    made.push(element);
    let looks = 0;
    const watcher = new SizeWatcher(() => {
      looks++;
      watcher.disconnect();
      return element;
    });
    watcher.observe(element);
    await until(() => looks > 0, 'it was told');
    for (let count = 0; count < 3; count++) {
      grow(element);
      await frame();
    }
    expect(looks).to.equal(1);
  });
});
