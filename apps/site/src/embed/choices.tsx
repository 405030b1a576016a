import type { Records } from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';
import {
  type Attribute,
  type AttributeName,
  attributes,
  type WidgetName,
  widgetNames,
} from '@mirocals/widgets/attributes';
import { hasPage } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral } from '../model/trials.ts';
import { type FrameOption, frameOptionsOf, frameValuesOf } from './frame-options.ts';
import { type Way, waysOf } from './snippet.ts';

/** The widget that is initially chosen. */
export const firstWidgetOf = (records: Records): WidgetName => (hasPage(records, 'news') ? 'news' : 'partners');

/** A value, its label, and the language of the label if it is not that of the page. */
type Option = readonly [value: string, label: string, lang?: string | undefined];

interface FieldProps {
  readonly site: Site;
  readonly name: AttributeName | FrameOption;
}

const namesOfCountries = ({ records, country }: Site): Option[] => {
  const codes = new Set(records.organisations.flatMap(({ place }) => place?.country ?? []));
  return [...codes].map((code) => [code, country(code)]);
};

const namesOfRoles = (site: Site): Option[] => {
  const { organisations, project } = site.records;
  const held = new Set(organisations.flatMap(({ roles = [] }) => roles.map(({ role }) => role)));
  return project.roles
    .filter(({ id }) => held.has(id))
    .map(({ id, title }) => {
      const { text, lang } = site.text(title);
      return [id, text, lang === site.lang ? undefined : lang];
    });
};

/** The trials; the first, which is the default, has an empty value. */
const trialsOf = ({ records }: Site): Option[] =>
  records.trials.map(({ id, acronym }, index) => [index === 0 ? '' : id, acronym]);

/** The values of an attribute of the elements with their labels; the default has an empty value. */
const attributeOptions = (site: Site, name: AttributeName): Option[] => {
  const { words, lang } = site;
  const { values, initial }: Attribute = attributes[name];
  const said: Readonly<Record<string, string>> = words.embed.values;
  const all: Option = ['', words.embed.values.all];
  if (name === 'lang') {
    const names = new Intl.DisplayNames([lang], { type: 'language' });
    return languagesOf(site.records).map((value) => [value, names.of(value) ?? value]);
  }
  if (name === 'country') return [all, ...namesOfCountries(site)];
  if (name === 'partner-role') return [all, ...namesOfRoles(site)];
  if (name === 'trial') return trialsOf(site);
  // Any text is allowed; a choice offers the two that need no typing.
  if (name === 'heading')
    return [
      ['', words.embed.values.own],
      ['none', words.embed.values.none],
    ];
  if (name === 'limit') return [all, ...['1', '2', '3', '5'].map((count): Option => [count, count])];
  return (values ?? []).map((value) => [value === initial ? '' : `${value}`, said[value] ?? `${value}`]);
};

/** The values of an option of frames with their labels; the default has an empty value. */
const frameOptions = (site: Site, name: FrameOption): Option[] => {
  const said: Readonly<Record<string, string>> = site.words.embed.values;
  if (name === 'country' || name === 'partner-role' || name === 'trial') return attributeOptions(site, name);
  if (name === 'text-size')
    return (frameValuesOf(name) ?? []).map((value) => [value === '100' ? '' : value, site.percent(Number(value))]);
  if (name === 'limit')
    return ['', '1', '2', '5', 'all'].map(
      (count): Option => [count, count ? (said[count] ?? count) : site.words.embed.values.few],
    );
  return (frameValuesOf(name) ?? []).map((value, index) => [index === 0 ? '' : value, said[value] ?? value]);
};

/** Radio buttons, so that all options are visible and each is a separate target. */
export const Choices = ({
  name,
  legend,
  options,
  chosen,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string;
}) => (
  <fieldset className="options">
    <legend>{legend}</legend>
    {options.map(([value, label]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
        {label}
      </label>
    ))}
  </fieldset>
);

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The widgets and the ways to embed them that have this option. */
  readonly widgets: readonly WidgetName[];
  readonly ways: readonly Way[];
}

/** An option; hidden if what is initially chosen does not have it. */
const Select = ({ site, name, options, widgets, ways }: SelectProps) => (
  <label
    className="option"
    data-widgets={widgets.join(' ')}
    data-ways={ways.join(' ')}
    hidden={!widgets.includes(firstWidgetOf(site.records)) || !ways.includes('script')}
  >
    {site.words.embed.attributes[name]}
    <select name={name} defaultValue={name === 'lang' ? site.lang : ''}>
      {options.map(([value, label, lang]) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

/** The options of the elements and of frames. The script shows those that the chosen way and widget have. */
export const OptionFields = ({ site }: { readonly site: Site }) => {
  const isChoice = (name: AttributeName) => name !== 'trial' || hasSeveral(site.records);
  const names = (Object.keys(attributes) as AttributeName[]).filter(isChoice);
  const inFrames = new Set<string>(widgetNames.flatMap(frameOptionsOf));
  return (
    <div className="option-fields">
      {names.map((name) => (
        <Select
          key={name}
          site={site}
          name={name}
          options={attributeOptions(site, name)}
          widgets={attributes[name].widgets}
          ways={waysOf(name)}
        />
      ))}
      {[...names, 'text-size' as const]
        .filter((name): name is FrameOption => inFrames.has(name))
        .map((name) => (
          <Select
            key={`frame-${name}`}
            site={site}
            name={name}
            options={frameOptions(site, name)}
            widgets={widgetNames.filter((widget) => frameOptionsOf(widget).includes(name))}
            ways={['frame']}
          />
        ))}
    </div>
  );
};
