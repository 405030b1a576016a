/**
 * What a host page may set or listen to beyond attributes. Like them it stays as it is for all of version 1: nothing is
 * taken away or renamed. The tables of `docs/embedding.md` are made from this, and tests compare it with style sheet,
 * components and script.
 */
export const tokens = {
  '--mirocals-ink': 'Text.',
  '--mirocals-quiet': 'Text of less weight: dates, places, small print.',
  '--mirocals-accent': 'Links, the outline of the focus, the edge of the result.',
  '--mirocals-ground': 'Behind everything; `transparent` shows the page.',
  '--mirocals-panel': 'Behind the result.',
  '--mirocals-line': 'Hairlines and the edges of cards.',
  '--mirocals-warm': 'What is out of date.',
  '--mirocals-font': 'Text, as in `font-family`.',
  '--mirocals-font-size': 'Its size; all lengths follow it.',
  '--mirocals-heading-font': 'The heading and the marks.',
  '--mirocals-radius': 'The corners of cards and marks.',
} as const;

/** Parts, for `::part()`. */
export const parts = {
  mirocals: 'The whole widget.',
  title: 'Its heading.',
  cards: 'The list of partners.',
  card: 'A partner.',
  mark: "The sign drawn from a partner's name.",
  items: 'The list of news.',
  item: 'A news item.',
  name: 'The heading of a card or an item.',
  label: 'The label of an item that is out of date.',
  notice: 'What came after it.',
  state: 'The state of the trial.',
  answers: 'Questions and answers.',
  result: 'The result, whole.',
  outcome: 'Whether the primary endpoint was met.',
  footer: 'The link to all, who paid, and when sources were checked.',
  more: 'The link to all.',
} as const;

/** Events; all bubble, also out of a shadow root that the element stands in. */
export const events = {
  'mirocals-ready': 'The widget is shown. `detail.lang` is the language of its words.',
  'mirocals-select':
    'A link was chosen. `detail.href` is where it leads; `preventDefault()` keeps the browser from following it.',
  'mirocals-error':
    'The feed did not come, or cannot be shown, and what stands inside the element stays. `detail.reason` says why, for developers.',
} as const;

/** The events of the elements by name, with what their `detail` holds. */
export interface WidgetEvents {
  readonly 'mirocals-ready': CustomEvent<{ readonly lang: string }>;
  readonly 'mirocals-select': CustomEvent<{ readonly href: string }>;
  readonly 'mirocals-error': CustomEvent<{ readonly reason: string }>;
}
