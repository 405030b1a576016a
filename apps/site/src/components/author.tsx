import type { Reaction } from '@mirocals/data';
import type { Site } from '../model/site.ts';
import { translated } from '../model/translated.ts';
import { Foreign } from './foreign.tsx';
import { Words } from './words.tsx';

interface AuthorProps {
  readonly site: Site;
  readonly of: Pick<Reaction, 'by' | 'byIn'>;
}

/** Who made a statement: a name as it is, or a name with words that are translated. */
export const Author = ({ site, of: { by, byIn } }: AuthorProps) =>
  byIn ? (
    <Words site={site} of={translated(by, site.first, byIn)} />
  ) : (
    <Foreign site={site} lang="en" name>
      {by}
    </Foreign>
  );
