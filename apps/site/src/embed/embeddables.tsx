import { NewsList, PartnerList, TrialStatus } from '@mirocals/widgets';
import type { WidgetName } from '@mirocals/widgets/attributes';
import { type Feed, newsFeed, partnersFeed, trialFeed } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
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

/** All widgets in one language. */
export const embeddables = oncePerSite((site): readonly Embeddable[] => {
  const partners = partnersFeed(site.records, site);
  const news = newsFeed(site.records, site);
  const trial = trialFeed(site.records, site);
  return [
    { name: 'partners', feed: partners, page: '/partners/', node: <PartnerList feed={partners} /> },
    { name: 'news', feed: news, page: '/news/', node: <NewsList feed={news} /> },
    { name: 'trial', feed: trial, page: '/trial/', node: <TrialStatus feed={trial} /> },
  ];
});

/** The path of the frame of a widget. */
export const framePath = (name: WidgetName, { lang }: Pick<Site, 'lang'>) => `/embed/${name}/${lang}.html`;
