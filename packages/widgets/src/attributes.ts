import { shippedLanguages } from '@mirocals/data/text';

/** The widgets that are custom elements. */
export const widgetNames = ['partners', 'news', 'trial'] as const;

/** The name of a widget: `partners` is the element `mirocals-partners` and the feed `partners.json`. */
export type WidgetName = (typeof widgetNames)[number];

/** An attribute of the elements, with the values that it takes. */
export interface Attribute {
  readonly widgets: readonly WidgetName[];
  /** The allowed values, if they are few; otherwise `form` says what is allowed. */
  readonly values?: readonly (string | number)[];
  readonly form?: 'number' | 'text';
  /** The value used if the attribute is missing. */
  readonly initial: string | number;
  readonly hint: string;
  readonly example: string;
}

/**
 * Every attribute of the elements. The types of elements and components, the list in the script, the table in
 * `docs/embedding.md` and the form on the page `/embed/` are made from this table.
 */
export const attributes = {
  lang: {
    widgets: widgetNames,
    values: shippedLanguages,
    initial: "the host page's language, else the first of the site",
    hint: 'The language of texts and dates, one of those of the site.',
    example: 'fr',
  },
  country: {
    widgets: ['partners'],
    form: 'text',
    initial: 'all',
    hint: 'Shows only organisations in this country, given as its two-letter ISO 3166-1 code or its name.',
    example: 'SE',
  },
  'partner-role': {
    widgets: ['partners'],
    form: 'text',
    initial: 'all',
    hint: 'Shows only organisations with this role, given as its id or its title.',
    example: 'immunology',
  },
  trial: {
    widgets: ['trial'],
    form: 'text',
    initial: 'the one that recruits, else the newest',
    hint: 'The trial to show, given as its id, where the project has several.',
    example: 'mirocals',
  },
  layout: {
    widgets: ['partners'],
    values: ['grid', 'list', 'compact'],
    initial: 'grid',
    hint: 'Cards side by side, cards in one column, or only names.',
    example: 'compact',
  },
  marks: {
    widgets: ['partners'],
    values: ['show', 'hide'],
    initial: 'show',
    hint: "The logo beside an organisation's name, or a mark made from its initials.",
    example: 'hide',
  },
  limit: {
    widgets: ['news'],
    form: 'number',
    initial: 'all',
    hint: 'The maximum number of items, newest first. The feed has at most a hundred.',
    example: '3',
  },
  topic: {
    widgets: ['news'],
    values: ['all', 'current', 'archive', 'results'],
    initial: 'all',
    hint: 'Shows all items, only current ones, only outdated ones, or only those about results.',
    example: 'current',
  },
  summary: {
    widgets: ['news'],
    values: ['show', 'hide'],
    initial: 'show',
    hint: 'The summary under a title. The notice on an outdated item is always shown.',
    example: 'hide',
  },
  count: {
    widgets: ['partners', 'news'],
    values: ['show', 'hide'],
    initial: 'hide',
    hint: 'How many partners or items are shown, and of how many.',
    example: 'show',
  },
  heading: {
    widgets: widgetNames,
    form: 'text',
    initial: "the widget's title",
    hint: 'Another text for the heading, or `none` if the page has its own.',
    example: 'none',
  },
  'heading-level': {
    widgets: widgetNames,
    values: [2, 3, 4, 5, 6],
    initial: 2,
    hint: "The level of the widget's heading. Headings inside are one level lower.",
    example: '3',
  },
  theme: {
    widgets: widgetNames,
    values: ['auto', 'light', 'dark'],
    initial: 'auto',
    hint: 'Light or dark. `auto` follows the background of the page and its `color-scheme`.',
    example: 'dark',
  },
  font: {
    widgets: widgetNames,
    values: ['own', 'inherit'],
    initial: 'own',
    hint: "The widget's own font and size, or those of the text around it.",
    example: 'inherit',
  },
  target: {
    widgets: widgetNames,
    values: ['auto', '_self', '_blank', '_top', '_parent'],
    initial: 'auto',
    hint: 'Where links open. `auto` is a new tab if the page itself is in a frame, otherwise the same tab.',
    example: '_blank',
  },
  loading: {
    widgets: widgetNames,
    values: ['eager', 'lazy'],
    initial: 'eager',
    hint: 'Loads at once, or when the element is about to be scrolled into view.',
    example: 'lazy',
  },
} as const satisfies Record<string, Attribute>;

type Table = typeof attributes;

/** The name of an attribute. */
export type AttributeName = keyof Table;

type ValueOf<A> = A extends { values: readonly (infer V)[] } ? V : A extends { form: 'number' } ? number : string;

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name;

type NamesFor<Widget extends WidgetName> = {
  [Name in AttributeName]: Widget extends Table[Name]['widgets'][number] ? Name : never;
}[AttributeName];

/**
 * The attributes of a widget's element in JSX.
 *
 * @example const news: AttributesOf<'news'> = { limit: 3, 'heading-level': 3 };
 */
export type AttributesOf<Widget extends WidgetName> = {
  readonly [Name in NamesFor<Widget>]?: ValueOf<Table[Name]> | undefined;
};

/**
 * The same as props of a React component.
 *
 * @example const news: PropsOf<'news'> = { limit: 3, headingLevel: 3 };
 */
export type PropsOf<Widget extends WidgetName> = {
  readonly [Name in NamesFor<Widget> as CamelCase<Name>]?: ValueOf<Table[Name]> | undefined;
};

/** Returns the attributes of a widget, in the order of the table. */
export const attributesOf = (widget: WidgetName): AttributeName[] =>
  (Object.keys(attributes) as AttributeName[]).filter((name) =>
    (attributes[name].widgets as readonly WidgetName[]).includes(widget),
  );
