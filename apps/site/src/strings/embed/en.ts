import type { AttributeName, WidgetName } from '@mirocals/widgets/attributes';
import type { FrameOption } from '../../embed/frame-options.ts';
import type { Way } from '../../embed/snippet.ts';

/** The words of the page about widgets, in English. */
export const embed = {
  nav: 'Widgets for other sites',
  text: (project: string, hasTrial: boolean) =>
    hasTrial
      ? `The partners, the news and the state of the trial of ${project} on your page: paste one line, and it stays up to date.`
      : `The partners and the news of ${project} on your page: paste one line, and it stays up to date.`,
  choose: 'Choose',
  widget: 'What to show',
  widgets: { partners: 'Partners', news: 'News', trial: 'State of the trial' } satisfies Record<WidgetName, string>,
  attributes: {
    lang: 'Language',
    country: 'Country',
    'partner-role': 'Role',
    layout: 'Layout',
    marks: 'Marks beside names',
    limit: 'Maximum number',
    topic: 'Which news',
    trial: 'Trial',
    summary: 'Summaries',
    count: 'Number of items',
    heading: 'Heading',
    'heading-level': 'Heading level',
    theme: 'Light or dark',
    font: 'Font',
    target: 'Where links open',
    loading: 'When to load',
    'text-size': 'Text size',
  } satisfies Record<AttributeName | FrameOption, string>,
  values: {
    few: 'the first few',
    all: 'all',
    grid: 'cards side by side',
    list: 'cards in one column',
    compact: 'only names',
    show: 'show',
    hide: 'leave out',
    current: 'current news',
    archive: 'outdated news',
    results: 'news about results',
    auto: 'like the page',
    light: 'light',
    dark: 'dark',
    own: "the widget's own",
    inherit: 'the font of the page',
    eager: 'immediately',
    lazy: 'when scrolled near',
    none: 'none',
    _self: 'same tab',
    _blank: 'new tab',
    _top: 'whole window',
    _parent: 'surrounding page',
  },
  way: 'What can you paste?',
  ways: {
    script: {
      label: 'Scripts and any HTML',
      hint: 'Add the script once per page, and the element where the widget should appear.',
    },
    html: {
      label: 'HTML without custom elements',
      hint: 'For editors that remove unknown elements. Add the script once for the whole site.',
    },
    links: {
      label: 'Links',
      hint: 'Add the script once for the whole site, with an attribute that turns links into widgets.',
    },
    address: {
      label: 'Only an address',
      hint: 'Paste it on a separate line, for example in WordPress. It has no options except the language.',
    },
    frame: {
      label: 'Frames',
      hint: 'Needs no script on your page. The height suits a column of 600 pixels. In a lower frame the widget scrolls, and the funding stays in view.',
    },
    server: {
      label: 'Server-side includes',
      hint: 'An HTML fragment for your server to fetch and include, and its style sheet.',
    },
  } satisfies Record<Way, { label: string; hint: string }>,
  code: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. The code is selected: press Ctrl+C, or ⌘C on a Mac.',
  preview: 'Preview',
  host: 'On a page that is',
  hosts: { neutral: 'plain', dark: 'dark', hostile: 'hostile to all content' },
  hostTitle: 'An example page',
  hostText: 'Text of the page around the widget.',
  security: 'For your security team',
  policy: 'The widgets work with this Content Security Policy. Add what the rest of your page needs.',
  pinned: (version: string) =>
    `To pin a release, use its number, ${version}, and its hash in the script tag. A release never changes.`,
  loads: 'What is loaded',
  loaded: {
    script: 'The script: 6 kB, once for all widgets of a page.',
    feeds: 'One file of 1 to 2 kB for each kind of widget.',
    nothing:
      'No cookies, no stored data, no visitor statistics, nothing from other sites. There is nothing to ask consent for.',
    fallback: 'If scripts are off or loading fails, the content that you put inside the element stays.',
  },
};

/** The words of the page about widgets in one language. */
export type EmbedStrings = typeof embed;
