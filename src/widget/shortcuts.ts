import type {keysWords} from '../i18n/en/keys.js';
import type {SendOn} from './composer.js';

type Words = keyof typeof keysWords;

/** Keys that are pressed together, as `KeyboardEvent.key` calls them; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Chord = readonly string[];

/** What can be done by keys. */
export interface Shortcut {
  /** Where it can be done. */
  readonly where: Words & `when${string}`;
  readonly does: Words & `keys${string}`;
  /** Any of these does it; or one this, and the other its opposite. */
  readonly chords: readonly Chord[];
}

/** Everything that can be done by keys alone, apart from what the browser does: Tab, and what presses a button. */
export function shortcutsFor(sendOn: SendOn, direction: 'ltr' | 'rtl' = 'ltr'): readonly Shortcut[] {
  const enter: Chord = ['Enter'];
  const sends = sendOn === 'enter';
  const sideways: readonly Chord[] = [['ArrowLeft'], ['ArrowRight']];
  return [
    {where: 'whenInChat', does: 'keysHelp', chords: [['Mod', '/'], ['F1']]},
    {where: 'whenInChat', does: 'keysBack', chords: [['Escape']]},
    {where: 'whenWriting', does: 'keysSend', chords: [sends ? enter : ['Mod', 'Enter']]},
    {where: 'whenWriting', does: 'keysNewLine', chords: [sends ? ['Shift', 'Enter'] : enter]},
    {where: 'whenInMessages', does: 'keysStep', chords: [['ArrowUp'], ['ArrowDown']]},
    {where: 'whenInMessages', does: 'keysPage', chords: [['PageUp'], ['PageDown']]},
    {where: 'whenInMessages', does: 'keysEnds', chords: [['Home'], ['End']]},
    {where: 'whenInMessages', does: 'keysInto', chords: [enter]},
    {where: 'whenInMessages', does: 'keysOutOf', chords: [['Escape']]},
    {where: 'whenInImage', does: 'keysImages', chords: direction === 'rtl' ? sideways.toReversed() : sideways},
  ];
}

/** Whether a key asks for the list of shortcuts. */
export function asksForHelp({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === '/' : key === 'F1';
}
