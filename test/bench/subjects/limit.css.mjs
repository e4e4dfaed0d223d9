/** How both limits look: a scrolling list of bubbles in chunks, and a field. */
export const CHUNK = 100;

export const styles = `
  .log { flex: 1 1 0; overflow-y: auto; display: block }
  .chunk.closed { content-visibility: auto; contain-intrinsic-block-size: auto 6000px }
  .message { display: flex; flex-direction: column; align-items: flex-start; margin: 4px 12px }
  .message.mine { align-items: flex-end }
  .bubble { max-width: 80%; margin: 0; padding: 8px 12px; border-radius: 16px; background: #eee; overflow-wrap: anywhere }
  .mine .bubble { background: #06c; color: #fff }
  .bubble a { color: inherit }
  time { font-size: 12px; color: #666 }
`;

const ADDRESS = /(https:\/\/\S+)/;

/** A text in pieces: every second one is an address. */
export function pieces(text) {
  return text.split(ADDRESS);
}
