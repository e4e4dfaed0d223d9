/** An option of a question in plain text, ticked when it was chosen. */
export function markedChoice(text: string, isChosen: boolean): string {
  return `${isChosen ? '☑' : '☐'} ${text}`;
}
