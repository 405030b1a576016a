import { partnersByCountry } from '../model/partner-groups.ts';
import type { Site } from '../model/site.ts';
import { PartnerCards } from './partner-cards.tsx';

/**
 * All organisations, with a filter by country. Each filter is a link to a group on the page: the style sheet shows
 * the group that is the target of the address instead of all, so that it works without a script and with the back button.
 */
export const PartnerGroups = ({ site }: { readonly site: Site }) => {
  const { words, records } = site;
  const countries = partnersByCountry(site);
  const count = records.organisations.length;
  return (
    <>
      <nav className="section choice" aria-labelledby="choose">
        <h2 id="choose">{words.choose}</h2>
        <ul className="section-body">
          {countries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="groups">
        <section id="all" aria-labelledby="all-title">
          <h2 id="all-title" className="unseen">
            {words.partnersCount(count)}
          </h2>
          <PartnerCards site={site} headingLevel={3} />
        </section>
        {countries.map(({ id, title, members }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <PartnerCards site={site} headingLevel={3} only={members} />
            <a className="more" href="#all">
              {words.showAll(count)}
            </a>
          </section>
        ))}
      </div>
    </>
  );
};
