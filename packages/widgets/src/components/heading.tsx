import type { ReactNode } from 'react';

interface HeadingProps {
  readonly level: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** A heading of the level that the host page chooses, limited to h2 to h6. */
export const Heading = ({ level, ...others }: HeadingProps) => {
  const Tag = `h${Math.max(2, Math.min(Math.round(level) || 2, 6))}` as 'h2';
  return <Tag {...others} />;
};
