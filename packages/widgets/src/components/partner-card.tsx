import type { PropsOf } from '../attributes.ts';
import type { PartnerCard as PartnerCardData } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Heading } from './heading.tsx';
import { Mark } from './mark.tsx';

interface PartnerCardProps {
  readonly partner: PartnerCardData;
  readonly headingLevel: number;
  /** Shows only the name and the place. */
  readonly brief?: boolean;
  readonly marks?: PropsOf<'partners'>['marks'];
}

/** An organisation: mark, names, place and roles. The whole card leads to its page through one link. */
export const PartnerCard = ({ partner, headingLevel, brief, marks }: PartnerCardProps) => {
  const { mark, name, nameLang, nativeName, unit, place, placeLang, roles, rolesLang, href } = partner;
  return (
    <li className="mirocals-card">
      {marks !== 'hide' && <Mark {...mark} />}
      <div className="mirocals-card-text">
        <Heading level={headingLevel} className="mirocals-name">
          <Anchor className="mirocals-cover" href={href} lang={nameLang} translate="no">
            {name}
          </Anchor>
        </Heading>
        {!brief && nativeName && (
          <p className="mirocals-quiet" lang={nativeName.lang} translate="no">
            {nativeName.text}
          </p>
        )}
        {!brief && unit && (
          <p className="mirocals-quiet" lang="en" translate="no">
            {unit}
          </p>
        )}
        {place && (
          <p className="mirocals-quiet" lang={placeLang}>
            {place}
          </p>
        )}
        {!brief && roles.length > 0 && (
          <p className="mirocals-roles" lang={rolesLang}>
            {roles.map(({ text }) => text).join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
};
