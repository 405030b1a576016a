import { answersOn } from '@mirocals/widgets/feed';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral } from '../model/trials.ts';

/** The 404 page: the home page, the search and the questions that people ask first or, with several trials, those. All other pages are in the footer. */
export const notFound = (site: Site): Page => {
  const { words, path, records } = site;
  const answers = hasSeveral(records) ? [] : answersOn(records, site.day);
  const questions = answers.map(({ id, question }) => (
    <a key={id} className="more" href={path(`/trial/#${id}`)}>
      <Words site={site} of={question} />
    </a>
  ));
  return {
    path: '/404.html',
    title: words.notFound,
    description: words.notFoundText,
    shows: [],
    texts: hasSeveral(records) ? [] : records.trials,
    hidden: true,
    main: (
      <>
        <PageHeader title={words.notFound}>
          <p>{words.notFoundText}</p>
        </PageHeader>
        <nav className="ways not-found" aria-label={words.answersTitle}>
          <a className="more" href={path('/')}>
            {words.home}
          </a>
          <a className="more" href={path('/search/')}>
            {words.service.nav.search}
          </a>
          {hasSeveral(records) && (
            <a className="more" href={path('/trial/')}>
              {words.nav.trial}
            </a>
          )}
          {questions.slice(0, 1)}
          {records.results.length > 0 && (
            <a className="more" href={path('/results/')}>
              {words.doesItWork}
            </a>
          )}
          {questions.slice(1)}
        </nav>
      </>
    ),
  };
};
