import {AGENT, message, startService} from '../../service/helpers.mjs';
import {appearing} from './browser.mjs';

/** A chat service whose agent answers. */
export async function startAnswering(t, flags = ['--log', 'debug']) {
  const service = await startService(t, flags);
  return Object.assign(service, {
    /** What an agent says to the only customer there is. */
    async say(...messages) {
      const {json} = await service.request('GET', '/rooms', {token: AGENT});
      const [{room}] = json.rooms;
      for (const data of messages) {
        const body = message(room, {id: 'USER_anna', isAgent: true, nickname: 'Anna'}, data);
        const {status, text} = await service.request('POST', `/rooms/${room}/messages`, {token: AGENT, body});
        if (status !== 200) throw new Error(text);
      }
    },
  });
}

/** Writes something as the customer does. */
export async function write(page, text) {
  const area = await appearing(page, '#main >>> textarea');
  await area.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (words) => [...document.querySelector('#main').messages].some(({data}) => data.content.text === words),
    {},
    text,
  );
}

/** Resolves once the page has a message with these words. */
export function hears(page, words) {
  return page.waitForFunction(
    (wanted) => document.querySelector('#main').messages.some(({data}) => data.content.text === wanted),
    {timeout: 20_000},
    words,
  );
}
