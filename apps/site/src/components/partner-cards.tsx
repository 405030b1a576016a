import { PartnerCard } from '@mirocals/widgets';
import { partnersFeed } from '@mirocals/widgets/feed';
import type { Site } from '../model/site.ts';

interface PartnerCardsProps {
  readonly site: Site;
  readonly headingLevel: number;
}

/** All organisations of the consortium, in its own order, each the whole of one link. */
export const PartnerCards = ({ site, headingLevel }: PartnerCardsProps) => (
  <div className="mirocals">
    <ul className="mirocals-cards">
      {partnersFeed(site.records, site).partners.map((partner) => (
        <PartnerCard key={partner.id} partner={partner} headingLevel={headingLevel} />
      ))}
    </ul>
  </div>
);
