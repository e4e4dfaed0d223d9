const widget = document.querySelector('chat-widget');

/** Asked when the chat needs a token, and again when that one has expired. */
async function freshToken() {
  const answer = await fetch('token.json', {cache: 'no-store'});
  const {token} = await answer.json();
  return token;
}

function signIn(customer) {
  // What a guest wrote is not shown to whoever signs in next.
  widget.reset();
  widget.userId = customer.id;
  widget.token = freshToken;
  show(customer);
}

function signOut() {
  // Forgets the conversation, what was begun, and the room: here and in this browser.
  widget.reset();
  widget.token = undefined;
  widget.userId = null;
  show(undefined);
}

function show(customer) {
  document.querySelector('#who').textContent = customer?.name ?? 'a guest';
  document.querySelector('#sign-in').hidden = Boolean(customer);
  document.querySelector('#sign-out').hidden = !customer;
}

document.querySelector('#sign-in').addEventListener('click', () => signIn({id: 'CUSTOMER_4711', name: 'Ada'}));
document.querySelector('#sign-out').addEventListener('click', signOut);
