/** Every part a page can style by `chat-widget::part(name)`. Inner elements pass all of them up. */
const names = `
  launcher badge panel header title header-actions close list day unread-separator load-earlier notice message
  customer agent bot first last failed pending bubble avatar author time status quote reactions reaction text image
  audio video file link location contact menu option chosen quick-replies quick-reply form field label control error
  summary submit answer cancel call call-accept call-reject composer input send attach emoji-button voice-button
  emoji-picker attachment drop-target skip-link shortcuts progress typing banner scroll-to-latest retry actions action end-chat confirm new-chat requested accepted rejected started ended
  sharing
`;

/** Value of the `exportparts` attribute of every element inside the widget. */
export const exportparts = names.trim().split(/\s+/).join(', ');
