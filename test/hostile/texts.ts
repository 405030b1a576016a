/** Texts that a record may contain and that must stay text in every output, by what they try to break out of. */
export const hostileTexts: Record<string, string> = {
  'the end of a script': `</script><script>window.hacked=1</script>`,
  'the end of a text area and a title': `</title></textarea></style><img src=x onerror=window.hacked=1>`,
  'an attribute': `" onmouseover="window.hacked=1" x='`,
  'an attribute in single quotes': `' onfocus='window.hacked=1' autofocus='`,
  'a picture with a handler': `<svg/onload=window.hacked=1>`,
  'a comment': `<!--><script>window.hacked=1</script>-->`,
  'the end of a CDATA section': `]]> & ]]>`,
  'an entity': `&lt;script&gt; &#60;b&#62; &amp;amp; &bogus;`,
  'an XML declaration': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b; c`,
  'a formula': `=HYPERLINK("https://evil.example","click")`,
  'a formula with a plus': `+SUM(1,2)|cmd`,
  'a formula with a minus': `-2+3+cmd|' /C calc'!A0`,
  'a formula with an at': `@SUM(1+1)`,
  'a cell that ends': `a","=1+1",=2+2`,
  'a row that ends': `a","=1+1\n=2+2`,
  'a template': `<%= 7 %> \${7*7} #{7*7}`,
  'a template of Eleventy': `{{ 7 * 7 }} {% raw %}`,
  'a script address': `javascript:window.hacked=1`,
  'a data address': `data:text/html,<script>window.hacked=1</script>`,
  'Markdown links': `[a](javascript:window.hacked=1) [b](data:text/html,x) [c](//evil.example/) <javascript:alert(1)>`,
  'a Markdown picture': `![a](https://evil.example/pixel.png) ![b](javascript:window.hacked=1)`,
  'Markdown with HTML': `<details open ontoggle=window.hacked=1>\n\n<script>window.hacked=1</script>`,
  'a Markdown definition': `[a]\n\n[a]: javascript:window.hacked=1 "b"`,
  'a megabyte': `long${' word &'.repeat(150_000)} end`,
};

/** Those of the texts above that the check refuses in every field, since readers would see their markup, or for a line break. */
export const refusedAsMarkup = [
  'the end of a script',
  'the end of a text area and a title',
  'a comment',
  'an entity',
  'a row that ends',
  'a template of Eleventy',
  'a data address',
  'Markdown links',
  'a Markdown picture',
  'Markdown with HTML',
  'a Markdown definition',
];

/** Texts that the check refuses because of a character. */
export const refusedTexts: Record<string, string> = {
  'a header': `x\r\nSet-Cookie: a=b\r\n\r\n<script>`,
  'text in the other direction': `\u202Etxet desrever\u202C`,
  'isolated text': `\u2066isolated\u2069`,
  'an unpaired surrogate': `a\uD800b`,
  'a null': `a\u0000b`,
  'a control character': `a\u001Bb`,
  'a second control character': `a\u0085b`,
  'a noncharacter': `a\uFFFEb`,
  'line separators of JSON': `a\u2028b\u2029c`,
};
