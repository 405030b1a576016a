/*
  The script for any page, from the tag to the page:

  1. `<mirocals-news>` is a WidgetElement (widget-element.ts). When it is connected it loads the feed of its language
     (language.ts, load-feed.ts).
  2. It reads its attributes (options.ts) and calls the component, the same that React renders. Compiled with create-element.ts
     the component makes DOM nodes.
  3. The nodes go into the shadow root, or update what is there (patch.ts), in the colours of the page (fit-in.ts) and with
     one funding line for all widgets (funding.ts).
  4. watch-page.ts finds `<div data-mirocals>` and links to frames (markup.ts), now and later, and notices when the page
     changes its language or colours, or when it is online again.
*/
import { NewsList } from '../components/news-list.tsx';
import { PartnerList } from '../components/partner-list.tsx';
import { TrialStatus } from '../components/trial-status.tsx';
import { watchPage } from './watch-page.ts';
import { type Component, WidgetElement } from './widget-element.ts';

const components = { partners: PartnerList, news: NewsList, trial: TrialStatus };

// A page may contain the script twice, also in two versions: the first one does everything.
if (!customElements.get('mirocals-news')) {
  for (const [name, component] of Object.entries(components))
    customElements.define(
      `mirocals-${name}`,
      class extends WidgetElement {
        readonly widget = name as keyof typeof components;
        readonly component = component as never as Component;
      },
    );
  watchPage();
}
