import type { ReactNode } from 'react';

/** A name and what stands for it; one without a value is not shown. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts by name. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl className="facts">
    {of
      .filter(([, value]) => value)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
