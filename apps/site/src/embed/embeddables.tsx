import type { Records } from '@mirocals/data';
import { NewsList, PartnerList, TrialStatus } from '@mirocals/widgets';
import { type WidgetName, widgetNames } from '@mirocals/widgets/attributes';
import { type Feed, newsFeed, partnersFeed, trialFeed } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
import { hasPage } from '../model/navigation.ts';
import { oncePerSite } from '../model/once.ts';
import type { Site } from '../model/site.ts';

/** A widget rendered by the site, for its frame, fragment, feed and oEmbed file. */
export interface Embeddable {
  readonly name: WidgetName;
  readonly feed: Feed;
  /** The path of the page with the same content. */
  readonly page: string;
  readonly node: ReactNode;
}

/** The widgets that have something to show. */
export const widgetsOf = (records: Records): WidgetName[] => widgetNames.filter((name) => hasPage(records, name));

/** All widgets in one language. */
export const embeddables = oncePerSite((site): readonly Embeddable[] => {
  const make: Readonly<Record<WidgetName, () => Embeddable>> = {
    partners: () => {
      const feed = partnersFeed(site.records, site);
      return { name: 'partners', feed, page: '/partners/', node: <PartnerList feed={feed} /> };
    },
    news: () => {
      const feed = newsFeed(site.records, site);
      return { name: 'news', feed, page: '/news/', node: <NewsList feed={feed} /> };
    },
    trial: () => {
      const feed = trialFeed(site.records, site);
      return { name: 'trial', feed, page: '/trial/', node: <TrialStatus feed={feed} /> };
    },
  };
  return widgetsOf(site.records).map((name) => make[name]());
});

/** The path of the frame of a widget. */
export const framePath = (name: WidgetName, { lang }: Pick<Site, 'lang'>) => `/embed/${name}/${lang}.html`;
