import type {Field} from './field.js';
import {wordsOf} from './words.js';

/** What stands for a secret: that there is one. */
export const MASK = '••••';

/** What European languages call a password or a PIN. */
const password = anyOf(
  'pass ?(word|wort|phrase|code|key)|passwd|pwd|psw|pin|pin ?code',
  'parola d ?ordine|codice (pin|segreto)',
  'kennwort|geheimzahl|mot ?de ?passe|mdp|contrasena|clave|senha|palavra ?passe',
  'wachtwoord|losenord|passord|adgangskode|kodeord|salasana|has[lł]o|heslo|jelszo',
);

/** What else gives access to an account or to money. */
const key = anyOf(
  'secret|segreto|segreta|token|otp|one ?time ?(code|password)|api ?key|private ?key',
  'cvv|cvc|csc|security ?code|codice (di )?sicurezza|ssn|social ?security ?(number|no)?',
  '(credit|debit) ?card|card ?(number|num|no|nr)|cc ?(number|num|no)',
  'carta ?di ?(credito|debito)|numero ?(di |della )?carta|tarjeta ?de ?(credito|debito)|numero ?de ?(la )?tarjeta',
  'carte ?(bancaire|bleue|de credit)|numero ?de ?(la )?carte|(kredit)?kartennummer|kreditkarte',
);

/**
 * Whether a field's name says that its value is a secret: nothing keeps it in the browser, neither a draft nor
 * autofill, and nothing shows it once it was sent.
 */
export function isSecret({name}: Field): boolean {
  const words = wordsOf(name);
  return words === 'pass' || password.test(words) || key.test(words);
}

/** Whether it is a secret that nobody should read over the customer's shoulder either. */
export function isPassword({name}: Field): boolean {
  const words = wordsOf(name);
  return words === 'pass' || password.test(words);
}

function anyOf(...terms: readonly string[]): RegExp {
  return new RegExp(`\\b(${terms.join('|')})\\b`);
}
