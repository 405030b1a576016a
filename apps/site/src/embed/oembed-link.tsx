import type { WidgetName } from '@mirocals/widgets/attributes';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { oembedAddress } from './oembed.ts';

/** The pages that a widget stands for: who pastes the address of one of them gets the widget. */
const widgetOf: Readonly<Record<string, WidgetName>> = {
  '/partners/': 'partners',
  '/news/': 'news',
  '/trial/': 'trial',
};

/** Where it says how a page is embedded, for a page that a widget stands for. */
export const OembedLink = ({ site, page }: { readonly site: Site; readonly page: Page }) => {
  const name = widgetOf[page.path];
  return name ? (
    <link rel="alternate" type="application/json+oembed" href={oembedAddress({ name }, site)} title={page.title} />
  ) : null;
};
