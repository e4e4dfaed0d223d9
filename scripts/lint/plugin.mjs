import {layers} from './layers.mjs';
import {noUnsafeBindings} from './no-unsafe-bindings.mjs';

/** This repository's own lint rules. */
export default {
  meta: {name: 'chat'},
  rules: {layers, 'no-unsafe-bindings': noUnsafeBindings},
};
