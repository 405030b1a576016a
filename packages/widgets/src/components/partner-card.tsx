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
  const { logo } = partner;
  const { nativeName, unit, roles, website }: Partial<PartnerCardData> = brief ? {} : partner;
  return (
    <li className="mirocals-card">
      {marks !== 'hide' &&
        (logo ? <img className="mirocals-logo" src={logo.href} alt="" /> : <Mark {...partner.mark} />)}
      <div className="mirocals-card-text">
        <Title level={headingLevel} href={partner.href} lang={partner.nameLang} text={partner.name} translate="no" />
        <Text name="quiet" lang={nativeName?.lang} text={nativeName?.text} translate="no" />
        <Text name="quiet" lang="en" text={unit} translate="no" />
        <Text name="quiet" lang={partner.placeLang} text={partner.place} />
        <Text name="roles" lang={partner.rolesLang} text={roles?.map(({ text }) => text).join(' · ')} />
        {website && (
          <p className="mirocals-website">
            <Anchor href={website.href}>{website.text}</Anchor>
          </p>
        )}
      </div>
    </li>
  );
};
