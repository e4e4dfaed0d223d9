/**
 * What keys do in the list of messages where it matters how much of it is seen: Page Up and Page Down go as many messages
 * on as fit into it, and a message longer than the list is read to its end before the next.
 */
export function pressPage(event: KeyboardEvent): void {
  const path = event.composedPath().filter((each) => each instanceof HTMLElement);
  const list = path.find((each) => each.matches('[part~=list]'));
  const row = path.find((each) => each.matches('[part~=message]'));
  const [, way] = /^(?:Page|Arrow)(Up|Down)$/.exec(event.key) ?? [];
  if (!list || !way || path[0] !== (row ?? list)) return;
  const step = way === 'Up' ? -1 : 1;
  const view = list.getBoundingClientRect();
  const {top, bottom, height} = row?.getBoundingClientRect() ?? view;
  if (row && height > view.height && (step < 0 ? top < view.top - 1 : bottom > view.bottom + 1)) {
    // The browser scrolls, and nobody goes on.
    event.stopPropagation();
  } else if (event.key.startsWith('Page')) {
    const rows = [...list.querySelectorAll<HTMLElement>('[part~=message]')];
    const at = row ? rows.indexOf(row) : rows.length;
    let to = at + step;
    const from = row ? top : bottom;
    const isNear = (each: HTMLElement) => Math.abs(each.getBoundingClientRect().top - from) < view.height * 0.9;
    while (rows[to + step] && isNear(rows[to]!)) to += step;
    if (!rows[to]) return;
    event.preventDefault();
    event.stopPropagation();
    rows[to]!.focus({preventScroll: true});
    rows[to]!.scrollIntoView({block: 'nearest'});
  }
}
