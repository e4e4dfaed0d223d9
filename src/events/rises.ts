/** All events rise through shadow roots, so a page can listen anywhere above. */
export const RISES = {bubbles: true, composed: true} as const;
