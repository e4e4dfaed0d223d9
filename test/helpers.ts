// What tests of anything visible need: show a widget, find things in it, do what a customer does, and watch.
export * from './helpers/customer.js';
export * from './helpers/engines.js';
export * from './helpers/finding.js';
export * from './helpers/talk.js';
export * from './helpers/watching.js';
export * from './helpers/widget.js';
