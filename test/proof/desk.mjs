import {Console, startSite} from '../demo/console.mjs';
import {AGENT} from '../service/helpers.mjs';
import {until} from './until.mjs';

/** What the console of the agents shows of a room that has `count` messages, in a browser of their own: the ids of its rows, in their order. */
export async function shownAtDesk({service, room, count, patience}) {
  const ends = [];
  const scope = {after: (end) => ends.push(end)};
  try {
    const desk = await Console.open(scope, await startSite(scope));
    await desk.signIn(service, AGENT, 'Giulia');
    await desk.enter(room);
    let rows = [];
    await until(async () => {
      rows = await desk.page.evaluate(lookAround);
      return rows.length >= count;
    }, patience);
    return rows;
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** Runs in the page: what is there by now; asks for more, if there is more. */
function lookAround() {
  const {shadowRoot} = document.querySelector('chat-transcript');
  const button = shadowRoot.querySelector('[part~=load-earlier]');
  if (button?.ariaDisabled === 'false') button.click();
  return [...shadowRoot.querySelectorAll('[id^="message-"]')].map(({id}) => id.slice('message-'.length));
}
