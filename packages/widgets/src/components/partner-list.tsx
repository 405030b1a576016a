import type { PartnersFeed } from '../feed/types.ts';
import { Frame, type ViewProps } from './frame.tsx';
import { PartnerCard } from './partner-card.tsx';

/** What `PartnerList` shows, and how. */
export interface PartnerListProps extends ViewProps {
  readonly feed: PartnersFeed;
  /** Only organisations of this country (ISO 3166-1, two letters). */
  readonly country?: string | undefined;
}

/**
 * The organisations of the consortium, in its own order.
 *
 * @example <PartnerList feed={partnersFeed(records, { lang: 'en', day: '2026-11-23' })} country="SE" headingLevel={3} />
 */
export const PartnerList = ({ feed, country, headingLevel = 2, className = '' }: PartnerListProps) => {
  const partners = country ? feed.partners.filter((partner) => partner.country === country) : feed.partners;
  return (
    <Frame feed={feed} kind="partners" headingLevel={headingLevel} className={className}>
      <ul className="mirocals-cards">
        {partners.map((partner) => (
          <PartnerCard key={partner.id} partner={partner} headingLevel={headingLevel + 1} />
        ))}
      </ul>
    </Frame>
  );
};
