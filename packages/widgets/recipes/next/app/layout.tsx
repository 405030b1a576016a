import type { ReactNode } from 'react';

export const metadata = { title: 'A partner' };

/** The root layout that Next requires. */
export default ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
);
