import type { PartnerCard as PartnerCardData } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Heading } from './heading.tsx';
import { Mark } from './mark.tsx';

interface PartnerCardProps {
  readonly partner: PartnerCardData;
  readonly headingLevel: number;
}

/** An organisation: its mark, its names, where it is, what it does. The whole card leads to its page, by one link. */
export const PartnerCard = ({ partner, headingLevel }: PartnerCardProps) => {
  const { mark, name, nameLang, nativeName, unit, place, roles, href } = partner;
  return (
    <li className="mirocals-card" part="card">
      <Mark {...mark} />
      <div className="mirocals-card-text">
        <Heading level={headingLevel} className="mirocals-name">
          <Anchor className="mirocals-cover" href={href} lang={nameLang}>
            {name}
          </Anchor>
        </Heading>
        {nativeName && (
          <p className="mirocals-native" lang={nativeName.lang}>
            {nativeName.text}
          </p>
        )}
        {unit && <p className="mirocals-native">{unit}</p>}
        {place && <p className="mirocals-place">{place}</p>}
        {roles.length > 0 && <p className="mirocals-roles">{roles.join(' · ')}</p>}
      </div>
    </li>
  );
};
