import type { ReactNode } from 'react';
import type { PropsOf, WidgetName } from '../attributes.ts';
import type { Feed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Funding } from './funding.tsx';
import { Heading } from './heading.tsx';

/** How a widget stands on its page. */
export interface ViewProps {
  /** The level of its heading; 2 by default. Those inside it are one lower. */
  readonly headingLevel?: PropsOf<WidgetName>['headingLevel'];
  readonly className?: string | undefined;
  readonly slots?: Slots | undefined;
}

/** What a page may put in place of parts of a widget. Who paid, and when it was checked, always stand. */
export interface Slots {
  /** In place of the words of the heading. */
  readonly title?: ReactNode;
  /** Between the heading and the rest. */
  readonly intro?: ReactNode;
  /** In place of the link to all; `false` for none. */
  readonly more?: ReactNode;
}

interface FrameProps extends ViewProps {
  readonly feed: Feed;
  readonly kind: string;
  readonly children: ReactNode;
}

/** What stands around every widget: its heading, the way to more, when it was checked, who paid. */
export const Frame = ({ feed, kind, headingLevel = 2, className = '', slots = {}, children }: FrameProps) => (
  <section className={`mirocals mirocals-${kind} ${className}`.trim()} lang={feed.lang}>
    <Heading level={headingLevel} className="mirocals-title">
      {slots.title ?? feed.title}
    </Heading>
    {slots.intro}
    {children}
    <footer className="mirocals-footer">
      {slots.more ?? (
        <Anchor className="mirocals-more" href={feed.more.href}>
          {feed.more.text}
        </Anchor>
      )}
      <Funding {...feed.funding} />
      <p className="mirocals-asof">{feed.asOf}</p>
    </footer>
  </section>
);
