/** The words of the buttons of a call in English. */
export const callsWords = {
  acceptCall: 'Accept',
  rejectCall: 'Decline',
  withdrawCall: 'Cancel call',
  callAgain: 'Call again',
};
