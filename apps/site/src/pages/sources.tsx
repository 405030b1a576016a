import type { Source } from '@mirocals/data';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import { standingOn } from '../model/citations.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

const SourceEntry = ({ site, source }: { readonly site: Site; readonly source: Source }) => {
  const { words } = site;
  const { id, title, publisher, kind, url, alsoAt = [], date, caution } = source;
  const standing = standingOn(site, id);
  return (
    <li id={id}>
      <h2>{url ? <a href={url}>{title}</a> : title}</h2>
      <p className="quiet">
        {[publisher, words.sourceKinds[kind], date && site.date(date)].filter(Boolean).join(' · ')}
        {!url && ` · ${words.noAddress}`}
      </p>
      {alsoAt.map((address) => (
        <p key={address} className="quiet">
          {words.alsoAt}: <a href={address}>{address}</a>
        </p>
      ))}
      {caution && (
        <p>
          <Words site={site} of={caution} />
        </p>
      )}
      {standing.length > 0 && (
        <>
          <h3>{words.whatStandsOnIt}</h3>
          <ul>
            {standing.map(({ key, href, label, fields, lookedUp, firm }) => (
              <li key={key}>
                <a href={href}>{label}</a>: {fields.join(', ')}
                <span className="quiet">
                  {' '}
                  ({words.lookedUp(site.date(lookedUp))}
                  {!firm && `, ${words.secondHand}`})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
};

/** Every source, and which facts of which records stand on it. */
export const sources = (site: Site): Page => {
  const { records, words } = site;
  return {
    path: '/sources/',
    title: words.nav.sources,
    description: words.descriptions.sources(records.project.acronym),
    shows: [],
    main: (
      <>
        <PageHeader title={words.nav.sources}>
          <p>{words.descriptions.sources(records.project.acronym)}</p>
        </PageHeader>
        <ul className="source-list">
          {records.sources.map((source) => (
            <SourceEntry key={source.id} site={site} source={source} />
          ))}
        </ul>
      </>
    ),
  };
};
