/** As much of a text as a log may hold: of a longer one the start and the end, where patterns and errors say most. */
export function excerpt(text: string, most = 100): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
