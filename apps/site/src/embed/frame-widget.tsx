import { NewsList, PartnerList, TrialStatus } from '@mirocals/widgets';
import type { WidgetName } from '@mirocals/widgets/attributes';
import type { Feed, NewsFeed, PartnersFeed, TrialFeed } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';
import { frameLimits, frameNews, frameOptionsOf, frameValuesOf } from './frame-options.ts';
import type { AllowedOptions } from './frame-options-client.ts';

/** A widget as a frame shows it, with what the script of the frame needs to apply options. */
export interface FrameWidget {
  readonly node: ReactNode;
  /** Options with allowed values that depend on the records. */
  readonly allowed?: AllowedOptions;
  /** For each item of the list, the values of options that choose it. */
  readonly tags?: readonly (readonly string[])[];
  readonly limit?: number;
  /** Styles that only this widget needs. */
  readonly styles?: string;
}

const inPartners = (site: Site, feed: PartnersFeed): FrameWidget => {
  const countries = new Set(feed.partners.flatMap(({ country }) => country ?? []));
  const roles = new Set(feed.partners.flatMap((one) => one.roles.map(({ id }) => id)));
  return {
    node: <PartnerList feed={feed} layout="grid" />,
    allowed: {
      country: ['all', ...[...countries].map((code) => `${code}=${site.country(code)}${code === 'GB' ? '=UK' : ''}`)],
      'partner-role': ['all', ...roles],
    },
    tags: feed.partners.map(({ country, roles }) => [...(country ? [country] : []), ...roles.map(({ id }) => id)]),
    limit: frameLimits.partners,
  };
};

const inNews = (feed: NewsFeed): FrameWidget => {
  const items = feed.items.slice(0, frameNews);
  return {
    node: <NewsList feed={{ ...feed, items }} />,
    tags: items.map(({ topics }) => topics),
    limit: frameLimits.news,
  };
};

/** Shows one of the trials that are hidden, and hides the first. */
const chosenTrial = (id: string) =>
  `[data-trial="${id}"] main>section{display:none}[data-trial="${id}"] main>[data-id="${id}"]{display:block}`;

const inTrial = (feed: TrialFeed): FrameWidget => {
  const [first, ...others] = (feed.trials ?? []).map(({ id }) => id);
  if (first === undefined) return { node: <TrialStatus feed={feed} /> };
  return {
    node: [
      <TrialStatus key={first} feed={feed} trial={first} />,
      ...others.map((id) => (
        <div key={id} data-id={id}>
          <TrialStatus feed={feed} trial={id} />
        </div>
      )),
    ],
    allowed: { trial: [first, ...others] },
    // The script of the frame sets its options as attributes of the root.
    styles: ['main>[data-id]{display:none}', ...others.map(chosenTrial)].join(''),
  };
};

/** Returns a widget for its frame. All texts that an option can show are rendered; the style sheet hides some by default. */
export const frameWidget = (site: Site, name: WidgetName, feed: Feed): FrameWidget => {
  if (name === 'partners') return inPartners(site, feed as PartnersFeed);
  if (name === 'news') return inNews(feed as NewsFeed);
  return inTrial(feed as TrialFeed);
};

/** The options of a frame with their allowed values. */
export const allowedOptions = (name: WidgetName, { allowed = {} }: FrameWidget): AllowedOptions =>
  Object.fromEntries(
    frameOptionsOf(name)
      // With only one trial there is nothing to choose.
      .filter((option) => option !== 'trial' || allowed.trial)
      .map((option) => [option, allowed[option] ?? frameValuesOf(option) ?? ['all', '1', '2', '…']]),
  );
