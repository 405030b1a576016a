import type { PropsOf } from '../attributes.ts';
import type { PartnersFeed } from '../feed/types.ts';
import { PartnerCard } from './partner-card.tsx';
import { choose, filtersOf } from './partner-filter.ts';
import { type ViewProps, Widget } from './widget.tsx';

/** The props of `PartnerList`. */
export interface PartnerListProps
  extends ViewProps,
    Pick<PropsOf<'partners'>, 'country' | 'partnerRole' | 'layout' | 'marks' | 'count'> {
  readonly feed: PartnersFeed;
  /** @deprecated Use `partnerRole`. */
  readonly role?: string | undefined;
}

/**
 * The organisations of the consortium, in the consortium's order. A country or role that is not recognised does not filter.
 *
 * @example <PartnerList feed={partnersFeed(records, { lang: 'en', day: '2026-11-23' })} country="SE" headingLevel={3} />
 */
export const PartnerList = ({
  country,
  role,
  partnerRole = role,
  layout = 'grid',
  marks,
  ...view
}: PartnerListProps) => {
  const { feed, headingLevel = 2 } = view;
  const filters = filtersOf(feed);
  const code = choose(filters.country, country);
  const wanted = choose(filters.role, partnerRole);
  const partners = feed.partners.filter(
    (partner) => (!code || partner.country === code) && (!wanted || partner.roles.some(({ id }) => id === wanted)),
  );
  return (
    <Widget {...view} kind="partners" list={`cards mirocals-${layout}`} all={feed.partners.length}>
      {partners.map((partner) => (
        <PartnerCard
          key={partner.id}
          partner={partner}
          headingLevel={headingLevel + 1}
          brief={layout === 'compact'}
          marks={marks}
        />
      ))}
    </Widget>
  );
};
