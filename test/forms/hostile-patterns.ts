/** A pattern that hurts, and the values it hurts with: `head`, then `fill` again and again, then `tail`. */
export interface Hostile {
  readonly source: string;
  readonly head?: string;
  readonly fill: string;
  readonly tail?: string;
  /** Where it was published. */
  readonly known?: string;
  /** Long values match. */
  readonly found?: true;
  /** There need be no verdict for long values: no engine gives one in time, or not on every machine. */
  readonly open?: true;
}

export function valueOf({head = '', fill, tail = ''}: Hostile, length: number): string {
  const times = Math.floor((length - head.length - tail.length) / fill.length);
  return head + fill.repeat(Math.max(0, times)) + tail;
}

const raw = String.raw;

/** After what was published of programs that were stopped by them; some end otherwise here, so that long values don't match. */
const published: readonly Hostile[] = [
  {
    known: 'Cloudflare, 2 July 2019',
    source: raw`(?:(?:\"|'|\]|\}|\\|\d|(?:nan|infinity|true|false|null|undefined|symbol|math)|\`|\-|\+)+[)]*;?((?:\s|-|~|!|{}|\|\||\+)*.*(?:.*=.*)))`,
    head: '1',
    fill: 'x',
  },
  {known: 'Stack Overflow, 20 July 2016', source: raw`^[\s\u200c]+|[\s\u200c]+$`, head: '-', fill: ' ', tail: '-'},
  {
    known: 'moment, CVE-2017-18214',
    source: raw`[0-9]*['a-z\u00A0-\u05FF\u0700-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+|[\u0600-\u06FF\/]+(\s*?[\u0600-\u06FF]+){1,2}`,
    fill: '1',
  },
  {
    known: 'moment, CVE-2016-4055',
    source: raw`(\-)?(?:(\d*)[. ])?(\d+)\:(\d+)(?:\:(\d+)\.?(\d{3})?)?`,
    fill: '1',
  },
  {
    known: 'ansi-regex, CVE-2021-3807',
    source: raw`[\u001B\u009B][[\]()#;?]*(?:(?:(?:[a-zA-Z\d]*(?:;[-a-zA-Z\d\/#&.:=?%@~_]*)*)?\u0007)|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))`,
    head: '\u001b[',
    fill: ';',
  },
  {known: 'minimatch, CVE-2022-3517; micromatch, CVE-2024-4067', source: raw`\{.*\}`, fill: '{'},
  {known: 'semver, CVE-2022-25883', source: raw`(\s*)(?:~>?)\s+`, fill: ' '},
  {known: 'trim, CVE-2020-7753', source: raw`^\s*-\s*$|\s*$-`, head: 'x', fill: ' ', tail: 'x'},
  {known: 'lodash, CVE-2020-28500', source: raw`^\s+|\s+$`, head: 'x', fill: ' ', tail: 'x'},
  {
    known: 'path-parse, CVE-2021-23343',
    source: raw`^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$`,
    head: 'a',
    fill: '/',
    tail: '!',
    found: true,
  },
  {known: 'glob-parent, CVE-2020-28469', source: raw`[\{\[].*[\/]*.*[\}\]]$`, head: '{', fill: '/'},
  {known: 'nth-check, CVE-2021-3803', source: raw`^([+-]?\d*n)?\s*(?:([+-]?)\s*(\d+))?$`, fill: ' ', tail: '!'},
  {
    known: 'ssri, CVE-2021-27290',
    source: raw`^([^-]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)*$`,
    head: `sha512-${'a'.repeat(50)}`,
    fill: '?',
    tail: ' ',
  },
  {
    known: 'is-svg, CVE-2021-28092',
    source: raw`^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*\s*(?:\[?(?:\s*<![^>]*>\s*)*\]?)*[^>]*>\s*)?(?:<svg[^>]*>[^]*<\/svg>|<svg[^/>]*\/\s*>)\s*$`,
    head: '<!doctype svg',
    fill: ' ',
  },
  {
    known: 'color-string, CVE-2021-29060',
    source: raw`^hwb\(\s*([+-]?\d*[\.]?\d+(?:deg)?)\s*,\s*([+-]?[\d\.]+)%\s*,\s*([+-]?[\d\.]+)%\s*(?:,\s*([+-]?[\d\.]+)\s*)?\)$`,
    head: 'hwb(',
    fill: '1',
  },
  {
    known: 'normalize-url, CVE-2021-33502',
    source: raw`^data:(?<type>[^,]*?),(?<data>[^#]*?)(?:#(?<hash>.*))?$`,
    head: 'data:',
    fill: ',#',
    tail: '\n',
  },
  {known: 'cross-spawn, CVE-2024-21538', source: raw`(\\*)"`, fill: '\\'},
  {known: 'braces, CVE-2018-1109', source: raw`^\{(,+(?:(\{,+\})*),*|,*(?:(\{,+\})*),+)\}`, head: '{', fill: ','},
  {known: 'word-wrap, CVE-2023-26115', source: raw`[ \t]*$x`, head: 'x', fill: '\t', tail: 'x'},
  {known: 'debug, CVE-2017-16137', source: raw`\s*\n\s*`, fill: ' '},
  {
    known: 'ms, CVE-2015-8315',
    source: raw`^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$`,
    fill: '5',
    tail: ' minutesq',
  },
  {
    known: 'marked, CVE-2015-8854',
    source: raw`^\b_((?:__|[\s\S])+?)_\b|^\*((?:\*\*|[\s\S])+?)\*(?!\*)`,
    fill: '_',
    tail: 'x',
    open: true,
  },
  {known: 'fresh, CVE-2017-16119', source: ' *, *', fill: ' '},
  {known: 'http-cache-semantics, CVE-2022-25881', source: raw`\s*,\s*`, fill: ' '},
  {known: 'mime, CVE-2017-16138', source: raw`.*[\.\/\\]`, fill: 'a'},
  {known: 'tough-cookie, CVE-2017-15010', source: raw`^(([^=;]+))\s*=\s*([^\n\r\0]*)`, head: 'x', fill: ' '},
  {
    known: 'charset, CVE-2017-16098',
    source: raw`(?:charset|encoding)\s*=\s*['"]? *([\w\-]+)`,
    head: 'charset=',
    fill: ' ',
  },
  {
    known: 'Python urllib, CVE-2020-8492',
    source: raw`(?:.*,)*[ \t]*([^ \t]+)[ \t]+realm=(["']?)([^"']*)\2`,
    fill: ',',
    open: true,
  },
  {known: 'Python difflib, CVE-2018-1061', source: raw`^\s*#?\s*$`, fill: '\t', tail: 'x'},
  {
    known: 'path-to-regexp, CVE-2024-45296',
    source: raw`^\/([^\/]+?)-([^\/]+?)\/?$`,
    head: '/a',
    fill: '-a',
    tail: '/a',
  },
  {
    known: 'OWASP, Validation Regex Repository',
    source: raw`^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$`,
    fill: 'a',
    tail: '!',
  },
  {known: 'OWASP, Java class name', source: raw`^(([a-z])+.)+[A-Z]([a-z])+$`, fill: 'a'},
  {known: 'OWASP, ReDoS', source: '(a|a?)+$b', fill: 'a', tail: '!x'},
  {known: 'OWASP, ReDoS', source: '(.*a){12}$', fill: 'a', tail: '!'},
  {known: 'RegExLib, decimals', source: raw`^\d*[0-9](|.\d*[0-9]|)*$`, fill: '1', tail: '!'},
  {
    known: 'an address of an email, as copied a thousand times',
    source: raw`^\w+([\.-]?\w+)*@\w+([\.-]?\w+)*(\.\w{2,3})+$`,
    fill: 'a',
    tail: '!',
  },
];

