import { Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface LinksProps {
  /** Addresses by label. */
  readonly to: Readonly<Record<string, string>>;
  /** What the links are about, where their labels are the same as in other lists. */
  readonly about?: string;
}

const Links = ({ to, about }: LinksProps) => (
  <ul className="links">
    {Object.entries(to).map(([label, href]) => (
      <li key={href}>
        <a href={href}>
          {label}
          {about && <span className="unseen">: {about}</span>}
        </a>
      </li>
    ))}
  </ul>
);

type Words = Site['words'];
type Collection = keyof Words['collections'] | keyof Words['service']['kinds'] | 'glossary';

const nameIn = ({ words }: Site, collection: Collection) => {
  const names: Readonly<Record<Collection, string>> = { ...words.nav, ...words.collections, ...words.service.kinds };
  return names[collection];
};

/** The collections with a file in the language of the site. */
const collectionsOf = ({ api, lang }: Site) =>
  api.flatMap(({ path }) => {
    const [, language, collection] = /^\/api\/v1\/(..)\/(\w+)\.json$/.exec(path) ?? [];
    return language === lang ? [collection as Collection] : [];
  });

const Files = ({ site }: { readonly site: Site }) => {
  const { lang, words } = site;
  const file = (name: string) => `/api/v1/${lang}/${name}`;
  return (
    <>
      <p>{words.service.dataFilesText}</p>
      <Facts
        of={collectionsOf(site).map((collection) => [
          nameIn(site, collection),
          <Links
            key={collection}
            about={nameIn(site, collection)}
            to={{
              JSON: file(`${collection}.json`),
              CSV: file(`${collection}.csv`),
              [words.service.dataSchema]: `/api/v1/schema/${collection}.json`,
            }}
          />,
        ])}
      />
      <Links to={{ [words.service.dataLinked]: file('records.jsonld') }} />
    </>
  );
};

/** Links to the files about all records: ids, changes by version, source coverage, and the OpenAPI description. */
const Registers = ({ site }: { readonly site: Site }) => {
  const { service } = site.words;
  const versions = site.api.flatMap(({ path }) => /\/changes\/(.+)\.json$/.exec(path)?.[1] ?? []);
  return (
    <Links
      to={{
        [service.dataIds]: '/api/v1/ids.json',
        ...Object.fromEntries(
          versions.map((version) => [service.dataChanges(version), `/api/v1/changes/${version}.json`]),
        ),
        [service.dataCoverage]: '/api/v1/coverage.json',
        [service.dataOpenApi]: '/api/v1/openapi.json',
      }}
    />
  );
};

/** The part of a collection file that the examples use. */
interface CollectionFile {
  readonly license: string;
  readonly records: readonly { readonly name: string }[];
}

interface ExampleProps {
  /** The absolute address of a file. */
  readonly address: string;
  readonly file: CollectionFile;
  readonly site: Site;
}

const Code = ({ children }: { readonly children: string }) => (
  <pre className="code">
    <code>{children}</code>
  </pre>
);

/** The first record of a file, a script with its output, and the licence, all taken from the current file. */
const Example = ({ site, address, file: { records, license } }: ExampleProps) => {
  const { service } = site.words;
  const [first] = records;
  const script = [
    `const response = await fetch('${address}');`,
    'const { records } = await response.json();',
    'console.log(records.map(({ name }) => name));',
  ];
  return (
    <>
      {first && (
        <Section id="example" title={service.dataExample}>
          <Code>{`curl ${address}`}</Code>
          <p>{service.dataExampleText(first.name)}</p>
          <Code>{JSON.stringify(first, null, 2)}</Code>
        </Section>
      )}
      <Section id="script" title={service.dataScript}>
        <Code>{script.join('\n')}</Code>
        <p>{service.dataScriptText}</p>
        <Code>
          {JSON.stringify(
            records.map(({ name }) => name),
            null,
            2,
          )}
        </Code>
      </Section>
      <Section id="licence" title={service.dataLicence}>
        <p>{service.dataLicenceText}</p>
        <p>
          <a href={license}>{license.replace('https://', '')}</a>
        </p>
      </Section>
    </>
  );
};

/** The page for developers: all API files, and examples made from their current content. */
export const data = (site: Site): Page => {
  const { service } = site.words;
  const text = service.dataText(site.records.project.acronym);
  const path = `/api/v1/${site.lang}/organisations.json`;
  const file = site.api.find((one) => one.path === path)?.content();
  return {
    path: '/data/',
    title: service.nav.data,
    description: text,
    shows: [],
    main: (
      <>
        <PageHeader title={service.nav.data}>
          <p>{text}</p>
        </PageHeader>
        <Section id="files" title={service.dataFiles}>
          <Files site={site} />
        </Section>
        <Section id="registers" title={service.dataRegisters}>
          <Registers site={site} />
        </Section>
        {file && <Example site={site} address={`${site.origin}${path}`} file={JSON.parse(file)} />}
      </>
    ),
  };
};
