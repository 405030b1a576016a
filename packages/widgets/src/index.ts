export { Funding, type FundingProps } from './components/funding.tsx';
export { Mark } from './components/mark.tsx';
export { NewsEntry, NewsList, type NewsListProps } from './components/news-list.tsx';
export { PartnerCard } from './components/partner-card.tsx';
export { PartnerList, type PartnerListProps } from './components/partner-list.tsx';
export { PartnerMap, type PartnerMapProps } from './components/partner-map.tsx';
export { TrialStatus, type TrialStatusProps } from './components/trial-status.tsx';
export type { Slots, ViewProps } from './components/widget.tsx';
export type * from './feed/types.ts';
