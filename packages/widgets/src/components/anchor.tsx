import type { ReactNode } from 'react';

interface AnchorProps {
  readonly href?: string | undefined;
  readonly className?: string;
  readonly lang?: string | undefined;
  /** `no` for proper names, which translation tools must leave unchanged. */
  readonly translate?: 'no';
  readonly children: ReactNode;
}

/** A link, or only its text if it has no address. */
export const Anchor = ({ href, className, lang, translate, children }: AnchorProps) => {
  const Tag = (href ? 'a' : 'span') as 'a';
  return (
    <Tag className={className} href={href} lang={lang} translate={translate}>
      {children}
    </Tag>
  );
};
