/** How a call stands, as far as messages tell. */
export interface CallState {
  readonly state: 'none' | 'requested' | 'accepted' | 'rejected' | 'started' | 'ended';
  /** Who asked for it. */
  readonly by: 'customer' | 'agent';
  readonly audio: boolean;
  readonly video: boolean;
  /** Whether somebody shares a screen. */
  readonly sharing: boolean;
}
