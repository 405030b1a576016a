import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { entriesOf } from '../model/entries.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The search page: a form that needs a script, and a list of everything by kind that does not. */
export const search = (site: Site): Page => {
  const { service } = site.words;
  return {
    path: '/search/',
    title: service.nav.search,
    description: service.searchText,
    shows: [],
    texts: Object.values(site.records).flat(),
    script: site.searchScript,
    // A getter, so that this long list is made only when the page is written.
    get main() {
      const groups = [...Map.groupBy(entriesOf(site), ({ kind }) => kind)];
      return (
        <>
          <PageHeader title={service.nav.search}>
            <p>{service.searchText}</p>
          </PageHeader>
          <search>
            <form
              id="search"
              className="search-form"
              hidden
              data-found={service.searchFound('%c', '%w')}
              data-failed={service.searchFailed}
            >
              <label htmlFor="words">{service.searchLabel}</label>
              <input id="words" type="search" autoComplete="off" />
              <button type="submit">{service.searchButton}</button>
            </form>
          </search>
          <p id="found" role="status" />
          <div id="list" />
          <div id="offer" />
          <div id="everything">
            {groups.map(([kind, entries]) => (
              <Section key={kind} id={kind} title={service.kinds[kind]}>
                <ul className="plain entries">
                  {entries.map(({ href, name }) => (
                    <li key={href}>
                      <a
                        href={href}
                        lang={name.lang === site.lang ? undefined : name.lang}
                        translate={name.proper ? 'no' : undefined}
                      >
                        {name.text}
                      </a>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </div>
        </>
      );
    },
  };
};
