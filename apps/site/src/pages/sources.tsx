import type { Source } from '@mirocals/data';
import { Fragment } from 'react';
import { Confidence } from '../components/confidence.tsx';
import { Foreign } from '../components/foreign.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import { type SupportedRecord, supportedBy } from '../model/citations.ts';
import type { Page } from '../model/page.ts';
import type { Named } from '../model/record-words.ts';
import { reportAddress } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { sourceTitle, translated } from '../model/translated.ts';

const Name = ({ site, of: { text, lang, proper = false } }: { readonly site: Site; readonly of: Named }) => (
  <Foreign site={site} lang={lang ?? site.lang} name={proper}>
    {text}
  </Foreign>
);

interface SupportedRecordsProps {
  readonly site: Site;
  readonly of: readonly SupportedRecord[];
}

/** The link to the form for reporting a mistake in facts from a source, if there is a form. */
const Report = ({ site, of: { key, fields, name } }: { readonly site: Site; readonly of: SupportedRecord }) => {
  const address = reportAddress(site, '/sources/', key, fields);
  if (address === undefined) return null;
  return (
    <p>
      <a href={address}>
        {site.words.reportFact}
        <span className="unseen">
          {site.words.colon}
          <Name site={site} of={name} />
        </span>
      </a>
    </p>
  );
};

/** The records with facts from a source, and these facts. */
const SupportedRecords = ({ site, of }: SupportedRecordsProps) => (
  <dl className="supported-facts">
    {of.map((record) => {
      const { key, collection, name, href, facts, lookedUp, confidence } = record;
      return (
        <div key={key}>
          <dt>
            <a href={href}>
              {collection}
              {site.words.colon}
              <Name site={site} of={name} />
            </a>
          </dt>
          <dd>
            {facts.map(({ field, part }, index) => (
              <Fragment key={`${field}/${part?.text}`}>
                {index > 0 && ', '}
                {field}
                {part && (
                  <>
                    {site.words.colon}
                    <Name site={site} of={part} />
                  </>
                )}
              </Fragment>
            ))}
            {' – '}
            {site.words.lookedUp(site.date(lookedUp))}
            <Confidence site={site} of={confidence} />
            <Report site={site} of={record} />
          </dd>
        </div>
      );
    })}
  </dl>
);

const SourceEntry = ({ site, source }: { readonly site: Site; readonly source: Source }) => {
  const { words } = site;
  const { id, publisher, publisherIn, url, alsoAt = [], date, caution } = source;
  const title = <Words site={site} of={sourceTitle(source, site.first)} />;
  const supported = supportedBy(site, id);
  return (
    <li id={id} className="section">
      <p className="quiet">
        <span translate={publisherIn ? undefined : 'no'}>
          {publisherIn ? <Words site={site} of={translated(publisher, site.first, publisherIn)} /> : publisher}
        </span>
        <br />
        {date && site.date(date)}
      </p>
      <div className="section-body">
        <h3>{url ? <a href={url}>{title}</a> : title}</h3>
        {!url && <p className="quiet">{words.noAddress}</p>}
        {caution && (
          <p>
            <Words site={site} of={caution} />
          </p>
        )}
        {alsoAt.map((address) => (
          <p key={address}>
            {words.alsoAt} <a href={address}>{address.replace(/^https:\/\/(www\.)?/, '')}</a>
          </p>
        ))}
        {supported.length > 0 && (
          <details>
            <summary>
              {words.supportedFacts} ({supported.length})
              <span className="unseen">
                {words.colon}
                {title}
              </span>
            </summary>
            <SupportedRecords site={site} of={supported} />
          </details>
        )}
      </div>
    </li>
  );
};

/** The kinds of sources, the most authoritative first. */
const kinds: readonly Source['kind'][] = [
  'registry',
  'paper',
  'law',
  'press-release',
  'website',
  'web-page',
  'compilation',
];

/** The page of all sources by kind, with the facts that each supports. */
export const sources = (site: Site): Page => {
  const { records, words } = site;
  return {
    path: '/sources/',
    title: words.nav.sources,
    description: words.descriptions.sources(records.project.acronym),
    shows: [],
    texts: Object.values(records).flat(),
    // A getter, so that this long list is made only when the page is written.
    get main() {
      const byKind = Map.groupBy(records.sources, ({ kind }) => kind);
      return (
        <>
          <PageHeader title={words.nav.sources}>
            <p>{words.descriptions.sources(records.project.acronym)}</p>
          </PageHeader>
          {kinds.map((kind) => {
            const group = byKind.get(kind);
            if (!group) return null;
            return (
              <section key={kind} className="sources-of-kind" aria-labelledby={`kind-${kind}`}>
                <h2 id={`kind-${kind}`}>
                  {words.sourceKinds[kind]} ({group.length})
                </h2>
                <ul className="source-list">
                  {group.map((source) => (
                    <SourceEntry key={source.id} site={site} source={source} />
                  ))}
                </ul>
              </section>
            );
          })}
        </>
      );
    },
  };
};
