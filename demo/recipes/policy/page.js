const widget = document.querySelector('chat-widget');
const count = document.querySelector('#count');

// What the policy forbids is reported; a page with the chat in it has nothing to report.
document.addEventListener('securitypolicyviolation', () => {
  count.textContent = Number(count.textContent) + 1;
});

document.querySelector('#attack').addEventListener('click', () => {
  const text = 'Have a look: <img src="x" onerror="alert(1)"> **[click here](javascript:alert(1))**';
  const content = {text, user: {id: '390212345678', isAgent: true}};
  const data = {id: crypto.randomUUID(), messageType: 'TEXT', content, ts: Date.now()};
  widget.receive({room: widget.room ?? '', data});
});
