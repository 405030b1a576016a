import { hasPage } from '../model/navigation.ts';
import { newsByYear } from '../model/news.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral } from '../model/trials.ts';
import { about } from './about.tsx';
import { accessibility } from './accessibility.tsx';
import { centres } from './centres.tsx';
import { data } from './data.tsx';
import { embedPage } from './embed.tsx';
import { factSheet } from './fact-sheet.tsx';
import { glossary } from './glossary.tsx';
import { home } from './home.tsx';
import { newsList, newsOfYear, newsPage } from './news.tsx';
import { notFound } from './not-found.tsx';
import { partner, partners } from './partners.tsx';
import { people } from './people.tsx';
import { privacy } from './privacy.tsx';
import { publications } from './publications.tsx';
import { results } from './results.tsx';
import { retiredPages } from './retired.tsx';
import { search } from './search.tsx';
import { sources } from './sources.tsx';
import { timeline } from './timeline.tsx';
import { trial } from './trial.tsx';
import { trials } from './trials.tsx';

/** All pages of the site in one language. To add a page, write a function like these and call it here. */
export const pagesOf = (site: Site): Page[] => [
  home(site),
  about(site),
  ...(hasSeveral(site.records) ? [trials(site)] : []),
  ...site.records.trials.map((record) => trial(site, record)),
  ...(hasPage(site.records, 'results') ? [results(site)] : []),
  ...(hasPage(site.records, 'news') ? [newsList(site)] : []),
  ...newsByYear(site.records.news).map(([year, items]) => newsOfYear(site, year, items)),
  ...site.records.news.map((item) => newsPage(site, item)),
  partners(site),
  ...site.records.organisations.map((record) => partner(site, record)),
  ...(hasPage(site.records, 'centres') ? [centres(site)] : []),
  ...(hasPage(site.records, 'people') ? [people(site)] : []),
  ...(hasPage(site.records, 'timeline') ? [timeline(site)] : []),
  ...(hasPage(site.records, 'publications') ? [publications(site)] : []),
  factSheet(site),
  ...(hasPage(site.records, 'glossary') ? [glossary(site)] : []),
  sources(site),
  search(site),
  data(site),
  ...retiredPages(site),
  embedPage(site),
  privacy(site),
  accessibility(site),
  notFound(site),
];
