import type { AttributeName, WidgetName } from '@mirocals/widgets/attributes';
import type { Way } from '../../embed/snippet.ts';

/** The words of the page on which a webmaster chooses a widget, in English. */
export const embed = {
  nav: 'Widgets for other sites',
  text: (project: string) =>
    `The partners, the news and the state of the trial of ${project} on your page: one line to paste, and it keeps itself current.`,
  choose: 'Choose',
  widget: 'What to show',
  widgets: { partners: 'Partners', news: 'News', trial: 'State of the trial' } satisfies Record<WidgetName, string>,
  attributes: {
    lang: 'Language',
    country: 'Country',
    role: 'Role',
    layout: 'Arrangement',
    marks: 'Signs beside names',
    limit: 'How many at most',
    topic: 'Which news',
    summary: 'Summaries',
    'heading-level': 'Level of the heading',
    theme: 'Light or dark',
    font: 'Type',
    loading: 'When to load',
  } satisfies Record<AttributeName, string>,
  values: {
    all: 'all',
    grid: 'cards side by side',
    list: 'cards in one column',
    compact: 'names alone',
    show: 'show',
    hide: 'leave out',
    current: 'what is not out of date',
    archive: 'what is out of date',
    results: 'what tells of results',
    auto: 'as the page',
    light: 'light',
    dark: 'dark',
    own: "the widget's own",
    inherit: 'that of the page',
    eager: 'at once',
    lazy: 'when it comes near',
  },
  way: 'What may you paste?',
  ways: {
    script: {
      label: 'Scripts and any HTML',
      hint: 'The script once in a page, the element where the widget shall stand.',
    },
    html: {
      label: 'HTML without elements of its own',
      hint: 'For editors that remove unknown elements. The script stands once for the whole site.',
    },
    links: {
      label: 'Links',
      hint: 'The script stands once for the whole site, with a word that lets it make widgets of links.',
    },
    address: { label: 'An address alone', hint: 'On a line of its own, as in WordPress.' },
    frame: { label: 'Frames', hint: 'Needs no script. It is renewed with this site.' },
    server: {
      label: 'Includes on the server',
      hint: 'HTML for your server to fetch and include, and its style sheet.',
    },
  } satisfies Record<Way, { label: string; hint: string }>,
  code: 'To paste',
  copy: 'Copy',
  copied: 'Copied.',
  preview: 'How it looks',
  host: 'On a page that is',
  hosts: { neutral: 'plain', dark: 'dark', hostile: 'hostile to everything in it' },
  hostTitle: 'An example page',
  hostText: 'Words of the page around the widget.',
  security: 'For your security team',
  policy: 'The widgets work under this policy. Add what your page itself needs.',
  pinned: (version: string) =>
    `To pin a release, write its number, ${version}, and its hash into the tag of the script. A release never changes.`,
  loads: 'What is loaded',
  loaded: {
    script: 'The script: 4 kB, once for all widgets of a page.',
    feeds: 'One file of 1 to 2 kB for each kind of widget.',
    nothing:
      'No cookies, nothing stored, nobody counted, nothing from any other place. There is nothing to ask consent for.',
    fallback: 'Where the script is switched off or nothing comes, what you wrote inside the element stays.',
  },
};

/** The words of that page in one language. */
export type EmbedStrings = typeof embed;
