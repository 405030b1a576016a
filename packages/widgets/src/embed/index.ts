import { NewsList } from '../components/news-list.tsx';
import { PartnerList } from '../components/partner-list.tsx';
import { TrialStatus } from '../components/trial-status.tsx';
import type { Feed } from '../feed/types.ts';
import css from '../styles/embed.css';
import { setStyles, type View, WidgetElement } from './widget-element.ts';

setStyles(css);

/** Elements by name: the feed that each shows, and the component that shows it. */
const widgets: Record<string, (props: never) => unknown> = {
  partners: PartnerList,
  news: NewsList,
  trial: TrialStatus,
};

for (const name of Object.keys(widgets)) {
  const component = widgets[name] as (props: View & { feed: Feed }) => Node;
  // The script may be pasted twice.
  if (!customElements.get(`mirocals-${name}`)) {
    customElements.define(
      `mirocals-${name}`,
      class extends WidgetElement {
        protected readonly feedName = name;
        protected view(feed: Feed, view: View) {
          return component({ ...view, feed });
        }
      },
    );
  }
}
