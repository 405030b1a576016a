import { type PartnerGroup, partnersByCountry, partnersByRole } from '../model/partner-groups.ts';
import type { Site } from '../model/site.ts';
import { PartnerCards } from './partner-cards.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly of: readonly PartnerGroup[];
}

const Choice = ({ label, of }: ChoiceProps) => (
  <div>
    <h3>{label}</h3>
    <ul>
      {of.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </div>
);

/**
 * All organisations, with a filter by country or role. Each filter is a link to a group on the page: the style sheet shows
 * the group that is the target of the address instead of all, so that it works without a script and with the back button.
 */
export const PartnerGroups = ({ site }: { readonly site: Site }) => {
  const { words, records } = site;
  const countries = partnersByCountry(site);
  const roles = partnersByRole(site);
  const count = records.organisations.length;
  return (
    <>
      <nav className="section choice" aria-labelledby="choose">
        <h2 id="choose">{words.choose}</h2>
        <div className="section-body">
          <Choice label={words.byCountry} of={countries} />
          <Choice label={words.byRole} of={roles} />
        </div>
      </nav>
      <div className="groups">
        <section id="all" aria-labelledby="all-title">
          <h2 id="all-title" className="unseen">
            {words.partnersCount(count)}
          </h2>
          <PartnerCards site={site} headingLevel={3} />
        </section>
        {[...countries, ...roles].map(({ id, title, members }) => (
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
