import type { Language } from '@mirocals/data';
import type { TextIn } from '@mirocals/data/text';
import { spelt } from '../model/phrases.ts';

interface ProjectNameProps {
  readonly acronym: string;
  readonly name: TextIn;
  /** The language of the page. */
  readonly lang: Language;
}

/**
 * The full name of the project, with the letters of its acronym in bold. Screen readers would spell out separate letters,
 * so they get the name as one hidden text.
 */
export const ProjectName = ({ acronym, name: { text, lang: own }, lang }: ProjectNameProps) => {
  const pieces = spelt(text, acronym);
  const nameLang = own === lang ? undefined : own;
  if (pieces.length === 1) return <span lang={nameLang}>{text}</span>;
  return (
    <span lang={nameLang}>
      <span className="unseen">{text}</span>
      <span className="spelt" aria-hidden="true">
        {pieces.map(({ text: piece, marked }) => (marked ? <b key={piece}>{piece}</b> : piece))}
      </span>
    </span>
  );
};
