import { type PageSet, pagesIn, touchedPages } from './src/pages-touched.ts';

const [before = '', after = ''] = process.argv.slice(2);
if (after === '') {
  console.error('Name two folders of a built site: node apps/site/pages-touched.ts before after');
  process.exit(1);
}
const [old, now]: [PageSet, PageSet] = [await pagesIn(before), await pagesIn(after)];
const touched = touchedPages(old, now);
const list = touched.map(({ address, how }) => `- ${address} ${how}`);
console.log(['### Pages', '', ...(list.length > 0 ? list : ['No page is different.'])].join('\n'));
