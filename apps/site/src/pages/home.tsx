import type { NewsItem } from '@mirocals/data';
import { researchProject } from '@mirocals/data/json-ld';
import { statusInWords, wordsOf } from '@mirocals/widgets/feed';
import { About } from '../components/about.tsx';
import { Answers } from '../components/answers.tsx';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { NewsEntries } from '../components/news-entries.tsx';
import { PartnerCards } from '../components/partner-cards.tsx';
import { ProjectName } from '../components/project-name.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import { newsCardOf } from '../model/news.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The state of the trial, the name of the project, and the title of the trial. */
const Hero = ({ site }: { readonly site: Site }) => {
  const { records, text, lang } = site;
  const { project, trial } = records;
  return (
    <header className="hero">
      <p className="eyebrow">
        {wordsOf(site.lang).state}
        {site.words.colon}
        {statusInWords(trial, site.day, site.lang)}
      </p>
      <h1>
        <ProjectName acronym={project.acronym} name={text(project.name)} lang={lang} />
      </h1>
      <p className="lede">
        <Words site={site} of={trial.title} />
      </p>
    </header>
  );
};

/** The home page: answers on the first screen, then news, the project, its partners and the archive. */
export const home = (site: Site): Page => {
  const { records, words, text, path } = site;
  const { project, trial, results, organisations } = records;
  const cardsOf = (items: readonly NewsItem[]) => items.map((item) => newsCardOf(site, item));
  const current = cardsOf(records.news.filter(({ notice }) => !notice).slice(0, 3));
  const archived = cardsOf(records.news.filter(({ notice }) => notice).slice(0, 6));
  return {
    path: '/',
    title: text(project.name).text,
    description: text(project.summary).text,
    record: `project/${project.id}`,
    shows: [project, trial, ...results],
    texts: [...records.news, ...organisations],
    jsonLd: [researchProject(site)],
    main: (
      <>
        <Hero site={site} />
        <section id="answers" aria-labelledby="answers-title">
          <h2 id="answers-title" className="unseen">
            {words.answersTitle}
          </h2>
          <Answers site={site} />
          {results.length > 0 && (
            <p className="quiet">
              <Words site={site} of={project.funding.disclaimer} />
            </p>
          )}
          <Sources
            site={site}
            of={[trial, ...results.slice(0, 1)]}
            fields={['status', 'answers', 'primaryEndpoint', 'findings']}
          />
        </section>
        <WordsOnThisPage
          site={site}
          of={[trial.title, trial.answers, results.slice(0, 1).map(({ summary }) => summary)]}
        />
        {current.length > 0 && (
          <Section id="news" title={words.latestNews}>
            <NewsEntries items={current} headingLevel={3} />
            <a className="more" href={path('/news/')}>
              {words.allNews}
            </a>
          </Section>
        )}
        <About site={site} />
        <Section id="partners" title={words.partnersCount(organisations.length)}>
          <PartnerCards site={site} headingLevel={3} />
          <a className="more" href={path('/partners/')}>
            {words.allPartners}
          </a>
        </Section>
        {archived.length > 0 && (
          <Section id="archive" title={words.archiveTitle}>
            <NewsEntries items={archived} headingLevel={3} />
          </Section>
        )}
      </>
    ),
  };
};
