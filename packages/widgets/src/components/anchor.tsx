import type { ReactNode } from 'react';

interface AnchorProps {
  readonly href?: string | undefined;
  readonly className?: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link, or only its text if it has no address. */
export const Anchor = ({ href, className, lang, children }: AnchorProps) => {
  const Tag = (href ? 'a' : 'span') as 'a';
  return (
    <Tag className={className} href={href} lang={lang}>
      {children}
    </Tag>
  );
};
