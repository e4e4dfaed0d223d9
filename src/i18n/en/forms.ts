/** The words of forms in English. */
export const formsWords = {
  submit: 'Send',
  required: 'required',
  requiredHint: 'Fields marked * are required.',
  select: 'Please choose',
  mark: (value: number, most: number) => `${value} of ${most}`,
  valueMissing: 'Please fill in this field.',
  patternMismatch: 'Please check this field.',
  formErrors: (count: number) => (count === 1 ? 'Please check 1 field.' : `Please check ${count} fields.`),
  formUnreadable: 'This form can’t be shown.',
  oneMoment: 'One moment…',
  notNow: 'Not now',
};
