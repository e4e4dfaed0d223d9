const widget = document.querySelector('chat-widget');

const survey = {
  title: {'en-gb': 'How did we do?', 'it-it': 'Com’è andata?'},
  formData: [
    {
      name: 'rating',
      dc_type: 'rating_star',
      label: {'en-gb': 'Our answer', 'it-it': 'La nostra risposta'},
      isMandatory: true,
      customMandatoryErrorMessage: {'en-gb': 'Please give us a rating', 'it-it': 'Dacci un voto'},
    },
    {name: 'comment', dc_type: 'textarea', label: {'en-gb': 'Anything to add?', 'it-it': 'Vuoi aggiungere qualcosa?'}},
  ],
};

widget.addEventListener('chat-end', async () => {
  const fields = await widget.openForm(survey);
  // The customer may close the form: then there is nothing to keep.
  if (!fields) return;
  const answers = Object.fromEntries(fields.map(({name, value}) => [name, value]));
  // Here your own code sends them on; the chat sends nothing.
  document.querySelector('#thanks').textContent = `Thank you for ${answers.rating} of 5 stars.`;
});
