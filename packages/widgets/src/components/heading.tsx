import type { ReactNode } from 'react';

/** The level of a widget's heading on its host page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

interface HeadingProps {
  readonly level: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** A heading of a level that the host page chooses; below h6 there is none. */
export const Heading = ({ level, className, children }: HeadingProps) => {
  const Tag = `h${Math.min(level, 6)}` as 'h2';
  return (
    <Tag className={className} part="heading">
      {children}
    </Tag>
  );
};
