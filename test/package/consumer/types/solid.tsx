/** @jsxImportSource solid-js */
import 'chat-widget/types/solid';

export const bare = () => (
  <chat-widget
    class="help"
    heading="Aeris"
    color-scheme="dark"
    prop:users={{}}
    on:chat-unread={({count}) => count.toFixed()}
    ref={(element) => element.show()}
  >
    <p slot="footer">Footer</p>
  </chat-widget>
);

// @ts-expect-error There is no such layout.
export const wrong = () => <chat-widget layout="corner" />;
