import {isObject, type JsonObject} from '../model/wire.js';
import {readField} from './field.js';
import {isSecret, MASK} from './secret.js';

/** A message as it may be kept: of a secret in an answered form no more than that there is one. */
export function masked(message: unknown): unknown {
  if (!isObject(message) || !isObject(message['data'])) return message;
  const {data} = message;
  const {messageType, content, deliverySuccess} = data;
  // What did not get through may have to be sent again.
  if (
    messageType !== 'FORM_RESPONSE' ||
    deliverySuccess === false ||
    !isObject(content) ||
    !Array.isArray(content['formData'])
  )
    return message;
  const formData = content['formData'].map((raw: unknown) => (isObject(raw) ? maskedField(raw) : raw));
  return {...message, data: {...data, content: {...content, formData}}};
}

/** What the page has filled in counts too. */
function maskedField(raw: JsonObject): JsonObject {
  const field = readField({...raw, mode: 'manual'}, 0);
  return isSecret(field) && field.value !== '' ? {...raw, value: MASK} : raw;
}
