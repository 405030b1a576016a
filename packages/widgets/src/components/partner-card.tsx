import type { PropsOf } from '../attributes.ts';
import type { PartnerCard as PartnerCardData } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Mark } from './mark.tsx';
import { Text, Title } from './text.tsx';

interface PartnerCardProps {
  readonly partner: PartnerCardData;
  readonly headingLevel: number;
  /** Shows only the name and the place. */
  readonly brief?: boolean;
  readonly marks?: PropsOf<'partners'>['marks'];
}

/** An organisation: logo or mark, names, place, roles and website. The rest of the card leads to its page through one link. */
export const PartnerCard = ({ partner, headingLevel, brief, marks }: PartnerCardProps) => {
  const { mark, name, nameLang, nativeName, unit, place, placeLang, roles, rolesLang, logo, website, href } = partner;
  return (
    <li className="mirocals-card">
      {marks !== 'hide' && (logo ? <img className="mirocals-logo" src={logo.href} alt="" /> : <Mark {...mark} />)}
      <div className="mirocals-card-text">
        <Title level={headingLevel} href={href} lang={nameLang} text={name} translate="no" />
        <Text name="quiet" lang={nativeName?.lang} text={!brief && nativeName?.text} translate="no" />
        <Text name="quiet" lang="en" text={!brief && unit} translate="no" />
        <Text name="quiet" lang={placeLang} text={place} />
        <Text name="roles" lang={rolesLang} text={!brief && roles.map(({ text }) => text).join(' · ')} />
        {!brief && website && (
          <p className="mirocals-website">
            <Anchor href={website.href}>{website.text}</Anchor>
          </p>
        )}
      </div>
    </li>
  );
};
