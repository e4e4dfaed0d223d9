/** What scripts of real pages do to the browser they share with the widget. */
export const libraries = {
  'with Prototype.js, whose arrays and Array.from are its own': `
    function $A(iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    }
    Array.from = $A;
    function identity(x) { return x }
    var Enumerable = {
      each: function (f, c) { this.forEach(f, c); return this },
      map: function (f, c) { f = f || identity; var r = []; this.forEach(function (v, i) { r.push(f.call(c, v, i)) }); return r },
      filter: function (f, c) { var r = []; this.forEach(function (v, i) { if (f.call(c, v, i)) r.push(v) }); return r },
      find: function (f, c) { for (var i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return this[i] },
      every: function (f, c) { f = f || identity; for (var i = 0; i < this.length; i++) if (!f.call(c, this[i], i)) return false; return true },
      some: function (f, c) { f = f || identity; for (var i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return true; return false },
      include: function (x) { return this.indexOf(x) >= 0 },
      entries: function () { return this.slice() }, toArray: function () { return this.slice() },
      size: function () { return this.length }, first: function () { return this[0] }, last: function () { return this[this.length - 1] },
      max: identity, min: identity, zip: identity, invoke: identity, inject: identity, partition: identity,
      clear: function () { this.length = 0; return this }, clone: function () { return this.slice() },
      compact: function () { return this.filter(Boolean) }, flatten: function () { return this }, inspect: function () { return '' },
      toJSON: function () { return '[' + this.join() + ']' }, reverse: function (inline) {
        var r = []; for (var i = this.length; i--;) r.push(this[i]);
        if (inline !== false) for (i = 0; i < r.length; i++) this[i] = r[i];
        return inline === false ? r : this } };
    for (var name in Enumerable) Array.prototype[name] = Enumerable[name];
    String.prototype.toJSON = function () { return '"' + this + '"' };
    String.prototype.sub = String.prototype.gsub = String.prototype.strip = String.prototype.include = function () { return this };
    Number.prototype.toJSON = function () { return String(this) };
    Function.prototype.wrap = Function.prototype.defer = Function.prototype.delay = function () {};
    Function.prototype.bind = function (context) { var f = this, given = [].slice.call(arguments, 1);
      return function () { return f.apply(context, given.concat([].slice.call(arguments))) } };
    var own = {
      remove: function () { this.parentNode.removeChild(this); return this }, update: function () { return this },
      show: function () { this.style.display = ''; return this }, hide: function () { this.style.display = 'none'; return this },
      toggle: function () { return this }, visible: function () { return true }, replace: function () { return this },
      insert: function () { return this }, select: function () { return [] }, match: function () { return true },
      up: identity, down: identity, next: identity, previous: identity, observe: identity, fire: identity, store: identity,
      clone: function () { return this.cloneNode(true) }, scrollTo: function () { window.scrollTo(0, 0); return this },
      absolutize: identity, wrap: identity, identify: identity, empty: identity };
    for (name in own) HTMLElement.prototype[name] = own[name];
    for (name of ['present', 'clear', 'activate', 'disable', 'enable', 'getValue', 'setValue', 'serialize'])
      HTMLInputElement.prototype[name] = HTMLTextAreaElement.prototype[name] = function () { return this };
    Event.prototype.stop = Event.prototype.element = function () {};
    document.getElementsByClassName = function () { return [] };`,

  'with MooTools, whose Array.from wraps what is no list': `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item !== 'string' && typeof item.length === 'number' ? [].slice.call(item) : [item];
    };
    var generics = {
      clean: 1, invoke: 1, associate: 1, link: 1, contains: 1, append: 1, getLast: 1, getRandom: 1, include: 1, combine: 1,
      erase: 1, empty: 1, flatten: 1, pick: 1, hexToRgb: 1, rgbToHex: 1 };
    for (var name in generics) Array.prototype[name] = function () { return this };
    for (name of ['test', 'contains', 'clean', 'camelCase', 'hyphenate', 'capitalize', 'escapeRegExp', 'substitute', 'toInt'])
      String.prototype[name] = function () { return this };
    for (name of ['set', 'get', 'erase', 'getElement', 'getElements', 'match', 'hasClass', 'addClass', 'dispose', 'clone', 'destroy',
      'empty', 'grab', 'inject', 'wraps', 'toQueryString', 'fireEvent', 'addEvent', 'store', 'retrieve', 'measure', 'getSize'])
      Element.prototype[name] = function () { return this };
    for (name of ['extend', 'implement', 'attempt', 'pass', 'delay', 'periodical', 'overloadSetter', 'overloadGetter', 'hide', 'protect'])
      Function.prototype[name] = function () { return this };
    Function.prototype.bind = function (that) { var f = this, given = [].slice.call(arguments, 1);
      return function () { return f.apply(that, given.concat([].slice.call(arguments))) } };`,

  'that adds methods to every object, and finds them in every loop': `
    Object.prototype.extend = function () { return this };
    Object.prototype.each = function () {};
    Object.prototype.clone = function () { return this };
    Object.prototype.toJSON = function () { return 'not this' };
    Array.prototype.remove = Array.prototype.last = Array.prototype.insert = function () {};`,

  'that gives every object a get and a set': `
    Object.prototype.get = function () {};
    Object.prototype.set = function () {};`,

  'that gives every object values under names that messages have': `
    Object.assign(Object.prototype, {id: 'theirs', type: 'theirs', content: {}, text: 'theirs', room: 'theirs', data: {}, user: {},
      message: 'theirs', state: 'theirs', name: 'theirs', title: 'theirs', label: 'theirs', options: [], replyTo: 'theirs', ts: 1});`,

  'that watches every timer, frame, promise and listener': `
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
      const real = self[name];
      self[name] = function (work, ...rest) { return real.call(self, function (...given) { return work.apply(this, given) }, ...rest) };
    }
    const Real = Promise;
    self.Promise = class Watched {
      constructor(start) { this.real = new Real((resolve, reject) => start(resolve, reject)) }
      static of(real) { return Object.assign(Object.create(Watched.prototype), {real}) }
      then(...given) { return Watched.of(this.real.then(...given)) }
      catch(given) { return this.then(undefined, given) }
      finally(given) { return Watched.of(this.real.finally(given)) }
    };
    for (const name of ['resolve', 'reject', 'all', 'allSettled', 'race', 'any'])
      Promise[name] = (given) => Promise.of(Real[name](given));
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (!listener) return;
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) {
        return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event) });
      return addEventListener.call(this, type, wrapped.get(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return removeEventListener.call(this, type, wrapped.get(listener) ?? listener, options) };
    for (const name of ['fetch', 'WebSocket']) { const real = self[name];
      self[name] = name === 'fetch' ? (...given) => real(...given) : class extends real {} }`,

  'that draws no frame and is never idle': `
    self.requestAnimationFrame = () => 0;
    self.requestIdleCallback = () => 0;`,

  'that watches what is defined, appended and shadowed': `
    const define = customElements.define;
    customElements.define = function (name, Class, options) { return define.call(customElements, name, class extends Class {}, options) };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return attach.call(this, {...init}) };
    for (const [owner, names] of [[Node, ['appendChild', 'insertBefore', 'removeChild']], [Element, ['append', 'remove', 'before', 'after']]])
      for (const name of names) { const real = owner.prototype[name];
        owner.prototype[name] = function (...given) { return real.apply(this, given) } }`,

  'that knows nothing newer than its polyfills': `
    delete self.scheduler; delete self.requestIdleCallback; delete self.BroadcastChannel;
    delete Navigator.prototype.locks; delete Crypto.prototype.randomUUID;
    delete Intl.Segmenter; delete Intl.ListFormat; delete Intl.DisplayNames; delete Intl.RelativeTimeFormat;
    delete Element.prototype.checkVisibility; delete HTMLElement.prototype.showPopover;`,

  'without observers and media queries': `
    delete self.ResizeObserver; delete self.IntersectionObserver; delete self.matchMedia;`,

  'that keeps nothing': `
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(self, name, {get() { throw new DOMException('denied', 'SecurityError') }});`,

  'without a console': `self.console = undefined;`,

  'whose clock stands still': `
    Date.now = () => 0;`,

  'that wants nothing to be selected, copied or clicked by the other button': `
    for (const type of ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste', 'dragstart'])
      document.addEventListener(type, (event) => event.preventDefault());`,
};