const of = (fill: string, tail: string, sources: readonly string[]): readonly Hostile[] =>
  sources.map((source) => ({source, fill, tail}));
const open = (all: readonly Hostile[]): readonly Hostile[] => all.map((each) => ({...each, open: true}));

export const families: Readonly<Record<string, readonly Hostile[]>> = {
  published,

  'quantifiers inside quantifiers': [
    ...of('a', '!', [
      '^(a+)+$',
      '^(a*)*$',
      '^(a+)*$',
      '^(a*)+$',
      '^(a?)+$',
      '^(a+?)+?$',
      '^((a+)+)+$',
      '^(?:(?:a*)*)*$',
    ]),
    ...of('a', '!', ['([a-zA-Z]+)*$b', '^([a-z]+)+[A-Z]$', raw`^(\w+\s?)*$`, raw`^(\s*\w+\s*)+$`, '(x+x+)+y|(a+a+)+y']),
    ...of('ab', '!', ['^((ab)*)*$', '^(a*b*)*$', '^((a|b)+)+$', '^(.+)+$x', raw`^(\S+)*$x`, '^(?:[^!]+)*!!$']),
  ],

  'alternatives that overlap': [
    ...of('a', '!', [
      '^(a|a)*$',
      '^(a|aa)+$',
      '^(a|ab|a)*$',
      '^(?:a|a|a|a)+$',
      '^(aa|aaa)*$',
      '^(a|a?)*$',
      '^(|a|a)+$',
    ]),
    ...of('ab', '!', ['^(a|b|ab)*$', '^(?:ab|a|b)+c', '^(?:.|[ab])*$x', raw`^(?:\w|\d|[a-f])*$`, '^(?:a|b|[^c])*$!']),
    ...of('0', 'x', [raw`^(\d|0)*$`, raw`^(\d|\w\w|0)+!`, raw`^(?:\d{2}|\d{3})*$`, raw`^(?:[0-9]|\d+)*,$`]),
  ],

  'one after the other': [
    ...of('a', '!', ['a*a*a*a*a*a*b', '^a*a*a*a*a*$', 'a+a+a+b', '.*.*=', '.*@.*', '^.*a.*a.*a.*b$', raw`\w+\w+\w+-`]),
    ...of(',', '!', ['^(?:.*,){11}P', '.*,.*,.*,.*,.*;', raw`(?:,\s*)*,*;`, ',+,+$', '^(?:,|.)*?,*?;']),
    ...of(' ', 'x', [raw`\s+$`, raw`\s*\s*\s*$x`, raw`^\s*(.*?)\s*$y`, raw`(\s|\n)+$`, raw` +(?:\r?\n)+`]),
    ...of('<', '!', ['<.*>', '<[^>]*>', '<(?:.|<)*>', '(<+)+>']),
  ],

  'sizes that multiply': [
    ...of('a', '!', ['(a?){300}b', '(?:a{1,3}){1,3}b', 'a{5000}b', 'a{0,9999}b']),
    ...open(
      of('a', '!', [
        '(((a{1,100}){1,100}){1,100}){1,100}b',
        '((a?){31}){31}b',
        '((a{0,30}){0,30}){0,30}b',
        '(?:(?:a{99}){99}){99}',
        '(?:a|a{9,99}){9,99}$',
      ]),
    ),
    ...of('a', '!', [
      `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
      `^${'(?:a|b)?'.repeat(40)}$`,
      `^(?:${'a*'.repeat(40)})b`,
    ]),
    ...open(of('a', '!', ['(?:(?:(?:a{2,3}){2,3}){2,3}b?){2,3}'.repeat(26), 'a?'.repeat(2400), '(a*b?)'.repeat(800)])),
    ...open(of('a', '!', [`${'(?:'.repeat(600)}a${')+'.repeat(600)}`, `${'('.repeat(2000)}a${')'.repeat(2000)}!b`])),
    // What follows such a place is compiled twice by some browsers: sixty of them end the process.
    ...of('a', '!', [`${raw`(?:\b|\B(?:))`.repeat(40)}b`, `${raw`\b(?:)`.repeat(60)}b`]),
    ...open(of('a', '!', ['a{99999999999}', `(?:${'ab|'.repeat(1500)}c)+$`])),
    ...open(of('a', '!', [`[${Array.from({length: 4000}, (_, at) => String.fromCharCode(300 + 2 * at)).join('')}]*!`])),
    ...open(of('a', '!', ['a'.repeat(100_000), '(a+)+'.repeat(20_000)])),
  ],

  'looking around': [
    ...of('a', '!', ['^(?=(a+)+$)', '^(?=.*[A-Z]).{8,}$', raw`^(?=.*[a-z])(?=.*\d)(?!.*\s).{8,}$`, '^(?!(a|aa)+$)a+$']),
    ...of('a', '!', [
      '^(?:(?=a)(?!b)a*)$',
      '^(?=a*a*a*a*b)(?=(a*)*b)c',
      '^(?!(?:.*a){9}!b)x',
      '(a|aa)+$(?<!b)(?<=(a+)+)',
    ]),
    ...open(of('a', '!', ['(?=(a+)+$)', '(?=.*a.*b)', '(?:(?=a*b)a)+$', '(?<=a*b)$', '((?=a)a|a)*$', '(?!.*a!b).*c'])),
    ...open(of('a', '!', ['(?<!(a+)+)b', '^(?:(?!b).)*(?:(?!b).)*b', '(?=(?=(?=a*)a*)a*)b', '(?<=(?<!a{9,}b)a+)b'])),
    ...open(of('a', '!', ['(?:(?=(a*))a)*b', '^(?=(a+))(a|a)+$', '(?:a(?=.*b)|a(?!.*b))+$', '(?<=^(a|a)*)$'])),
  ],

  'references back': [
    ...open(of('a', '!', [raw`(a*)*\1b`, raw`^(a+)\1+$`, raw`(a+)\1\1b`, raw`^(?:(a+)|\1)+$`, raw`(.*)(.*)\1\2=`])),
    ...open(
      of('ab', '!', [
        raw`(?<x>.+)\k<x>+$`,
        raw`((a|b)\2)+$`,
        raw`^(.*)\1*\1$`,
        raw`(\w+)(?=.*\1!b)`,
        raw`(?:(a)|b)*\1!!`,
      ]),
    ),
    ...open(of('aa', 'b', [raw`^((a|aa)+)\1$`, raw`(a*)(a*)(a*)\3\2\1c`, raw`\1(a+)+$`])),
    ...of('1', '!', [raw`^(\d)\1!$`, raw`^(['"]).*\1$`]),
  ],

  'characters that are odd': [
    ...of('😀', '!', [
      '^(.+)+$x',
      '^(..)*$x',
      '^[😀]*$',
      '^(?:[^😀]+)*$',
      raw`^(\ud83d\ude00|😀)*$`,
      raw`^(?:[\ud800-\udfff]+)+$`,
    ]),
    ...of('\ud83d', '\ude00!', ['^(?:\ud83d|.)*$x', raw`^(?:\ud83d+)*\ude00$`, '(?:😀|[^])*x']),
    ...of('\u2028', 'a', ['^(.*)*$b', '^([^]*)*$b', raw`^(\s+)+$`, '^(?:[^a]+)*b']),
    ...of('\u180e\ufeff', '!', [raw`^(\s|\u180e)*$`, raw`^(\S|\s)*\S\S$x`]),
    ...of('\u0001', '!', [
      raw`^(\cA+)+$`,
      raw`^(\1+)+$`,
      raw`^(\01|\x01)*$`,
      raw`^([\cA]|[\001])*$`,
      raw`^([\c_\x01]*)*$`,
    ]),
    ...of(']', '!', ['^(]+)+$', '^(}|]|{)*$', raw`^(\]|])*$`, 'x{,3}|(]+)+x', raw`^([\w-\]]+)+$`]),
    ...of('k', '!', [raw`^(\k+)+$`, raw`^(\_|\k|k)*$`, '^(K|k|k)*$', raw`^(\p{L}|k)+$`]),
  ],
};
