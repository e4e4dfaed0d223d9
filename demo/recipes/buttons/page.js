const widget = document.querySelector('chat-widget');
const title = document.title;

document.querySelector('#ask').addEventListener('click', () => widget.toggle());

// Says something for the customer, who has pressed a button with these words.
document.querySelector('#about').addEventListener('click', () => {
  widget.show();
  widget.sendText('I have a question about room 204.');
});

widget.addEventListener('chat-unread', ({count}) => {
  document.querySelector('#unread').textContent = count ? `(${count} new)` : '';
  document.title = count ? `(${count}) ${title}` : title;
});
