import type { ReactNode } from 'react';
import { isSafeLink } from '../safe-link.ts';

interface AnchorProps {
  readonly href?: string | undefined;
  readonly className?: string;
  readonly lang?: string | undefined;
  /** `no` for proper names, which translation tools must leave unchanged. */
  readonly translate?: 'no' | undefined;
  readonly children: ReactNode;
}

/** A link, or only its text if it has no address or an unsafe one. */
export const Anchor = ({ href, ...others }: AnchorProps) => {
  const isLink = isSafeLink(href);
  const Tag = (isLink ? 'a' : 'span') as 'a';
  return <Tag {...others} href={isLink ? href : undefined} />;
};
