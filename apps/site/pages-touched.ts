import { parseArgs } from 'node:util';
import { type PageSet, pagesIn, touchedList, touchedPages } from './src/compare/pages-touched.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { preview: { type: 'string' } } });
const [before = '', after = ''] = positionals;
if (after === '') {
  console.error('Name two folders of a built site: node apps/site/pages-touched.ts before after [--preview https://…]');
  process.exit(1);
}
const [old, now]: [PageSet, PageSet] = [await pagesIn(before), await pagesIn(after)];
const howToSee = values.preview
  ? 'The links lead to a preview of this change, which search engines are asked to leave out.'
  : 'To see them, start the site on the branch of this change: `npx -y pnpm@12.21.0 start`. What was built is the file *site* of the run of this check.';
console.log(['### Pages', touchedList(touchedPages(old, now), values.preview), howToSee].join('\n\n'));
