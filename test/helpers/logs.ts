/** A FORM with a line of text for each pattern. */
export function formMessage(...patterns: readonly string[]): unknown {
  const formData = patterns.map((custom_regexp, index) => ({
    name: `field${index}`,
    dc_type: 'text',
    label: `Field ${index}`,
    mode: 'manual',
    value: '',
    custom_regexp,
  }));
  const content = {title: 'Patterns', response_to_bot: 'ok', formData, user: {id: 'BOT_BOT1', isAgent: true}};
  return {room: '', data: {id: `form-${patterns.length}`, messageType: 'FORM', content, ts: Date.now(), replyTo: ''}};
}
