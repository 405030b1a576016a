import { PartnerCard } from '@mirocals/widgets';
import { partnersFeed } from '@mirocals/widgets/feed';
import { oncePerSite } from '../model/once.ts';
import type { Site } from '../model/site.ts';

/** The partners as the widget shows them, each with its mark, but without their websites, which their pages name. */
export const partnersOf = oncePerSite((site) =>
  partnersFeed(site.records, site).partners.map(({ website, ...partner }) => partner),
);

interface PartnerCardsProps {
  readonly site: Site;
  readonly headingLevel: number;
  /** The ids of the organisations to show; all by default. */
  readonly only?: ReadonlySet<string>;
}

/** Cards of organisations in the order of the consortium; the whole of each card is one link. */
export const PartnerCards = ({ site, headingLevel, only }: PartnerCardsProps) => (
  <div className="mirocals">
    <ul className="mirocals-cards">
      {partnersOf(site)
        .filter(({ id }) => only?.has(id) ?? true)
        .map((partner) => (
          <PartnerCard key={partner.id} partner={partner} headingLevel={headingLevel} />
        ))}
    </ul>
  </div>
);
