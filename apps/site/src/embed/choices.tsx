import type { Records } from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';
import { type Attribute, type AttributeName, attributes, type WidgetName } from '@mirocals/widgets/attributes';
import type { ReactNode } from 'react';
import { Words } from '../components/words.tsx';
import { hasPage } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';

/** The widget that is initially chosen. */
export const firstWidgetOf = (records: Records): WidgetName => (hasPage(records, 'news') ? 'news' : 'partners');

/** A value and its label. */
type Option = readonly [value: string, label: ReactNode];

interface FieldProps {
  readonly site: Site;
  readonly name: AttributeName;
}

/** The possible values of an attribute with their labels; the default has an empty value. */
const optionsOf = (site: Site, name: AttributeName): Option[] => {
  const { records, words, country, lang } = site;
  const { values, initial }: Attribute = attributes[name];
  const said: Readonly<Record<string, string>> = words.embed.values;
  const all = ['', words.embed.values.all] as const;
  if (name === 'lang') {
    const names = new Intl.DisplayNames([lang], { type: 'language' });
    return languagesOf(records).map((value) => [value, names.of(value) ?? value]);
  }
  if (name === 'country') {
    const codes = new Set(records.organisations.flatMap(({ place }) => place?.country ?? []));
    return [all, ...[...codes].map((code) => [code, country(code)] as const)];
  }
  if (name === 'partner-role') {
    const held = new Set(records.organisations.flatMap(({ roles = [] }) => roles.map(({ role }) => role)));
    return [
      all,
      ...records.project.roles
        .filter(({ id }) => held.has(id))
        .map(({ id, title }) => [id, <Words key={id} site={site} of={title} />] as const),
    ];
  }
  // Any text is allowed; a choice offers the two that need no typing.
  if (name === 'heading') return ['', 'none'].map((value) => [value, value ? said.none : said.own]);
  if (name === 'limit') return [all, ...['1', '2', '3', '5'].map((count) => [count, count] as const)];
  return (values ?? []).map((value) => [value === initial ? '' : `${value}`, said[value] ?? `${value}`]);
};

/** Radio buttons, so that all options are visible and each is a separate target. */
export const Choices = ({
  name,
  legend,
  options,
  chosen,
  widgets,
  hidden,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** The widgets that have this choice; all by default. */
  readonly widgets?: readonly string[];
  readonly hidden?: boolean;
}) => (
  <fieldset className="options" data-widgets={widgets?.join(' ')} hidden={hidden}>
    <legend>{legend}</legend>
    {options.map(([value, label]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
        {label}
      </label>
    ))}
  </fieldset>
);

/** The choice of an attribute; hidden if the initially chosen widget does not have the attribute. */
export const AttributeField = ({ site, name }: FieldProps) => (
  <Choices
    name={name}
    legend={site.words.embed.attributes[name]}
    options={optionsOf(site, name)}
    chosen={name === 'lang' ? site.lang : ''}
    widgets={attributes[name].widgets}
    hidden={!attributes[name].widgets.some((widget) => widget === firstWidgetOf(site.records))}
  />
);
