import type { ReactNode } from 'react';

interface PlainProps {
  readonly of: readonly ReactNode[];
  readonly className?: string;
}

/** Lines without marks. */
export const Plain = ({ of, className }: PlainProps) => (
  <ul className={['plain', className].filter(Boolean).join(' ')}>
    {of.map((one, index) => (
      // The index is a safe key: the lines keep their order.
      <li key={index}>{one}</li>
    ))}
  </ul>
);
