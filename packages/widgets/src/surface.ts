/**
 * The custom properties that a host page may set. Like attributes, parts and events they are kept for all of version 1:
 * nothing is removed or renamed. The tables of `docs/embedding.md` are generated from these objects, and tests compare them
 * with the style sheet, the components and the script.
 */
export const tokens = {
  '--mirocals-ink': 'Text.',
  '--mirocals-quiet': 'Less prominent text: dates, places, small print.',
  '--mirocals-accent': 'Links, titles, focus outlines, and the edge of the result.',
  '--mirocals-ground': 'Background of the widget; `transparent` shows the page.',
  '--mirocals-panel': 'Background of the result.',
  '--mirocals-line': 'Rules and the borders of cards.',
  '--mirocals-warm': 'Labels and notices of outdated items.',
  '--mirocals-font': 'Font of the text, as in `font-family`.',
  '--mirocals-font-size': 'Font size of the text. All lengths scale with it.',
  '--mirocals-heading-font': 'Font of the heading and the marks.',
  '--mirocals-padding':
    'Space around the content. By default there is some only on a background that differs from that of the page.',
  '--mirocals-radius': 'Corner radius of cards, marks and the widget.',
} as const;

/** The parts that a host page may style with `::part()`. */
export const parts = {
  mirocals: 'The whole widget.',
  title: 'Its heading.',
  cards: 'The list of partners.',
  card: 'A partner.',
  mark: "The mark made from a partner's initials.",
  logo: 'The logo of a partner, in place of its mark.',
  website: "The link to a partner's own website.",
  items: 'The list of news.',
  item: 'A news item.',
  name: 'The heading of a card or an item.',
  label: 'The label of an outdated item.',
  notice: 'What has happened since.',
  state: 'The status of the trial.',
  answers: 'Questions and answers.',
  result: 'The complete result.',
  outcome: 'Whether the primary endpoint was met.',
  count: 'The number of partners or items.',
  footer: 'The area of the link to the full list.',
  more: 'The link to the full list.',
} as const;

/** The events of the elements. All of them bubble, also out of shadow roots. */
export const events = {
  'mirocals-ready': 'The widget is shown. `detail.lang` is its language.',
  'mirocals-select':
    'A link was activated. `detail.href` is its address; `preventDefault()` stops the browser from following it.',
  'mirocals-error':
    'The feed could not be loaded or shown, so the fallback inside the element stays. `detail.reason` says why, for developers.',
} as const;

/** The events of the elements by name, with their `detail`. */
export interface WidgetEvents {
  readonly 'mirocals-ready': CustomEvent<{ readonly lang: string }>;
  readonly 'mirocals-select': CustomEvent<{ readonly href: string }>;
  readonly 'mirocals-error': CustomEvent<{ readonly reason: string }>;
}
