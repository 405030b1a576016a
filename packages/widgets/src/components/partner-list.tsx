import type { PropsOf } from '../attributes.ts';
import type { PartnersFeed } from '../feed/types.ts';
import { Items } from './items.tsx';
import { PartnerCard } from './partner-card.tsx';
import { type ViewProps, Widget } from './widget.tsx';

/** The props of `PartnerList`. */
export interface PartnerListProps
  extends ViewProps,
    Pick<PropsOf<'partners'>, 'country' | 'role' | 'layout' | 'marks'> {
  readonly feed: PartnersFeed;
}

/**
 * The organisations of the consortium, in the consortium's order.
 *
 * @example <PartnerList feed={partnersFeed(records, { lang: 'en', day: '2026-11-23' })} country="SE" headingLevel={3} />
 */
export const PartnerList = ({ feed, country, role, layout = 'grid', marks, ...view }: PartnerListProps) => {
  const { headingLevel = 2 } = view;
  const partners = feed.partners.filter(
    (partner) =>
      (!country || partner.country === country.toUpperCase()) && (!role || partner.roles.some(({ id }) => id === role)),
  );
  return (
    <Widget {...view} feed={feed} kind="partners">
      <Items feed={feed} className={`mirocals-cards mirocals-${layout}`}>
        {partners.map((partner) => (
          <PartnerCard
            key={partner.id}
            partner={partner}
            headingLevel={headingLevel + 1}
            brief={layout === 'compact'}
            marks={marks}
          />
        ))}
      </Items>
    </Widget>
  );
};
