/** The original conditions of the rules that were changed. */
const conditions = new WeakMap<MediaList, string>();

const preference = /(?: and )?\(prefers-color-scheme: (\w+)\)/;

const apply = (media: MediaList, dark: boolean) => {
  const condition = conditions.get(media) ?? media.mediaText;
  const scheme = preference.exec(condition)?.[1];
  if (scheme === undefined) return;
  conditions.set(media, condition);
  const matches = (scheme === 'dark') === dark;
  media.mediaText = matches ? condition.replace(preference, '') || 'all' : 'not all';
};

const visit = (rules: CSSRuleList, dark: boolean) => {
  for (const rule of rules) {
    if ('media' in rule) apply(rule.media as MediaList, dark);
    if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList, dark);
  }
};

/** Shows a document in light or dark colours, whatever the browser prefers. A page cannot set that preference for its frames. */
export const setScheme = (document: Document, dark: boolean): void => {
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  for (const sheet of document.styleSheets) visit(sheet.cssRules, dark);
};
