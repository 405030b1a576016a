import type { Result } from '@mirocals/data';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Registrations } from '../components/trial/registrations.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { stateOf } from '../model/state.ts';
import { newestResults, resultPath, trialPath } from '../model/trials.ts';

/** The page that lists the trials of a project with several, each with its state, its outcome and its entries in registries. */
export const trials = (site: Site): Page => {
  const { records, words, path } = site;
  const results = new Map(newestResults(records).map(({ trial, result }) => [trial.id, result]));
  const description = words.descriptions.trials(records.project.acronym);
  const outcomeOf = (result: Result | undefined) =>
    result && (
      <p>
        <a href={path(resultPath(records, result))}>{words.outcome[result.primaryEndpoint.outcome]}</a>
      </p>
    );
  return {
    path: '/trial/',
    title: words.nav.trial,
    description,
    shows: [...records.trials, ...results.values()],
    main: (
      <>
        <PageHeader title={words.nav.trial}>
          <p>{description}</p>
        </PageHeader>
        {records.trials.map((trial) => (
          <Section
            key={trial.id}
            id={trial.id}
            title={<a href={path(trialPath(records, trial))}>{words.trialTitle(trial.acronym)}</a>}
          >
            <p className="outcome">{stateOf(site, trial)}</p>
            {outcomeOf(results.get(trial.id))}
            <p>
              <Words site={site} of={trial.title} />
            </p>
            <Registrations trial={trial} className="links" />
            <Sources site={site} of={trial} fields={['status', 'title', 'registrations']} about={trial.acronym} />
          </Section>
        ))}
      </>
    ),
  };
};
