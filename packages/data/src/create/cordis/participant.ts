import type { Position } from '../../check/problem.ts';
import { country as countrySchema, pic as picSchema } from '../../schema/identifiers.ts';
import { link } from '../../schema/link.ts';
import type { Cell, Remarks } from '../remark.ts';
import { amountOf, requiredText, tidy } from '../values.ts';
import { isPersonName } from './person-name.ts';
import type { RawParticipant } from './raw.ts';

/** A point on the earth, in decimal degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A participant of a CORDIS project that becomes an organisation. */
export interface Participant {
  readonly at: Position;
  readonly pic: string;
  readonly legalName: string;
  readonly shortName: string;
  readonly city: string;
  /** The code of ISO 3166-1; `undefined` if CORDIS gives none or one that is not in the standard. */
  readonly country: string | undefined;
  readonly geolocation: Point | undefined;
  readonly website: string | undefined;
  /** An address that is not https or not valid, and so cannot be published. */
  readonly otherAddress: string;
  readonly order: number;
  readonly isCoordinator: boolean;
  readonly contribution: number | undefined;
  readonly totalCost: number | undefined;
}

/** Codes of the European Union that differ from ISO 3166-1. */
const countryCodes: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

const countryOf = ({ text, at }: Cell, name: string, remarks: Remarks): string | undefined => {
  const given = text.trim();
  const code = countryCodes.get(given) ?? given;
  if (code !== '' && countrySchema.safeParse(code).success) return code;
  const message = code === '' ? 'has no country' : `country "${given}" is not one country of ISO 3166-1`;
  remarks.leaveOut(at, `${name}: ${message}, so its place was left out`);
  return undefined;
};

const pointOf = ({ text }: Cell): Point | undefined => {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text.replace(/[()]/g, '').split(',').map(Number);
  const isPoint = more.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPoint && text.trim() !== '' ? { latitude, longitude } : undefined;
};

const flagOf = (cell: Cell, field: string, remarks: Remarks): boolean => {
  const text = cell.text.trim().toLowerCase();
  if (!['', 'true', 'false'].includes(text)) remarks.refuse(cell.at, `${field} "${cell.text}" is not true or false`);
  return text === 'true';
};

const picOf = (cell: Cell, remarks: Remarks): string => {
  const text = cell.text.trim();
  const { error } = picSchema.safeParse(text);
  if (error) remarks.refuse(cell.at, `organisationID "${text}" is not a PIC, a number of nine digits`);
  return text;
};

const roles = ['coordinator', 'participant', 'partner', 'associatedPartner', 'thirdParty'];

/** Why a participant is not a partner; `undefined` if it is one. */
const reasonToLeaveOut = ({ cells }: RawParticipant, name: string, remarks: Remarks): string | undefined => {
  const hasEnded = flagOf(cells.endOfParticipation, 'endOfParticipation', remarks);
  if (isPersonName(name, cells.shortName.text)) {
    return 'looks like the name of a person, which is not published; if it is an organisation, add it with mirocals-data new organisations';
  }
  if (cells.role.text.trim() === 'thirdParty') return 'takes part as a third party, not as a partner';
  return hasEnded ? 'has left the project (endOfParticipation)' : undefined;
};

/**
 * Reads a participant.
 *
 * @returns `undefined` if it does not become an organisation; `remarks` says why.
 */
export const participantOf = (raw: RawParticipant, remarks: Remarks): Participant | undefined => {
  const { at, cells } = raw;
  const role = cells.role.text.trim();
  if (!roles.includes(role)) {
    remarks.refuse(cells.role.at, `role "${role}" is unknown; the known ones are ${roles.join(', ')}`);
  }
  const legalName = requiredText(cells.name, 'legal name', remarks);
  const reason = legalName === '' ? undefined : reasonToLeaveOut(raw, legalName, remarks);
  if (reason !== undefined) {
    // The name of a person is not repeated either.
    const subject = reason.startsWith('looks') ? 'its name' : legalName;
    remarks.leaveOut(at, `${subject} ${reason}`);
    return undefined;
  }
  const order = Number(cells.order.text);
  if (!Number.isInteger(order) || order < 1) {
    remarks.refuse(cells.order.at, `order "${cells.order.text}" is not a number such as 1`);
  }
  const address = cells.organizationURL.text.trim();
  const isLink = link.safeParse(address).success;
  return {
    at,
    pic: picOf(cells.organisationID, remarks),
    legalName,
    shortName: tidy(cells.shortName.text),
    city: tidy(cells.city.text),
    country: countryOf(cells.country, legalName, remarks),
    geolocation: pointOf(cells.geolocation),
    website: isLink ? address : undefined,
    otherAddress: isLink ? '' : tidy(address),
    order,
    isCoordinator: role === 'coordinator',
    contribution: amountOf(cells.netEcContribution, 'netEcContribution', remarks),
    totalCost: amountOf(cells.totalCost, 'totalCost', remarks),
  };
};
