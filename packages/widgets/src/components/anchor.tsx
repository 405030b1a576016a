import type { ReactNode } from 'react';

interface AnchorProps {
  readonly href?: string | undefined;
  readonly className?: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link, or its words alone where there is no address for it. */
export const Anchor = ({ href, className, lang, children }: AnchorProps) =>
  href === undefined ? (
    <span className={className} lang={lang}>
      {children}
    </span>
  ) : (
    <a className={className} href={href} lang={lang} part="link">
      {children}
    </a>
  );
