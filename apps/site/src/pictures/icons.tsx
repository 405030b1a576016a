import type { Picture } from './picture.ts';

/** An icon as a picture, with its path on the site. */
interface Icon extends Picture {
  readonly path: string;
}

/** The icons for Apple home screens and for the manifest; "maskable" icons may be cropped to a circle. */
export const iconFiles = [
  { path: '/apple-touch-icon.png', size: 180, purpose: undefined },
  { path: '/icon-192.png', size: 192, purpose: 'any' },
  { path: '/icon-512.png', size: 512, purpose: 'any' },
  { path: '/icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** The first letter or digit of a name, for the icon. */
export const iconLetter = (name: string): string => [...name.replace(/[^\p{L}\p{N}]/gu, '')][0] ?? '';

/** The icon in every size. */
export const icons = (acronym: string): Icon[] =>
  iconFiles.map(({ path, size, purpose }) => {
    const element = (
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: '100%',
          height: '100%',
          background: '#0a4a57',
          color: '#fff',
          fontSize: size * (purpose === 'maskable' ? 0.5 : 0.68),
          fontWeight: 700,
        }}
      >
        {iconLetter(acronym)}
      </div>
    );
    return { path, element, width: size, height: size };
  });
