/* The script of the example page: inserts the widget from the query of the address, with its attributes. */
import { attributesOf, widgetNames } from '@mirocals/widgets/attributes';

const query = new URLSearchParams(location.search);
const name = widgetNames.find((one) => one === query.get('widget')) ?? 'news';
const widget = document.createElement(`mirocals-${name}`);
for (const attribute of attributesOf(name)) {
  const value = query.get(attribute);
  if (value) widget.setAttribute(attribute, value);
}
document.documentElement.className = query.get('host') ?? '';
document.querySelector('main')?.append(widget);
