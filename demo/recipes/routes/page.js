const ROUTES = {
  trips: 'Four easy escapes, from €189.',
  bookings: 'You have one booking: Lisbon, room 204.',
  help: 'Most questions are answered in the chat.',
};

const widget = document.querySelector('chat-widget');
const main = document.querySelector('main');

function show() {
  const route = location.hash.slice(1) || 'trips';
  const text = document.createElement('p');
  text.textContent = ROUTES[route];
  main.replaceChildren(text);
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${route}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // A bot's form may ask where the customer is.
  widget.resolveField = {page: 'page-address'};
}

addEventListener('hashchange', show);
show();

// On a narrow screen the chat fills the window: it makes room for a route that it links to.
widget.addEventListener('chat-open-url', (event) => {
  const url = new URL(event.url);
  if (url.origin !== location.origin || url.pathname !== location.pathname) return;
  event.preventDefault();
  location.hash = url.hash;
  if (innerWidth <= 480) widget.close();
});
