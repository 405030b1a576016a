import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date, day } from './date.ts';
import { reference } from './id.ts';
import { plain, text } from './text.ts';

const words = {
  title: plain.meta({ title: 'Title', cited: true }),
  summary: plain.meta({ title: 'Summary', description: 'One or two sentences, shown in lists.', cited: true }),
  body: plain.meta({ title: 'Text', description: 'Markdown. HTML in it is shown as text.', cited: true }),
};

const facts = {
  published: day.optional().meta({
    title: 'Published',
    description: 'The day, where it is known. With a day to come the item waits for it.',
    examples: ['2025-05-09'],
    cited: true,
  }),
  period: date.optional().meta({
    title: 'Period',
    description: 'Instead of the day, where that is not known.',
    examples: ['2019-23'],
    cited: true,
  }),
  notice: text.optional().meta({
    title: 'Notice',
    description: 'What a reader must know of what came after; shown before the text.',
    cited: true,
  }),
  supersededBy: reference('news')
    .optional()
    .meta({ title: 'Superseded by', description: 'The item that tells what came after.' }),
  validUntil: date
    .optional()
    .meta({ title: 'Valid until', description: 'After it the item must carry a notice.', examples: ['2019-09'] }),
  draft: z.boolean().optional().meta({ title: 'Draft', description: 'A draft is not published.' }),
  result: reference('results')
    .optional()
    .meta({ title: 'Result', description: 'The result that the item tells of; shown whole beside it.' }),
  sources,
  note,
};

const dated = <T extends { published?: string | undefined; period?: string | undefined }>(item: T) =>
  (item.published === undefined) !== (item.period === undefined);
const datedError = { error: 'needs either published (the day) or period (what is known of it), and not both' };

/**
 * A news item as its English file holds it (`news/<id>.en.md`): front matter, then the text in Markdown.
 *
 * @example { title: 'Results published in The Lancet', summary: '…', published: '2025-05-09', sources: […], body: '…' }
 */
export const newsFile = z
  .strictObject({ ...words, ...facts })
  .refine(dated, datedError)
  .meta({ title: 'News item', description: 'A news item: its front matter and its English text.' });

/**
 * The words of a news item in another language (`news/<id>.fr.md`): what is the same in all languages stands in the English file alone.
 *
 * @example { title: 'Résultats publiés dans The Lancet', summary: '…', reviewed: false, body: '…' }
 */
export const newsTranslationFile = z
  .strictObject({
    ...words,
    title: words.title.optional().meta({
      title: 'Title',
      description: 'Leave it out where the title is that of an article, which is kept to the letter.',
      cited: true,
    }),
    reviewed: z.boolean().meta({
      title: 'Reviewed',
      description: 'Whether a person who speaks the language has read it against the English.',
    }),
  })
  .meta({ title: 'News item, translated', description: 'The words of a news item in another language.' });

/** A news item as it is published: the files of its languages brought together. */
export const news = z
  .strictObject({
    title: text.meta(words.title.meta() ?? {}),
    summary: text.meta(words.summary.meta() ?? {}),
    body: text.meta(words.body.meta() ?? {}),
    ...facts,
  })
  .refine(dated, datedError)
  .meta({ id: 'NewsItem', title: 'News item', description: 'A news item in all its languages.' });
