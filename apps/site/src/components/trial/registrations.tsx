import type { TrialProps } from './trial-props.ts';

/** Links to the entries of a trial in registries. */
export const Registrations = ({ trial, className }: Pick<TrialProps, 'trial'> & { readonly className: string }) => (
  <ul className={className}>
    {trial.registrations.map(({ id, registry, url }) => (
      <li key={id}>
        <a href={url}>
          {registry} {id}
        </a>
      </li>
    ))}
  </ul>
);
