/** The words of sharing a place in English. */
export const placeWords = {
  placeAsking: 'Please let this page know your location.',
  placeFound: 'This location will be sent:',
  placeAccuracy: (distance: string) => `accurate to ${distance}`,
  placeSend: 'Share',
  placeDenied: 'Your location is blocked. Allow it for this page in your browser, then try again.',
  placeMissing: 'Your location can’t be found right now. You can try again, or write where you are.',
  placeTimeout: 'Finding your location took too long. You can try again, or write where you are.',
};
