import type {ChatTranscript} from './transcript.js';
import {messageId} from './row.js';

/**
 * Makes the list of messages one stop of the Tab key, however many links and buttons its messages have: while the browser
 * looks for the next stop, it finds in the list only what the customer may be after: the newest message, a question that
 * waits for an answer, and the message in which they are. All others are reached by arrows and Enter.
 */
export function fenceTab(event: KeyboardEvent, transcript: ChatTranscript): void {
  const list = transcript.renderRoot.querySelector<HTMLElement>('.list');
  if (!list) return;
  const rows = rowsIn(list);
  const path = event.composedPath();
  // Out of the list leads one step back, wherever in it the customer is.
  if (event.shiftKey && rows.includes(path[0] as HTMLElement)) list.focus({preventScroll: true});
  const asking = transcript.chunks
    .flatMap(({entries}) => entries)
    .findLast(({question, answer}) => question === 'open' && answer === undefined);
  const isOpen = (row: HTMLElement) =>
    path.includes(row) || row === rows.at(-1) || messageId(row.id) === asking?.message.id;
  const fenced = [...list.querySelectorAll<HTMLElement>('.chunk')].flatMap((chunk) => {
    const all = rowsIn(chunk);
    const closed = all.filter((row) => !isOpen(row));
    return closed.length === all.length ? [chunk] : closed.flatMap(contentOf);
  });
  for (const each of fenced) each.inert = true;
  const open = () => {
    for (const each of fenced) each.inert = false;
  };
  // The browser moves the focus right after all have heard of the key.
  window.addEventListener('focusin', open, {capture: true, once: true});
  setTimeout(open);
}

function rowsIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[part~=message]')];
}

/** Not the row itself: arrows lead to it. */
function contentOf(row: HTMLElement): readonly HTMLElement[] {
  return [row.querySelector<HTMLElement>('.content')!, ...([...row.children] as HTMLElement[])];
}
