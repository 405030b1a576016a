import type { ReactNode } from 'react';
import type { PropsOf, WidgetName } from '../attributes.ts';
import type { Feed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Funding } from './funding.tsx';
import { Heading } from './heading.tsx';
import { Text } from './text.tsx';

/** The props that every widget has. */
export interface ViewProps {
  /** The level of its heading; 2 by default. Headings inside are one level lower. */
  readonly headingLevel?: PropsOf<WidgetName>['headingLevel'];
  /** Another text for the heading, or `none` for no heading. */
  readonly heading?: PropsOf<WidgetName>['heading'];
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
  /** The class of the list that the children are the items of, without its prefix. */
  readonly list?: string;
  /** Whether to show how many items there are. */
  readonly count?: PropsOf<'news'>['count'];
  /** The number of items before filtering. */
  readonly all?: number;
  readonly children: readonly ReactNode[];
}

/** The parts that every widget has: heading, link to more, funding, and the date of the last check. */
export const Widget = ({
  feed,
  kind,
  list,
  headingLevel = 2,
  heading = feed.title,
  count,
  all,
  className = '',
  slots = {},
  children,
}: WidgetProps) => {
  const shown = children.length;
  return (
    <section className={`mirocals mirocals-${kind} ${className}`.trim()} lang={feed.lang}>
      {heading !== 'none' && (
        <Heading level={headingLevel} className="mirocals-title">
          {slots.title ?? heading}
        </Heading>
      )}
      <Text name="count" text={count === 'show' && (shown === all ? `${all}` : `${shown} / ${all}`)} />
      {slots.intro}
      {list && shown > 0 ? <ul className={`mirocals-${list}`}>{children}</ul> : children}
      {shown === 0 && <p>{feed.nothing}</p>}
      <div className="mirocals-footer">
        {slots.more ?? (
          <Anchor className="mirocals-more" href={feed.more.href}>
            {feed.more.text}
          </Anchor>
        )}
      </div>
      <footer className="mirocals-credits">
        <Funding {...feed.funding} />
        <Text name="asof" text={feed.asOf} />
      </footer>
    </section>
  );
};
