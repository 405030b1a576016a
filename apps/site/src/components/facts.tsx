import type { ReactNode } from 'react';

/** A name and its value; a fact without a value is not shown. */
export type Fact = readonly [name: ReactNode, value: ReactNode];

/** A list of facts, each with its name. Nothing at all if no fact has a value. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => {
  const known = of.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value], index) => (
        // The index is a safe key: facts keep their order.
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
