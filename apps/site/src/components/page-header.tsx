import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** What kind of page it is, or where it belongs. */
  readonly eyebrow?: ReactNode;
  /** What a reader needs before anything else. */
  readonly children?: ReactNode;
}

/** The top of a page: its one h1, and the answer that it gives first. */
export const PageHeader = ({ title, eyebrow, children }: PageHeaderProps) => (
  <header className="page-header">
    {eyebrow && <p className="eyebrow">{eyebrow}</p>}
    <h1>{title}</h1>
    {children && <div className="lede">{children}</div>}
  </header>
);
