/*
  The options in the address of a frame. The frame is complete without this script; it then shows the widget with its
  defaults. Values that are not allowed are ignored, and the console says once which are.
*/

/**
 * The allowed values of the options of a frame. Other names of a value follow it, as in `GB=United Kingdom=UK`; `…` allows
 * every positive whole number.
 */
export type AllowedOptions = Readonly<Record<string, readonly string[]>>;

type Options = Readonly<Record<string, string>>;

const readOptions = (allowed: AllowedOptions): Options => {
  const options: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const [name, text] of new URLSearchParams(location.search)) {
    const choices = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    const wanted = text.trim().toLowerCase();
    const choice = choices?.find((one) => one.toLowerCase().split('=').includes(wanted));
    const value = choices?.includes('…') && /^[1-9]\d*$/.test(wanted) ? wanted : choice?.split('=')[0];
    if (value) options[name] = value;
    else mistakes.push(`${name}${choices ? `=${text}` : ''}: use ${(choices ?? Object.keys(allowed)).join(', ')}`);
  }
  if (mistakes.length > 0) console.warn(mistakes.join('\n'));
  return options;
};

/** Shows the items with all of the chosen tags, up to the limit. */
const filter = (options: Options) => {
  const { dataset } = document.body;
  const { limit, nothing = '' } = dataset;
  const list = document.querySelector('main ul');
  if (!list || !limit) return;
  // The style sheet hides items beyond the default limit.
  delete dataset.limit;
  const tags: readonly string[][] = JSON.parse(dataset.tags ?? '[]');
  const chosen = ['country', 'partner-role', 'topic'].map((name) => options[name] ?? 'all');
  let shown = 0;
  list.querySelectorAll<HTMLElement>(':scope > li').forEach((item, index) => {
    const matches = chosen.every((tag) => tag === 'all' || tags[index]?.includes(tag));
    item.hidden = !matches || shown >= Number(options.limit ?? limit);
    if (!item.hidden) shown++;
  });
  if (shown === 0) list.replaceWith(nothing);
};

/** Applies the options in the address. The style sheet of the frame follows the attributes of the root. */
export const applyOptions = (): void => {
  const options = readOptions(JSON.parse(document.body.dataset.options ?? '{}'));
  const root = document.documentElement;
  for (const [name, value] of Object.entries(options)) root.setAttribute(`data-${name}`, value);
  if (options['text-size']) root.style.fontSize = `${options['text-size']}%`;
  if (options.target) document.querySelector('base')?.setAttribute('target', options.target);
  filter(options);
};
