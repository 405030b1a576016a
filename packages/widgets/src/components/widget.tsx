import type { ReactNode } from 'react';
import type { PropsOf, WidgetName } from '../attributes.ts';
import type { Feed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Funding } from './funding.tsx';
import { Heading } from './heading.tsx';

/** The props that every widget has. */
export interface ViewProps {
  /** The level of its heading; 2 by default. Headings inside are one level lower. */
  readonly headingLevel?: PropsOf<WidgetName>['headingLevel'];
  readonly className?: string | undefined;
  readonly slots?: Slots | undefined;
}

/** Nodes that replace parts of a widget. The funding and the date of the last check are always shown. */
export interface Slots {
  /** Replaces the text of the heading. */
  readonly title?: ReactNode;
  /** Inserted below the heading. */
  readonly intro?: ReactNode;
  /** Replaces the link to the full list; `false` removes it. */
  readonly more?: ReactNode;
}

interface WidgetProps extends ViewProps {
  readonly feed: Feed;
  readonly kind: string;
  readonly children: ReactNode;
}

/** The parts that every widget has: heading, link to more, funding, and the date of the last check. */
export const Widget = ({ feed, kind, headingLevel = 2, className = '', slots = {}, children }: WidgetProps) => (
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
