import { accessibility } from '../pages/accessibility.tsx';
import { centres } from '../pages/centres.tsx';
import { data } from '../pages/data.tsx';
import { embedPage } from '../pages/embed.tsx';
import { factSheet } from '../pages/fact-sheet.tsx';
import { glossary } from '../pages/glossary.tsx';
import { home } from '../pages/home.tsx';
import { newsList, newsOfYear, newsPage } from '../pages/news.tsx';
import { notFound } from '../pages/not-found.tsx';
import { partner, partners } from '../pages/partners.tsx';
import { people } from '../pages/people.tsx';
import { privacy } from '../pages/privacy.tsx';
import { publications } from '../pages/publications.tsx';
import { results } from '../pages/results.tsx';
import { retiredPages } from '../pages/retired.tsx';
import { search } from '../pages/search.tsx';
import { sources } from '../pages/sources.tsx';
import { timeline } from '../pages/timeline.tsx';
import { trial } from '../pages/trial.tsx';
import { newsByYear } from './news-years.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Every page of the site in one language. */
export const pagesOf = (site: Site): Page[] => [
  home(site),
  trial(site),
  results(site),
  newsList(site),
  ...newsByYear(site.records.news).map(([year, items]) => newsOfYear(site, year, items)),
  ...site.records.news.map((item) => newsPage(site, item)),
  partners(site),
  ...site.records.organisations.map((record) => partner(site, record)),
  centres(site),
  people(site),
  timeline(site),
  publications(site),
  factSheet(site),
  glossary(site),
  sources(site),
  search(site),
  data(site),
  ...retiredPages(site),
  embedPage(site),
  privacy(site),
  accessibility(site),
  notFound(site),
];
