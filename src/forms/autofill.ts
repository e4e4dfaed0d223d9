import type {Field} from './field.js';
import {wordsOf} from './words.js';

/** What fields are called, in English and Italian, whose value the browser may know, by its name for that value. */
const names: Readonly<Record<string, string>> = {
  name: 'name, full name, your name, nome e cognome, nome cognome, nome completo, nominativo',
  'given-name': 'first name, firstname, given name, forename, nome',
  'family-name': 'last name, lastname, family name, surname, cognome',
  nickname: 'nickname, nick, soprannome',
  email: 'email, e mail, mail, email address, mail address, indirizzo email, indirizzo e mail, posta elettronica',
  tel: 'phone, phone number, telephone, telephone number, tel, mobile, mobile number, cell, cellphone, telefono, numero di telefono, numero telefono, cellulare, recapito telefonico',
  organization:
    'company, company name, organization, organisation, organization name, organisation name, azienda, nome azienda, societa, ditta, impresa, ragione sociale',
  'organization-title': 'job title, jobtitle, ruolo, qualifica',
  'street-address': 'address, street, street address, postal address, indirizzo, via, indirizzo postale',
  'postal-code': 'zip, zipcode, zip code, postcode, postal code, cap, codice postale',
  'address-level2': 'city, town, citta, comune, localita',
  'address-level1': 'province, state, region, county, provincia, regione',
  'country-name': 'country, country name, paese, nazione, stato',
  url: 'url, website, web site, web page, homepage, site, sito, sito web, pagina web',
  bday: 'birthday, birthdate, birth date, date of birth, dob, data di nascita, data nascita',
};

const tokens: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([token, list]) => list.split(', ').map((each) => [each, token] as const)),
);

/** What a browser's autofill calls the value of a field (`autocomplete`), as far as the field's name tells. */
export function autofillOf({name}: Field): string | undefined {
  const words = wordsOf(name);
  return tokens.get(words) ?? tokens.get(words.replace(/^(your|my|user|customer|contact|cliente|utente|tuo|tua) /, ''));
}

/** Whether a pattern lets nothing but digits pass: a keyboard with nothing else is enough. */
export function wantsDigits({pattern}: Field): boolean {
  return /^\^(?:(?:\\d|\[0-9\])(?:\{\d+(?:,\d*)?\}|[+*?])?)+\$$/.test(pattern);
}
