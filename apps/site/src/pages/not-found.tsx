import { PageHeader } from '../components/page-header.tsx';
import { navigation } from '../model/navigation.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The 404 page, with links to all pages. */
export const notFound = (site: Site): Page => ({
  path: '/404.html',
  title: site.words.notFound,
  description: site.words.notFoundText,
  shows: [],
  hidden: true,
  main: (
    <>
      <PageHeader title={site.words.notFound}>
        <p>{site.words.notFoundText}</p>
      </PageHeader>
      <ul className="directory">
        {navigation(site)
          .flatMap(({ links }) => links)
          .map(({ href, label }) => (
            <li key={href}>
              <a className="more" href={href}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </>
  ),
});
