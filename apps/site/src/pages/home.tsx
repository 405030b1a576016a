import { researchProject } from '@mirocals/data/json-ld';
import { answersOn } from '@mirocals/widgets/feed';
import { Answers } from '../components/answers.tsx';
import { Findings, outcomeOf } from '../components/findings.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { Doors } from '../components/home/doors.tsx';
import { Hero } from '../components/home/hero.tsx';
import { Numbers } from '../components/home/numbers.tsx';
import { Part } from '../components/home/part.tsx';
import { PartnerNames } from '../components/home/partner-names.tsx';
import { TimelineStrip } from '../components/home/timeline-strip.tsx';
import { NewsEntries } from '../components/news-entries.tsx';
import { SourcesOfPage } from '../components/sources-of-page.tsx';
import { OtherTrials } from '../components/trial/other-trials.tsx';
import { Phrase, Words } from '../components/words.tsx';
import { answerFields } from '../model/answer-fields.ts';
import { onlyCited } from '../model/citations.ts';
import { newsCardOf } from '../model/news.ts';
import type { Page } from '../model/page.ts';
import { sentences } from '../model/sentences.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral, resultPath } from '../model/trials.ts';

interface HomeProps {
  readonly site: Site;
}

/** The newest result with all its findings, under the outcome of its primary endpoint. */
const Found = ({ site }: HomeProps) => {
  const { records, words, path } = site;
  const [result] = records.results;
  if (!result) return null;
  const trial = hasSeveral(records) && records.trials.find(({ id }) => id === result.trial);
  return (
    <Part
      id="findings"
      title={[trial && `${words.trialTitle(trial.acronym)}${words.colon}`, outcomeOf(site, result)]}
      panel
    >
      <div className="split">
        <div>
          <p>
            <Words site={site} of={result.primaryEndpoint.statement} />
          </p>
          <p>{words.belongTogether}</p>
          <a className="more" href={path(resultPath(records, result))}>
            {words.resultsInPlainWords}
          </a>
        </div>
        <Findings site={site} result={result} />
      </div>
    </Part>
  );
};

/** The project after its first sentence, which is the heading of the page. */
const About = ({ site }: HomeProps) => {
  const { records, words, text, path } = site;
  const summary = text(records.project.summary);
  return (
    <Part id="about" title={words.aboutTitle(records.project.acronym)}>
      <div className="split">
        <div>
          {sentences(summary.text, summary.lang)
            .slice(1)
            .map((sentence) => (
              <p key={sentence}>
                <Phrase site={site} of={{ ...summary, text: sentence }} />
              </p>
            ))}
          <a className="more" href={path('/about/')}>
            {words.aboutMore}
          </a>
        </div>
        <Numbers site={site} />
      </div>
    </Part>
  );
};

/** The news that are up to date, then links to the oldest ones, whose notices are on their pages. */
const News = ({ site }: HomeProps) => {
  const { records, words, path, text } = site;
  const current = records.news.filter(({ notice }) => !notice).slice(0, 3);
  const archived = records.news.filter(({ notice }) => notice).slice(0, 6);
  if (records.news.length === 0) return null;
  return (
    <Part id="news" title={words.latestNews}>
      <NewsEntries items={current.map((item) => newsCardOf(site, item))} headingLevel={3} />
      {archived.length > 0 && (
        <div className="archive">
          <h3>
            {words.archiveTitle}
            {words.colon}
            {words.archiveNotices}
          </h3>
          <ul className="links">
            {archived.map(({ id, title }) => (
              <li key={id}>
                <a href={path(`/news/${id}/`)} lang={text(title).lang === site.lang ? undefined : text(title).lang}>
                  {text(title).text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <a className="more" href={path('/news/')}>
        {words.allNews}
      </a>
    </Part>
  );
};

/** The home page: the answers first, then the findings, the project, its years, news and partners, and ways on. */
export const home = (site: Site): Page => {
  const { records, words, text, path } = site;
  const { project, trials, results, organisations, milestones, news } = records;
  const [trial, ...otherTrials] = trials;
  const shows = [
    onlyCited(project, ['acronym', 'name', 'summary', 'composition', 'partners', 'funding', 'start', 'years']),
    ...trials.map((one) => onlyCited(one, ['status', 'enrolment', ...answerFields(site, one)])),
    ...results.slice(0, 1).map((result) => onlyCited(result, ['date', 'publication', 'primaryEndpoint', 'findings'])),
  ];
  return {
    path: '/',
    title: text(project.name).text,
    description: text(project.summary).text,
    record: `project/${project.id}`,
    shows,
    texts: [...news, ...organisations, ...milestones],
    jsonLd: [researchProject(site)],
    main: (
      <>
        <Hero site={site} />
        {trial && (
          <section id="answers" aria-labelledby="answers-title">
            <h2 id="answers-title" className="unseen">
              {words.answersTitle}
            </h2>
            <Answers site={site} trial={trial} />
          </section>
        )}
        {otherTrials.length > 0 && (
          <Part id="trials" title={words.otherTrials}>
            <OtherTrials site={site} of={otherTrials} />
          </Part>
        )}
        <Found site={site} />
        <About site={site} />
        {milestones.length > 0 && (
          <Part id="timeline" title={words.nav.timeline}>
            <TimelineStrip site={site} />
            <a className="more" href={path('/timeline/')}>
              {words.wholeTimeline}
            </a>
          </Part>
        )}
        <News site={site} />
        <Part id="partners" title={words.partnersCount(organisations.length)}>
          {project.composition && (
            <p>
              <Words site={site} of={project.composition} />
            </p>
          )}
          <PartnerNames site={site} />
          <a className="more" href={path('/partners/')}>
            {words.allPartners}
          </a>
        </Part>
        <Part id="doors" title={words.forYourWork}>
          <Doors site={site} />
        </Part>
        <WordsOnThisPage site={site} of={[project.summary, answersOn(records, site.day), results.slice(0, 1)]} />
        <SourcesOfPage site={site} of={shows} />
      </>
    ),
  };
};
