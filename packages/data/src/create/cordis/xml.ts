import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { type Position, startOf } from '../../check/problem.ts';
import { type InputFile, textOfInput } from '../input-file.ts';
import type { Cell, Remarks } from '../remark.ts';
import { cellsOf, participantFields, projectFields, type RawProject } from './raw.ts';

const namespace = 'http://cordis.europa.eu';

const childrenOf = (element: Element | undefined, name: string): Element[] =>
  [...(element?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE && node.localName === name,
  );

const childOf = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], element);

const atOf = (file: string, { lineNumber, columnNumber }: Element): Position => ({
  file,
  line: lineNumber ?? 1,
  column: columnNumber ?? 1,
});

/** The programme to which a legal basis such as `HORIZON.1.1` or `H2020-EU.3.1.` belongs. */
const programmeOf = (legalBasis: string) => /^[A-Z\d]*/.exec(legalBasis)?.[0] ?? '';

/** Where the XML file has the fields of a participant: children of `organization`, or its attributes, marked with `@`. */
const participantPaths: Readonly<Record<(typeof participantFields)[number], string>> = {
  organisationID: 'id',
  name: 'legalName',
  shortName: 'shortName',
  city: 'address/city',
  country: 'address/country',
  geolocation: 'address/geolocation',
  organizationURL: 'address/url',
  order: '@order',
  role: '@type',
  netEcContribution: '@netEcContribution',
  totalCost: '@totalCost',
  endOfParticipation: '@terminated',
};

/** The cell at a path below an element; an empty one, at the element, if there is nothing. */
const cellAt = (file: string, element: Element, path: string): Cell => {
  if (path.startsWith('@')) return { text: element.getAttribute(path.slice(1)) ?? '', at: atOf(file, element) };
  const found = childOf(element, ...path.split('/'));
  return { text: found?.textContent ?? '', at: atOf(file, found ?? element) };
};

const projectOf = (file: string, root: Element): RawProject => {
  const associations = childOf(root, 'relations', 'associations');
  const basis = childrenOf(associations, 'programme').find((one) => one.getAttribute('type') === 'relatedLegalBasis');
  const legalBasis = cellAt(file, basis ?? root, 'code');
  const programme = { text: programmeOf(legalBasis.text.trim()), at: legalBasis.at };
  return {
    at: atOf(file, root),
    cells: cellsOf(projectFields, (field) => (field === 'frameworkProgramme' ? programme : cellAt(file, root, field))),
    participants: childrenOf(associations, 'organization').map((element) => ({
      at: atOf(file, element),
      cells: cellsOf(participantFields, (field) => cellAt(file, element, participantPaths[field])),
    })),
  };
};

/** What the parser says, without how it reports it. */
const reasonIn = (message: string) => /^Reporting error "(.*)" caused/.exec(message)?.[1] ?? message.split('\n')[0];

/** Reads a project from the XML file that CORDIS offers on the page of each project. */
export const readCordisXml = (input: InputFile, remarks: Remarks): RawProject | undefined => {
  const text = textOfInput(input, remarks);
  if (text === undefined) return undefined;
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    const root = document.documentElement;
    if (root?.localName !== 'project' || root.namespaceURI !== namespace) {
      remarks.refuse(
        startOf(input.name),
        `is not a CORDIS project; its root has to be <project xmlns="${namespace}">, as in the XML file of a project's page`,
      );
      return undefined;
    }
    return projectOf(input.name, root);
  } catch (error) {
    const { locator, message } = error as { locator?: { lineNumber?: number; columnNumber?: number }; message: string };
    remarks.refuse(
      { file: input.name, line: locator?.lineNumber ?? 1, column: locator?.columnNumber ?? 1 },
      `is not well-formed XML; download the file again (${reasonIn(message)})`,
    );
    return undefined;
  }
};
