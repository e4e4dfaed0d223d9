/** The words of recording a voice message in English. */
export const voiceWords = {
  voiceAsking: 'Please let this page use your microphone.',
  voiceRecording: 'Recording',
  voiceRecorded: 'Recorded',
  voiceSend: 'Send voice message',
  voiceCancel: 'Discard recording',
  voiceDenied: 'The microphone is blocked. Allow it for this page in your browser, then try again.',
  voiceMissing: 'No microphone was found. Connect one, then try again.',
  voiceFailed: 'Recording doesn’t work here. You can write instead.',
};
