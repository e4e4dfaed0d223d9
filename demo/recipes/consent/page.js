const widget = document.querySelector('chat-widget');
const banner = document.querySelector('#banner');
const again = document.querySelector('#again');

/** Who answered before is not asked again. */
widget.setAttribute('consent', localStorage.getItem('keep-chat') ?? 'pending');
show();

// Who opens the chat first is asked there, and that answer stands in the attribute, too.
new MutationObserver(() => {
  localStorage.setItem('keep-chat', widget.getAttribute('consent'));
  show();
}).observe(widget, {attributeFilter: ['consent']});

for (const button of banner.querySelectorAll('button')) {
  button.addEventListener('click', () => widget.setAttribute('consent', button.value));
}

// Taken back, what was kept is deleted.
again.addEventListener('click', () => widget.setAttribute('consent', 'pending'));

function show() {
  const isAsked = widget.getAttribute('consent') === 'pending';
  banner.hidden = !isAsked;
  again.hidden = isAsked;
}
