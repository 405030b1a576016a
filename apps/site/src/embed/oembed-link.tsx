import type { WidgetName } from '@mirocals/widgets/attributes';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { widgetsOf } from './embeddables.tsx';
import { oembedAddress } from './oembed.ts';

/** The pages that are embedded as a widget where their address is pasted. */
const widgetOf: Readonly<Record<string, WidgetName>> = {
  '/partners/': 'partners',
  '/news/': 'news',
  '/trial/': 'trial',
};

/** The link to the oEmbed file of a page, if it can be embedded as a widget. */
export const OembedLink = ({ site, page }: { readonly site: Site; readonly page: Page }) => {
  const name = widgetOf[page.path];
  return name && widgetsOf(site.records).includes(name) ? (
    <link rel="alternate" type="application/json+oembed" href={oembedAddress({ name }, site)} title={page.title} />
  ) : null;
};
