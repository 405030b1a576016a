import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** A short line above the title: the type of the page, or a link to its parent. */
  readonly eyebrow?: ReactNode;
  /** What the reader needs to know first. */
  readonly children?: ReactNode;
}

/** The top of a page: its only h1, and the answer that comes first. */
export const PageHeader = ({ title, eyebrow, children }: PageHeaderProps) => (
  <header className="page-header">
    {eyebrow && <p className="eyebrow">{eyebrow}</p>}
    <h1>{title}</h1>
    {children && <div className="lede">{children}</div>}
  </header>
);
