import type { ReactNode } from 'react';
import type { Feed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Funding } from './funding.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';

/** How a widget stands on its page. */
export interface ViewProps {
  /** The level of its heading; 2 by default. */
  readonly headingLevel?: HeadingLevel;
  readonly className?: string;
}

interface FrameProps extends ViewProps {
  readonly feed: Feed;
  readonly kind: string;
  readonly children: ReactNode;
}

/** What stands around every widget: its heading, the way to more, when it was checked, who paid. */
export const Frame = ({ feed, kind, headingLevel = 2, className, children }: FrameProps) => (
  <section className={`mirocals mirocals-${kind}${className ? ` ${className}` : ''}`} lang={feed.lang} part="widget">
    <Heading level={headingLevel} className="mirocals-title">
      {feed.title}
    </Heading>
    {children}
    <footer className="mirocals-footer" part="footer">
      <Anchor className="mirocals-more" href={feed.more.href}>
        {feed.more.text}
      </Anchor>
      <Funding {...feed.funding} />
      <p className="mirocals-asof">{feed.asOf}</p>
    </footer>
  </section>
);
