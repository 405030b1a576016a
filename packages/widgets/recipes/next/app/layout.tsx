import type { ReactNode } from 'react';

export const metadata = { title: 'A partner' };

/** A host's layout, as Next asks for one. */
export default ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
);
