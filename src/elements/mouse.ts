/** Whether the customer points at things precisely: then there is no keyboard on the screen that would cover them. */
export function hasMouse(): boolean {
  return self.matchMedia?.('(pointer: fine)').matches ?? true;
}
