import type { ReactNode } from 'react';

interface PartProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Whether it has a separate background over the whole width. */
  readonly panel?: boolean;
  readonly children: ReactNode;
}

/** A section of the home page, with its heading above the content. */
export const Part = ({ id, title, panel, children }: PartProps) => (
  <section id={id} className={panel ? 'home-part panel' : 'home-part'} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
