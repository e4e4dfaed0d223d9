/** @jsxImportSource preact */
import 'chat-widget/types/preact';

export const bare = (
  <chat-widget
    class="help"
    heading="Aeris"
    color-scheme="dark"
    users={{}}
    onchat-unread={({count}) => count.toFixed()}
    ref={(element) => void element?.show()}
  >
    <p slot="footer">Footer</p>
  </chat-widget>
);

// @ts-expect-error There is no such layout.
export const wrong = <chat-widget layout="corner" />;
