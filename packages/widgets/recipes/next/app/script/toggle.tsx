'use client';

import { type ReactNode, useState } from 'react';

/** Mounts and unmounts what is in it. */
export const Toggle = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState(true);
  return (
    <main>
      <button type="button" onClick={() => setShown(!shown)}>
        Toggle
      </button>
      {shown && children}
    </main>
  );
};
