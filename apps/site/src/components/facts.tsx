import type { ReactNode } from 'react';

/** A name and its value; a fact without a value is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

/** A list of facts, each with its name. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl className="facts">
    {of
      .filter(([, value]) => value)
      .map(([name, value], index) => (
        // The index is a safe key: facts keep their order.
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
