import type { ReactNode } from 'react';

interface HeadingProps {
  readonly level: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** A heading of a level that the host page chooses: never its h1, and below h6 there is none. */
export const Heading = ({ level, className, children }: HeadingProps) => {
  const Tag = `h${Math.max(2, Math.min(level, 6) || 2)}` as 'h2';
  return <Tag className={className}>{children}</Tag>;
};
