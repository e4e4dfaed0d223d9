import {expect} from 'chai';

import {readField} from '../../src/forms/field.js';
import {isPassword, isSecret} from '../../src/forms/secret.js';

const named = (name: string) => readField({name}, 0);

describe('a field’s name', () => {
  const passwords =
    'password Password userPassword new_password passwd pwd pass PIN pinCode codice_pin motDePasse mot-de-passe Kennwort contraseña senha wachtwoord lösenord hasło parola_d_ordine';
  const others =
    'cvv CVV2 cvc otp token apiKey cardNumber card_number credit-card numero_carta cartaDiCredito codiceSicurezza ssn';
  const harmless =
    'name shipping spin passport tokens_count opinion cardholder codice_fiscale company email secretary happiness iban via';

  for (const name of passwords.split(' ')) {
    it(`says that it is a password: ${name}`, () => {
      expect([isSecret(named(name)), isPassword(named(name))]).to.deep.equal([true, true]);
    });
  }

  for (const name of others.split(' ')) {
    it(`says that it is a secret: ${name}`, () => {
      expect([isSecret(named(name)), isPassword(named(name))]).to.deep.equal([true, false]);
    });
  }

  for (const name of [...harmless.split(' '), '']) {
    it(`says nothing of the kind: ${JSON.stringify(name)}`, () => {
      expect(isSecret(named(name))).to.equal(false);
    });
  }

  it('is read in no time, however long', () => {
    const start = performance.now();
    isSecret(named('carta di '.repeat(100_000)));
    expect(performance.now() - start).to.be.below(50);
  });
});
