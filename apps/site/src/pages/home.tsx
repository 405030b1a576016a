import { NewsEntry, PartnerCard } from '@mirocals/widgets';
import { newsFeed, partnersFeed, statusInWords } from '@mirocals/widgets/feed';
import { Answers } from '../components/answers.tsx';
import { Facts } from '../components/facts.tsx';
import { Findings } from '../components/findings.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import { money } from '../model/money.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { researchProject } from '../outputs/json-ld.ts';

/** What the consortium's page told in 2019, led by what a reader needs today. */
export const home = (site: Site): Page => {
  const { records, words, path } = site;
  const { project, trial, people, results, organisations } = records;
  const [result] = results;
  const news = newsFeed(records, site);
  const archived = news.items.filter(({ notice }) => notice);
  const current = news.items.filter(({ notice }) => !notice).slice(0, 3);
  const coordinators = people.filter(({ roles = [] }) => roles.some(({ role }) => /coordinat/.test(role)));
  return {
    path: '/',
    title: site.text(project.name).text,
    description: site.text(project.summary).text,
    shows: [project, trial, ...results],
    jsonLd: [researchProject(site)],
    main: (
      <>
        <header className="hero">
          <p className="eyebrow">{statusInWords(trial, site.day, site.lang)}</p>
          <h1>{project.acronym}</h1>
          <p className="hero-text">
            <Words site={site} of={trial.title} />
          </p>
        </header>
        <Answers site={site} />
        {result && (
          <Section id="results" title={<Words site={site} of={result.title} />} className="band">
            <p className="outcome">{words.outcome[result.primaryEndpoint.outcome]}</p>
            <Findings site={site} result={result} />
            <p className="disclaimer">
              <Words site={site} of={project.funding.disclaimer} />
            </p>
            <Sources site={site} of={result} fields={['primaryEndpoint', 'findings']} />
          </Section>
        )}
        <Section id="news" title={words.latestNews} className="mirocals">
          <ul className="mirocals-items">
            {current.map((item) => (
              <NewsEntry key={item.id} item={item} headingLevel={3} />
            ))}
          </ul>
          <p>
            <a className="more" href={path('/news/')}>
              {words.allNews}
            </a>
          </p>
        </Section>
        <Section id="about" title={words.aboutTitle(project.acronym)}>
          <p>
            <Words site={site} of={project.summary} />
          </p>
          {project.composition && (
            <p>
              <Words site={site} of={project.composition} />
            </p>
          )}
          <Facts
            of={[
              [
                words.coordinatedBy,
                coordinators.map(({ id, honorific, name, affiliations }, index) => (
                  <span key={id}>
                    {index > 0 && '; '}
                    <a href={`${path('/people/')}#${id}`}>{[honorific, name].filter(Boolean).join(' ')}</a>
                    {affiliations.map(
                      ({ organisation }) => `, ${organisations.find((one) => one.id === organisation)?.name}`,
                    )}
                  </span>
                )),
              ],
              [words.duration, project.years && words.durationOf(project.years, site.date(project.start))],
              [words.programme, <Words key="programme" site={site} of={project.funding.programme} />],
              [words.grant, project.funding.grant],
              [words.award, project.funding.award && money(project.funding.award, site)],
            ]}
          />
          <Sources site={site} of={project} fields={['summary', 'composition', 'start', 'years', 'funding']} />
        </Section>
        <Section id="partners" title={words.partnersCount(organisations.length)} className="mirocals">
          <ul className="mirocals-cards">
            {partnersFeed(records, site).partners.map((partner) => (
              <PartnerCard key={partner.id} partner={partner} headingLevel={3} />
            ))}
          </ul>
          <p>
            <a className="more" href={path('/partners/')}>
              {words.allPartners}
            </a>
          </p>
        </Section>
        {archived.length > 0 && (
          <Section id="archive" title={words.archiveTitle} className="mirocals">
            <ul className="mirocals-items">
              {archived.map((item) => (
                <NewsEntry key={item.id} item={item} headingLevel={3} />
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  };
};
