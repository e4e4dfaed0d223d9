/** Compares the tokens of a widget as the browser resolves them, for accents of the page. */

const contrasting = {
  /** Pairs that differ less than they should, in words. An accent of `''` is the widget's own, or its theme's. */
  weak(accents, pairs) {
    const widget = document.querySelector('chat-widget');
    const probe = document.createElement('span');
    everything()
      .find((each) => each.matches('[part~=panel]'))
      .shadowRoot.append(probe);
    const found = accents.flatMap((accent) => {
      widget.style.setProperty('--chat-widget-accent', accent);
      const colorOf = (token) => {
        probe.style.color = `var(--_${token})`;
        return getComputedStyle(probe).color;
      };
      return pairs
        .map(({one, other, least}) => ({one, other, least, ratio: contrastOf(colorOf(one), colorOf(other))}))
        .filter(({ratio, least}) => ratio < least)
        .map(({one, other, ratio}) => `${accent}: ${one} on ${other} ${ratio.toFixed(2)}`);
    });
    widget.style.removeProperty('--chat-widget-accent');
    probe.remove();
    return found;
  },
};

globalThis.contrasting = contrasting;
