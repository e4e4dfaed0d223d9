/** Marks the section that is being read in the list of what is on the page. */
export function followReader(): void {
  const links = new Map<string, Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) links.set(link.hash.slice(1), link);
  if (links.size === 0) return;
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    // The last one above a third of the window; at the end of the page the last of all.
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const above = headings.filter((each) => each.getBoundingClientRect().top < innerHeight / 3);
    const current = (isAtEnd ? headings : above).at(-1);
    for (const [id, link] of links) {
      const isCurrent = id === current?.id;
      if (isCurrent === link.hasAttribute('aria-current')) continue;
      link.toggleAttribute('aria-current', isCurrent);
      if (isCurrent) {
        link.ariaCurrent = 'true';
        link.scrollIntoView({block: 'nearest'});
      }
    }
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', ask, {passive: true});
  mark();
}
