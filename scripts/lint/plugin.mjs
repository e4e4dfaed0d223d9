import {addresses} from './addresses.mjs';
import {layers} from './layers.mjs';
import {noMarkup} from './no-markup.mjs';
import {noUnsafeBindings} from './no-unsafe-bindings.mjs';

/** This repository's own lint rules. */
export default {
  meta: {name: 'chat'},
  rules: {addresses, layers, 'no-markup': noMarkup, 'no-unsafe-bindings': noUnsafeBindings},
};
