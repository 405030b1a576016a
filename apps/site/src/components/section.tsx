import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A section of a page: on a wide screen its heading is in the margin, beside the content. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section id={id} className="section" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <div className="section-body">{children}</div>
  </section>
);
