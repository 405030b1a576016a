import { NewsList, PartnerList, TrialStatus } from '@mirocals/widgets';
import type { WidgetName } from '@mirocals/widgets/attributes';
import { type Feed, newsFeed, partnersFeed, trialFeed } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
import { oncePerSite } from '../model/once.ts';
import type { Site } from '../model/site.ts';

/** A widget as the site itself can show it: what its frame, its fragment and its feed are made from. */
export interface Embeddable {
  readonly name: WidgetName;
  readonly feed: Feed;
  /** The page of the site that tells the same, and more. */
  readonly page: string;
  readonly node: ReactNode;
}

/** All widgets in one language: frames, feeds and the ways out of them are all made from them. */
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

/** The address of a widget's frame; without the name of its host, as all paths are. */
export const framePath = (name: WidgetName, { lang }: Pick<Site, 'lang'>) => `/embed/${name}/${lang}.html`;
