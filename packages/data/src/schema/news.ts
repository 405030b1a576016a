import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date, day } from './date.ts';
import { reference } from './id.ts';
import { plain, type TextSchemas } from './text.ts';

const words = {
  title: plain.meta({ title: 'Title', cited: true }),
  summary: plain.meta({ title: 'Summary', description: 'One or two sentences, shown in lists.', cited: true }),
  body: plain.meta({ title: 'Text', description: 'Markdown. HTML in it is shown as text.', cited: true }),
};

const facts = ({ text }: TextSchemas) => ({
  published: day.optional().meta({
    title: 'Published',
    description: 'The day, if it is known. An item with a future day is published on that day.',
    examples: ['2025-05-09'],
    cited: true,
  }),
  period: date.optional().meta({
    title: 'Period',
    description: 'An approximate date, if the day is not known.',
    examples: ['2019-23'],
    cited: true,
  }),
  notice: text.optional().meta({
    title: 'Notice',
    description: 'What has happened since; shown before the text.',
    cited: true,
  }),
  supersededBy: reference('news')
    .optional()
    .meta({ title: 'Superseded by', description: 'The item that replaces this one.' }),
  validUntil: date
    .optional()
    .meta({ title: 'Valid until', description: 'After this date the item needs a notice.', examples: ['2019-09'] }),
  draft: z.boolean().optional().meta({ title: 'Draft', description: 'A draft is not published.' }),
  result: reference('results')
    .optional()
    .meta({ title: 'Result', description: 'The result that the item reports; shown in full beside it.' }),
  sources,
  note,
});

const dated = <T extends { published?: string | undefined; period?: string | undefined }>(item: T) =>
  (item.published === undefined) !== (item.period === undefined);
const datedError = {
  error: 'needs either published (the day) or period (an approximate date), but not both',
  params: {
    lastOf: ['published', 'period'],
    either: 'published (the day) or period (an approximate date)',
    both: 'and the other date exclude each other; keep published (the day) if it is known',
  },
};

/**
 * The file of a news item in the first language (`news/<id>.en.md`): front matter, then the text in Markdown.
 *
 * @example { title: 'Results published in The Lancet', summary: '…', published: '2025-05-09', sources: […], body: '…' }
 */
export const newsFile = (texts: TextSchemas) =>
  z
    .strictObject({ ...words, ...facts(texts) })
    .refine(dated, datedError)
    .meta({ title: 'News item', description: `A news item: its front matter and its ${texts.original} text.` });

/**
 * A translation of a news item (`news/<id>.fr.md`). Fields that are the same in all languages are only in the file of the first language.
 *
 * @example { title: 'Résultats publiés dans The Lancet', summary: '…', reviewed: false, body: '…' }
 */
export const newsTranslationFile = (texts: TextSchemas) =>
  z
    .strictObject({
      ...words,
      title: words.title.optional().meta({
        title: 'Title',
        description: `Without it, the ${texts.original} title is shown.`,
        cited: true,
      }),
      reviewed: texts.reviewed,
    })
    .meta({
      title: 'News item, translated',
      description: 'A translation of a news item.',
      translationOf: { language: texts.original, keys: Object.keys(newsFile(texts).shape) },
    });

/** A news item as it is published, with all its languages. */
export const news = (texts: TextSchemas) =>
  z
    .strictObject({
      title: texts.text.meta(words.title.meta() ?? {}),
      summary: texts.text.meta(words.summary.meta() ?? {}),
      body: texts.text.meta(words.body.meta() ?? {}),
      ...facts(texts),
    })
    .refine(dated, datedError)
    .meta({ id: 'NewsItem', title: 'News item', description: 'A news item in all its languages.' });
