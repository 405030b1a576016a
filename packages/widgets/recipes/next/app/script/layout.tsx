import Link from 'next/link';
import type { ReactNode } from 'react';

/** Pages with the script; the run sets the address of the consortium's site. */
export default ({ children }: { readonly children: ReactNode }) => (
  <>
    <script type="module" async src={`${process.env.SITE}/embed/v1/mirocals.js`} />
    <nav>
      <Link href="/script/element">Element</Link> <Link href="/script/markup">Markup</Link>
    </nav>
    {children}
  </>
);
