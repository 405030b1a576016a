import { type AttributeName, attributes, attributesOf, type WidgetName } from '@mirocals/widgets/attributes';

/** Attributes of the elements that frames do not have. A frame is a document in one language, and small. */
const notInFrames = ['lang', 'heading-level', 'font', 'loading', 'marks', 'count'] as const satisfies AttributeName[];

/** The options of frames that are not attributes of the elements, or have other values. The first value is the default. */
const ownValues = {
  layout: ['compact', 'grid', 'list'],
  // Only `none`: an address must not put other words on the consortium's page.
  heading: ['own', 'none'],
  theme: ['light', 'dark', 'auto'],
  target: ['_top', '_blank', '_parent', '_self'],
  'text-size': ['100', '90', '110', '125', '150', '200'],
} as const;

/** An option in the address of a frame: `/embed/news/en.html?limit=3`. */
export type FrameOption = Exclude<AttributeName, (typeof notInFrames)[number]> | 'text-size';

/** The options of the frame of a widget. */
export const frameOptionsOf = (widget: WidgetName): FrameOption[] => {
  const shared: FrameOption[] = attributesOf(widget).filter(
    (name): name is Exclude<AttributeName, (typeof notInFrames)[number]> => !notInFrames.some((one) => one === name),
  );
  return widget === 'partners' ? [...shared, 'limit', 'text-size'] : [...shared, 'text-size'];
};

/** The allowed values of an option, the default first; none if they depend on the records. */
export const frameValuesOf = (name: FrameOption): readonly string[] | undefined => {
  if (name in ownValues) return ownValues[name as keyof typeof ownValues];
  const { values, initial } = attributes[name as AttributeName] as { values?: readonly string[]; initial: string };
  return values && [initial, ...values.filter((value) => value !== initial)];
};

/** How many partners or news a frame shows by default, so that it fits into the 1,000 px that WordPress allows. */
export const frameLimits = { partners: 16, news: 3 } as const;

/** How many news a frame contains; `limit` shows at most these. */
export const frameNews = 20;

/** The height of each frame in px where it is 600 px wide, in the language in which it is highest. WordPress allows 1,000 px. */
export const frameHeights: Readonly<Record<WidgetName, number>> = { partners: 740, news: 820, trial: 990 };
