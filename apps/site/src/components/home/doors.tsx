import type { Site } from '../../model/site.ts';
import { hasSeveral } from '../../model/trials.ts';

/** The ways into the site for people who need it for their work. */
export const Doors = ({ site: { words, path, records } }: { readonly site: Site }) => {
  const { clinicians, journalists, partners } = words.doors;
  return (
    <ul className="tiles doors">
      {(
        [
          ...(records.results.length > 0
            ? [[hasSeveral(records) ? '/results/' : '/results/#clinical', clinicians] as const]
            : []),
          [
            '/fact-sheet/',
            records.trials.length > 0 ? journalists : { ...journalists, text: journalists.withoutTrial },
          ],
          ['/embed/', partners],
        ] as const
      ).map(([to, { title, text }]) => (
        <li key={to}>
          <h3>
            <a className="cover" href={path(to)}>
              {title}
            </a>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
};
