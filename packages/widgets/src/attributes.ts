/** The widgets that are custom elements. */
export const widgetNames = ['partners', 'news', 'trial'] as const;

/** The name of a widget: `partners` is the element `mirocals-partners` and the feed `partners.json`. */
export type WidgetName = (typeof widgetNames)[number];

/** What an attribute may hold: one of some values, a whole number, or a code. */
export interface Attribute {
  readonly widgets: readonly WidgetName[];
  /** One of these; without them, what `form` says. */
  readonly values?: readonly (string | number)[];
  readonly form?: 'number' | 'code';
  /** What holds where it is left out. */
  readonly initial: string | number;
  readonly hint: string;
  readonly example: string;
}

/**
 * Every attribute of the elements. The types of elements and components, the script's list, the table in
 * `docs/embedding.md` and the form on the page `/embed/` are made from this.
 */
export const attributes = {
  lang: {
    widgets: widgetNames,
    values: ['en', 'fr', 'it', 'sv'],
    initial: "the host page's language, else English",
    hint: 'The language of words and dates.',
    example: 'fr',
  },
  country: {
    widgets: ['partners'],
    form: 'code',
    initial: 'all',
    hint: 'Only organisations of this country, by its two letters in ISO 3166-1.',
    example: 'SE',
  },
  role: {
    widgets: ['partners'],
    form: 'code',
    initial: 'all',
    hint: 'Only organisations with this role, by its id in the record of the project.',
    example: 'immunology',
  },
  layout: {
    widgets: ['partners'],
    values: ['grid', 'list', 'compact'],
    initial: 'grid',
    hint: 'Cards side by side, cards in one column, or names alone.',
    example: 'compact',
  },
  marks: {
    widgets: ['partners'],
    values: ['show', 'hide'],
    initial: 'show',
    hint: "The sign drawn from an organisation's name beside the name.",
    example: 'hide',
  },
  limit: {
    widgets: ['news'],
    form: 'number',
    initial: 'all',
    hint: 'At most so many items, the newest first. There are a hundred at most.',
    example: '3',
  },
  topic: {
    widgets: ['news'],
    values: ['all', 'current', 'archive', 'results'],
    initial: 'all',
    hint: 'Only what is not out of date, only what is, or only what tells of a result.',
    example: 'current',
  },
  summary: {
    widgets: ['news'],
    values: ['show', 'hide'],
    initial: 'show',
    hint: 'The sentence or two under a title. The notice of an item that is out of date is always shown.',
    example: 'hide',
  },
  'heading-level': {
    widgets: widgetNames,
    values: [2, 3, 4, 5, 6],
    initial: 2,
    hint: "The level of the widget's heading; those inside are one lower.",
    example: '3',
  },
  theme: {
    widgets: widgetNames,
    values: ['auto', 'light', 'dark'],
    initial: 'auto',
    hint: "Light or dark; `auto` follows the page's `color-scheme`.",
    example: 'dark',
  },
  font: {
    widgets: widgetNames,
    values: ['own', 'inherit'],
    initial: 'own',
    hint: "The widget's own type, or that of the text around it.",
    example: 'inherit',
  },
  loading: {
    widgets: widgetNames,
    values: ['eager', 'lazy'],
    initial: 'eager',
    hint: 'At once, or when the element is about to be scrolled into view.',
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
 * The attributes of a widget's element, as one writes them in JSX.
 *
 * @example const news: AttributesOf<'news'> = { limit: 3, 'heading-level': 3 };
 */
export type AttributesOf<Widget extends WidgetName> = {
  readonly [Name in NamesFor<Widget>]?: ValueOf<Table[Name]> | undefined;
};

/**
 * The same as props of a component.
 *
 * @example const news: PropsOf<'news'> = { limit: 3, headingLevel: 3 };
 */
export type PropsOf<Widget extends WidgetName> = {
  readonly [Name in NamesFor<Widget> as CamelCase<Name>]?: ValueOf<Table[Name]> | undefined;
};

/** The attributes of a widget, in the order of the table. */
export const attributesOf = (widget: WidgetName): AttributeName[] =>
  (Object.keys(attributes) as AttributeName[]).filter((name) =>
    (attributes[name].widgets as readonly WidgetName[]).includes(widget),
  );
