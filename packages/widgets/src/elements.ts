/*
  Types for a page that uses the elements: their tags in JSX and in `document.querySelector`, and their events. One
  `import type {} from '@mirocals/widgets/elements'` is enough.
*/
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributesOf, WidgetName } from './attributes.ts';
import type { WidgetEvents } from './surface.ts';

/** HTML writes numbers as text, so `limit="3"` is allowed as well as `limit={3}`. */
type InHtml<Value> = Value extends number ? Value | `${Value}` : Value;

/** React 19 adds these as listeners. */
type Listeners = { readonly [Name in keyof WidgetEvents as `on${Name}`]?: (event: WidgetEvents[Name]) => void };

type Element<Widget extends WidgetName> = Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, 'lang'> & {
  readonly [Name in keyof AttributesOf<Widget>]: InHtml<AttributesOf<Widget>[Name]>;
} & Listeners;

/** The tags of the widgets, with their attributes. */
export type WidgetElements = { readonly [Widget in WidgetName as `mirocals-${Widget}`]: Element<Widget> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}

declare global {
  // For elements, the document and the window, because the events bubble.
  interface GlobalEventHandlersEventMap extends WidgetEvents {}

  interface HTMLElementTagNameMap extends Record<`mirocals-${WidgetName}`, HTMLElement> {}
}

export type { WidgetEvents };
