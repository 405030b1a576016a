export { citationsOf } from './covers.ts';
export { newsInLanguage } from './news.ts';
