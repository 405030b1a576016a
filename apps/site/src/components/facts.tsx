import type { ReactNode } from 'react';

/** A name and what stands for it; one without a value is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

/** Facts by name. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl className="facts">
    {of
      .filter(([, value]) => value)
      .map(([name, value], index) => (
        // An index will do as a key: facts never change their places.
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
