import type { ReactNode } from 'react';
import type { Feed } from '../feed/types.ts';

interface ItemsProps {
  readonly feed: Feed;
  readonly className: string;
  readonly children: readonly ReactNode[];
}

/** A list, or a sentence instead if it is empty. */
export const Items = ({ feed, className, children }: ItemsProps) =>
  children.length > 0 ? <ul className={className}>{children}</ul> : <p>{feed.nothing}</p>;
