import { Mark } from '@mirocals/widgets';
import type { Site } from '../../model/site.ts';
import { partnersOf } from '../partner-cards.tsx';

/** The partners with mark and place. They are not links here, so that switch users need not pass all of them. */
export const PartnerNames = ({ site }: { readonly site: Site }) => (
  <ul className="partner-names mirocals">
    {partnersOf(site).map(({ id, mark, name, nameLang, place, placeLang }) => (
      <li key={id}>
        <Mark {...mark} />
        <span lang={nameLang} translate="no">
          {name}
        </span>
        {place && (
          <span className="quiet" lang={placeLang}>
            {place}
          </span>
        )}
      </li>
    ))}
  </ul>
);
