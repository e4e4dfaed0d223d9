import {expect} from 'chai';

import {autofillOf, wantsDigits} from '../../src/forms/autofill.js';
import {readField} from '../../src/forms/field.js';

const named = (name: string) => readField({name}, 0);
const withPattern = (custom_regexp: string) => readField({custom_regexp}, 0);

describe('what the browser may know', () => {
  const known: [string, string][] = [
    ['company', 'organization'],
    ['Ragione Sociale', 'organization'],
    ['address', 'street-address'],
    ['indirizzo', 'street-address'],
    ['zip', 'postal-code'],
    ['postalCode', 'postal-code'],
    ['CAP', 'postal-code'],
    ['city', 'address-level2'],
    ['città', 'address-level2'],
    ['nazione', 'country-name'],
    ['country', 'country-name'],
    ['email2', 'email'],
    ['your_eMail', 'email'],
    ['customer-phone', 'tel'],
    ['numero_di_telefono', 'tel'],
    ['first_name', 'given-name'],
    ['cognome', 'family-name'],
    ['full name', 'name'],
    ['website', 'url'],
  ];
  for (const [name, token] of known) {
    it(`by the name of the field: ${name}`, () => {
      expect(autofillOf(named(name))).to.equal(token);
    });
  }

  for (const name of ['', 'company_size', 'addressee', 'email_subject', 'constructor', 'ticket', 'toString']) {
    it(`is nothing for a field named ${JSON.stringify(name)}`, () => {
      expect(autofillOf(named(name))).to.equal(undefined);
    });
  }
});

describe('a pattern', () => {
  for (const pattern of ['^\\d+$', '^[0-9]{5}$', '^\\d{4,6}$', '^\\d\\d\\d$', '^[0-9]*\\d?$']) {
    it(`asks for digits: ${pattern}`, () => {
      expect(wantsDigits(withPattern(pattern))).to.equal(true);
    });
  }

  for (const pattern of ['', '\\d+', '^$', '^\\d+', '^[0-9 ]+$', '^\\+?\\d+$', `^${'\\d{1'.repeat(5000)}$`]) {
    it(`may ask for more than digits: ${pattern.slice(0, 20)}`, () => {
      expect(wantsDigits(withPattern(pattern))).to.equal(false);
    });
  }
});
