import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/rehype/safe.ts';
import { createNoteRenderer, renderText, renderTree } from '../../src/render.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const addresses = new Set([
  'href',
  'src',
  'cite',
  'action',
  'formAction',
  'data',
  'poster',
  'background',
  'xLinkHref',
  'srcSet',
]);

/** What of the HTML, read as a browser reads it, could run or reach out; empty when nothing can. */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  visit(parser.parse(html), (node) => {
    if (node.type === 'comment') found.push(`<!--${node.value}-->`);
    if (node.type !== 'element') return;
    const { tagName, properties } = node as Element;
    if (!known.has(tagName)) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcdoc$/i.test(name)) found.push(`${name}=${value}`);
      const address = String(value).replace(/[\s\p{Cc}]/gu, '');
      if (
        addresses.has(name) &&
        /^[a-z][a-z0-9+.-]*:/i.test(address) &&
        !/^(?:https?|mailto|irc|ircs|xmpp):/i.test(address)
      )
        found.push(`${name}=${value}`);
      if (name === 'src' && /^(?:https?:)?\/\//i.test(address)) found.push(`${name}=${value}`);
    }
  });
  return found;
}
const known = new Set(schema.tagNames);

const scripts = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<script>alert(1)//<</script>',
  '<script>alert(1)',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "//evil.example/x.css"; p { background: url(javascript:alert(1)) }</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<portal src="javascript:alert(1)"></portal>',
  '<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>',
  '<applet code=x archive=//evil.example/x.jar></applet>',
];
const handlers = [
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x oNeRrOr=alert(1)>',
  '<img src="x" onerror\n=\n"alert(1)">',
  '<img src=x onerror="&#97;lert(1)">',
  '<img """><script>alert(1)</script>">',
  '<b onclick="alert(1)">b</b>',
  '<b onmouseover=alert(1)//',
  '<p style="background:url(javascript:alert(1))">p</p>',
  '<p style="animation-name:x" onanimationstart=alert(1)>p</p>',
  '<details open ontoggle=alert(1)><summary>s</summary>d</details>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)><option>o</select>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<marquee onstart=alert(1)>m</marquee>',
  '<body onload=alert(1)>',
  '<div onpointerenter=alert(1) popover id=x>d</div>',
  '<button popovertarget=x onclick=alert(1)>b</button>',
  '<form action="javascript:alert(1)"><button>b</button></form>',
  '<form id=f></form><button form=f formaction="javascript:alert(1)">b</button>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<a href=# onclick=alert(1)>a</a>',
  '<time datetime=x onclick=alert(1)>t</time>',
];
const foreign = [
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><set attributeName=href to="javascript:alert(1)"/></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
  '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)">x</math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<title><p title="</title><img src=x onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
  '<plaintext><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!DOCTYPE x [<!ENTITY y "javascript:alert(1)">]>',
  '<table><td background="javascript:alert(1)">t</td></table>',
  '<x-y is=z onclick=alert(1)>custom</x-y>',
];
const schemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)',
  'javascript&#x3A;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'javascript:%61lert(1)',
  'javascript://example.org/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'livescript:alert(1)',
];
const markdown = [
  ...schemes.flatMap((address) => [
    `[x](${address.trim()})`,
    `[x](<${address.replaceAll('\n', '').replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`,
    `![x](${address.trim()})`,
    `<${address.trim()}>`,
    `[x]\n\n[x]: ${address.trim()}`,
    `<a href="${address.replaceAll('"', '&quot;')}">x</a>`,
    `<img src="${address.replaceAll('"', '&quot;')}" alt="">`,
    `<blockquote cite="${address.replaceAll('"', '&quot;')}">x</blockquote>`,
  ]),
  '[x](x "onclick=alert(1)")',
  '[x](x "\\"><img src=x onerror=alert(1)>")',
  '![x"onerror="alert(1)](x.png)',
  '![](x.png)\n*<img src=x onerror=alert(1)>*\n<script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '```"onclick=alert(1)\n<script>alert(1)</script>\n```',
  ':note[<img src=x onerror=alert(1)>]{#"><script>alert(1)</script>}',
  ':note[x]{#x onclick=alert(1) style="x"}',
  ':plain[<script>alert(1)</script>]{onclick=alert(1)}',
  ':::keep{onclick=alert(1)}\n<script>alert(1)</script>\n:::',
  'Text.[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: <img src=x onerror=alert(1)>',
  'Text. {#"><script>alert(1)</script>}',
  '# <img src=x onerror=alert(1)> {#onclick}',
  '| <script>alert(1)</script> | a |\n| --- | --- |\n| <img src=x onerror=alert(1)> | b |',
];
const payloads = [...scripts, ...handlers, ...foreign];
const positions: Readonly<Record<string, (payload: string) => string>> = {
  'as a block': (payload) => payload,
  'within a line': (payload) => `Words ${payload} words.`,
  'in a link’s words': (payload) => `[words ${payload}](https://example.org/)`,
  'in a list and a quotation': (payload) => `> - words\n> - ${payload.replaceAll('\n', ' ')}`,
  'in a caption': (payload) => `![]()\n*Words ${payload.replaceAll('\n', ' ')}*\nCredit`,
  'in a footnote': (payload) => `Words.[^1]\n\n[^1]: ${payload.replaceAll('\n', ' ')}`,
  twice: (payload) =>
    `Some words ${payload} more words here.\n\nBetween.\n\nSome words ${payload} more words here.`,
};

function htmlOf(text: string): string {
  const file = renderText('article.md', text);
  return String(file) + renderTree(file.data.endnotesTree);
}

describe.each(Object.keys(positions))('%s', (position) => {
  test('nothing of an attack stays', () => {
    const place = positions[position] ?? String;
    for (const payload of payloads) expect(dangersIn(htmlOf(place(payload))), payload).toEqual([]);
  });
});

test('no link, picture, code or directive of Markdown carries an attack', () => {
  for (const text of markdown) expect(dangersIn(htmlOf(text)), text).toEqual([]);
});

test('nor does the text of a note', () => {
  const render = createNoteRenderer([], '/');
  for (const body of [...payloads, ...markdown])
    expect(dangersIn(String(render({ path: 'note.md', body }))), body).toEqual([]);
});

test('whatever is taken out of the text is said', () => {
  for (const payload of [
    '<script>alert(1)</script>',
    '<b onclick=x>b</b>',
    '<svg onload=x></svg>',
    ...schemes.slice(0, 8).map((address) => `<a href="${address}">x</a>`),
  ]) {
    const { messages } = renderText('article.md', payload);
    expect(
      messages.map(({ ruleId }) => ruleId),
      payload,
    ).toContain('unsafe-html');
  }
});

test('no mixture of attacks gets through', () => {
  const piece = fc.constantFrom(
    ...payloads,
    ...schemes,
    '<',
    '>',
    '"',
    "'",
    '`',
    '--',
    '&lt;',
    '\n',
    '\n\n',
    '</p>',
    '*',
    '](',
    '[',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      expect(dangersIn(htmlOf(pieces.join('')))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
