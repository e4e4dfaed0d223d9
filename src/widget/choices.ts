/** The values each enumerated property of the widget may have; the first is its default. */
export const choices = {
  layout: ['floating', 'inline', 'page'],
  placement: ['end', 'start'],
  colorScheme: ['auto', 'light', 'dark'],
  textFormat: ['markdown', 'plain'],
  sendOn: ['enter', 'mod-enter'],
  interactivePolicy: ['unanswered', 'latest', 'all'],
  consent: ['granted', 'pending', 'denied'],
  load: ['idle', 'interaction', 'eager'],
  headingLevel: [2, 1, 3, 4, 5, 6],
} as const;

export type Choices = {-readonly [K in keyof typeof choices]: (typeof choices)[K][number]};

/** Puts the default in the place of every value that is not known; warns about those that are not merely absent. */
export function normaliseChoices(target: Choices): void {
  for (const name of Object.keys(choices) as (keyof Choices)[]) normalise(target, name);
}

function normalise<K extends keyof Choices>(target: Choices, name: K): void {
  const known = choices[name] as readonly unknown[] as readonly Choices[K][];
  const value: Choices[K] | null | undefined = target[name];
  if (known.includes(value)) return;
  if (value !== null && value !== undefined) {
    console.warn(`<chat-widget> has no ${name} "${value}" and takes "${known[0]}" (of ${known.join(', ')})`);
  }
  target[name] = known[0]!;
}
